import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMaterialSheet } from '../../api/catalogue';
import { api, call, type Dto } from '../../api/client';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../api/queries';
import { useAttributeTexts } from '../../format/use-attribute-texts';
import { useFormats } from '../../format/use-formats';
import type { Option } from '../../forms/Select';
import { useOrganisation } from '../../session/organisation';

export type Request = Dto<'RequestDto'>;
export type RequestLine = Request['lines'][number];
export type Proposal = Dto<'ProposalDto'>;

/** As many as one page of the API gives: more places, or more proposals of one need, nobody has on one screen. */
const WHOLE_PAGE = 100;

export const useRequest = (id: string): UseQueryResult<Request> =>
  useQuery({
    queryKey: ['request', id],
    queryFn: () => call(api.GET('/api/v1/requests/{id}', { params: { path: { id } } })),
  });

/** Proposals that came for the lines of one request, newest first. */
export const useProposalsOf = (requestId: string): UseQueryResult<Page<Proposal>> =>
  useQuery({
    queryKey: ['proposal', 'of-request', requestId],
    queryFn: () => call(api.GET('/api/v1/proposals', { params: { query: { requestId, limit: WHOLE_PAGE } } })),
  });

/** Where material can be sent: the facilities of the organisation. */
export function useDestinations(): { readonly options: readonly Option[]; readonly isLoading: boolean } {
  const { id } = useOrganisation();
  const facilities = useQuery({
    queryKey: ['facility', id, 'destinations'],
    queryFn: () =>
      call(
        api.GET('/api/v1/organisations/{id}/facilities', { params: { path: { id }, query: { limit: WHOLE_PAGE } } }),
      ),
  });
  const options = (facilities.data?.items ?? []).map(({ id: value, name, regency }) => ({
    value,
    text: `${name}, ${regency.name}`,
  }));
  return { options, isLoading: facilities.isPending };
}

/** Every material as a filter: there are fewer than a page of the API gives. */
export function useMaterialFilter(label: string) {
  const nameOf = useName();
  const materials = useQuery({
    queryKey: ['material', 'all'],
    staleTime: 600_000,
    queryFn: () => call(api.GET('/api/v1/materials', { params: { query: { limit: WHOLE_PAGE } } })),
  });
  const options = (materials.data?.items ?? []).map((material) => ({ value: material.code, text: nameOf(material) }));
  return {
    kind: 'choice' as const,
    name: 'materialCode' as const,
    label,
    options: options.toSorted((a, b) => a.text.localeCompare(b.text)),
  };
}

/** Materials whose code or names fit, for a Combobox. */
export async function searchMaterials(text: string, language: string): Promise<readonly Option[]> {
  const query = { limit: 20, ...(text.trim() ? { q: text.trim() } : {}) };
  const { items } = await call(api.GET('/api/v1/materials', { params: { query } }));
  return items.map(({ code, nameId, nameEn }) => ({ value: code, text: language === 'id' ? nameId : nameEn }));
}

export async function searchProducts(text: string, language: string): Promise<readonly Option[]> {
  const query = { limit: 30, ...(text.trim() ? { q: text.trim() } : {}) };
  const { items } = await call(api.GET('/api/v1/products', { params: { query } }));
  return items.map(({ code, nameId, nameEn }) => ({ value: code, text: language === 'id' ? nameId : nameEn }));
}

/** A name of the catalogue in the reader's language. */
export function useName(): (of: { readonly nameId: string; readonly nameEn: string }) => string {
  const { language } = useFormats();
  return ({ nameId, nameEn }) => (language === 'id' ? nameId : nameEn);
}

const OWN_FIELDS = [
  'quantity',
  'weeks',
  'earliestWeek',
  'latestWeek',
  'maxUnitPrice',
  'minLevel',
  'certificates',
  'minLocalContent',
  'maxSuppliers',
  'minPerSupplier',
  'maxShare',
  'allOrNothing',
] as const;
export type OwnField = (typeof OWN_FIELDS)[number];

export const ownField = (name: string): OwnField | undefined => OWN_FIELDS.find((field) => field === name);

/** What a condition is called: a field of the line, or an attribute of its material. */
export function useConditionName(materialCode: string | undefined): (condition: string) => string {
  const { t } = useTranslation('manufacturer');
  const texts = useAttributeTexts();
  const sheet = useMaterialSheet(materialCode);
  return (condition) => {
    const own = ownField(condition);
    if (own) return t(`condition.${own}`);
    const code = condition.replace(/^constraints\./, '');
    const attribute = sheet.data?.attributes.find((one) => one.code === code);
    return attribute ? texts.name(attribute) : code;
  };
}
