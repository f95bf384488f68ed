import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../../api/client';
import { usePages } from '../../../api/queries';
import { buttonLook } from '../../../components/Button';
import { type Column, DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/states';
import { Quantity } from '../../../components/values';
import { useFormats } from '../../../format/use-formats';
import { useOrganisation } from '../../../session/organisation';
import { useName } from '../queries';

type Suggestion = Dto<'PoolSuggestionDto'>;

/** Where a minimum order is what keeps small needs unmet, as the last run found it. */
export function Suggestions({ isPooler }: { readonly isPooler: boolean }) {
  const { t } = useTranslation('pools');
  const { id: organisationId } = useOrganisation();
  const list = usePages(['request', 'pool-suggestions', organisationId], (page) =>
    call(api.GET('/api/v1/pool-suggestions', { params: { query: { organisationId, ...page } } })),
  );
  return (
    <div className="stack">
      <p className="soft">{t(isPooler ? 'suggested.leadPooler' : 'suggested.leadMember')}</p>
      <DataTable
        caption={t('parts.suggested')}
        columns={useColumns(isPooler)}
        rowKey={({ id }) => id}
        list={list}
        empty={<EmptyState title={t('suggested.none')}>{t('suggested.noneBody')}</EmptyState>}
      />
    </div>
  );
}

function useColumns(isPooler: boolean): Column<Suggestion>[] {
  const { t } = useTranslation('pools');
  const f = useFormats();
  const nameOf = useName();
  const amount = (pick: (one: Suggestion) => number) => (one: Suggestion) => (
    <Quantity value={pick(one)} unit={one.material.unit} />
  );
  const act: Column<Suggestion> = {
    key: 'act',
    header: t('suggested.act'),
    cell: ({ id, material, targetQuantity }) => (
      <Link
        to="/manufacturer/pools/new"
        search={(before: object) => ({
          ...before,
          suggestion: id,
          material: material.code,
          name: nameOf(material),
          target: String(targetQuantity),
        })}
        className={buttonLook('secondary', 's')}
        aria-label={t('suggested.gatherOf', { material: nameOf(material) })}
      >
        {t('suggested.gather')}
      </Link>
    ),
  };
  return [
    { key: 'material', header: t('material'), cell: ({ material }) => nameOf(material) },
    { key: 'province', header: t('suggested.province'), cell: ({ provinceName }) => provinceName },
    { key: 'needs', header: t('suggested.needs'), align: 'end', cell: ({ needs }) => f.number(needs) },
    { key: 'quantity', header: t('suggested.together'), align: 'end', cell: amount(({ quantity }) => quantity) },
    { key: 'target', header: t('target'), align: 'end', cell: amount(({ targetQuantity }) => targetQuantity) },
    isPooler ? act : { key: 'own', header: t('suggested.own'), align: 'end', cell: amount(({ own }) => own) },
  ];
}
