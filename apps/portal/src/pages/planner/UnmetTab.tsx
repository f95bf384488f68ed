import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { type Column, DataTable } from '../../components/DataTable';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { EmptyState } from '../../components/states';
import { Quantity } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { namedIn, useMaterials } from './materials';
import styles from './Planner.module.css';
import { useProvinces } from './provinces';
import { RelaxationText } from './RelaxationText';
import { type Reason, UNMET_REASONS, useReasonText } from './unmet-reasons';

type Unmet = Dto<'UnmetNeedDto'>;

/** What the run could not fill, why, and the smallest change that would help. */
export function UnmetTab({ runId }: { readonly runId: string }) {
  const { t } = useTranslation('planner');
  const { all, nameOf } = useMaterials();
  const provinces = useProvinces();
  const { values, ...filters } = useFilters(['materialCode', 'provinceCode', 'reason']);
  const list = usePages(['run', runId, 'unmet', values], (page) =>
    call(
      api.GET('/api/v1/runs/{id}/unmet-needs', {
        params: { path: { id: runId }, query: { ...(values as object), ...page } },
      }),
    ),
  );
  return (
    <>
      <FilterBar
        state={{ values, ...filters }}
        filters={[
          {
            kind: 'choice',
            name: 'materialCode',
            label: t('material'),
            options: all.map(({ code }) => ({ value: code, text: nameOf(code) })),
          },
          {
            kind: 'choice',
            name: 'provinceCode',
            label: t('province'),
            options: provinces.map(({ code, name }) => ({ value: code, text: name })),
          },
          {
            kind: 'choice',
            name: 'reason',
            label: t('unmet.cause'),
            options: UNMET_REASONS.map((code) => ({ value: code, text: t(`reasons.${code}.short`) })),
          },
        ]}
      />
      <DataTable
        caption={t('plan.unmet')}
        columns={useColumns()}
        rowKey={({ requestLineId }) => requestLineId}
        list={list}
        empty={<EmptyState title={t('unmet.none')}>{t('unmet.noneBody')}</EmptyState>}
      />
    </>
  );
}

function useColumns(): Column<Unmet>[] {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const reasonText = useReasonText();
  return [
    {
      key: 'need',
      header: t('unmet.need'),
      cell: ({ requestNumber, organisationName }) => (
        <>
          {organisationName}
          <br />
          <span className={styles.explained}>{requestNumber}</span>
        </>
      ),
    },
    { key: 'material', header: t('material'), cell: ({ material }) => namedIn(f.language, material) },
    {
      key: 'quantity',
      header: t('unmet.quantity'),
      align: 'end',
      cell: ({ quantity, asked, material }) => (
        <>
          <Quantity value={quantity} unit={material.unit} />
          <br />
          <span className="soft">{t('unmet.ofAsked', { asked: f.quantity(asked, material.unit) })}</span>
        </>
      ),
    },
    {
      key: 'why',
      header: t('unmet.cause'),
      cell: ({ reasons }) => (
        <ul className="stack-tight">
          {(reasons as Reason[]).map((reason) => (
            <li key={reason.code}>{reasonText(reason)}</li>
          ))}
        </ul>
      ),
    },
    { key: 'help', header: t('unmet.help'), cell: (need) => <RelaxationText need={need} /> },
  ];
}
