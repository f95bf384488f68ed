import { useQuery } from '@tanstack/react-query';
import { api, call, type Dto } from '../../../api/client';
import { useOrganisation } from '../../../session/organisation';

type MaterialName = Dto<'OfferDto'>['material'];

/** The materials the organisation offers, each once: what lists can be filtered by. */
export function useOfferedMaterials(): readonly MaterialName[] {
  const { id: organisationId } = useOrganisation();
  const { data } = useQuery({
    queryKey: ['offer', organisationId, 'materials'],
    queryFn: () => call(api.GET('/api/v1/offers', { params: { query: { organisationId, limit: 100 } } })),
  });
  const byCode = new Map((data?.items ?? []).map(({ material }) => [material.code, material]));
  return [...byCode.values()];
}
