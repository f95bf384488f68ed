import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../../api/client';
import { usePages } from '../../../api/queries';
import { StateBadge } from '../../../components/Badge';
import { buttonLook } from '../../../components/Button';
import { type Column, DataTable } from '../../../components/DataTable';
import { FilterBar, useFilters } from '../../../components/FilterBar';
import { EmptyState } from '../../../components/states';
import { Countdown, Day } from '../../../components/values';
import { useFormats } from '../../../format/use-formats';
import { useOrganisation } from '../../../session/organisation';

type Case = Dto<'CaseRowDto'>;

const STATES = ['draft', 'submitted', 'in_review', 'returned', 'approved', 'rejected'] as const;

export function CaseList() {
  const { t } = useTranslation('producer');
  const { t: common } = useTranslation();
  const columns = useColumns();
  const { id } = useOrganisation();
  const filters = useFilters(['state']);
  const state = STATES.find((one) => one === filters.values.state);
  const list = usePages(['case', id, state], (page) =>
    call(
      api.GET('/api/v1/organisations/{id}/cases', {
        params: { path: { id }, query: { ...page, ...(state ? { state } : {}) } },
      }),
    ),
  );
  return (
    <div className="stack">
      <FilterBar
        state={filters}
        filters={[
          {
            kind: 'choice',
            name: 'state',
            label: t('offers.state'),
            options: STATES.map((value) => ({ value, text: common(`states.case.${value}`) })),
          },
        ]}
      />
      <DataTable
        caption={t('verification.cases')}
        rowKey={(row) => row.id}
        list={list}
        empty={
          <EmptyState
            title={t('verification.noCases')}
            action={
              <Link to="/producer/verification/cases/new" className={buttonLook('primary')}>
                {t('verification.send')}
              </Link>
            }
          >
            {t('verification.noCasesBody')}
          </EmptyState>
        }
        columns={columns}
      />
    </div>
  );
}

function useColumns(): Column<Case>[] {
  const { t } = useTranslation('producer');
  const f = useFormats();
  return [
    {
      key: 'number',
      header: t('case.number'),
      cell: (row) => (
        <Link to="/producer/verification/cases/$id" params={{ id: row.id }}>
          {row.number}
        </Link>
      ),
    },
    {
      key: 'kinds',
      header: t('case.contents'),
      cell: ({ kinds }) => f.list(kinds.map((kind) => t(`claim.kinds.${kind}`))),
    },
    { key: 'claims', header: t('verification.claims'), align: 'end', cell: ({ claimCount }) => claimCount },
    { key: 'state', header: t('offers.state'), cell: (row) => <StateBadge life="case" state={row.state} /> },
    {
      key: 'submitted',
      header: t('case.submittedAt'),
      cell: ({ submittedAt }) => submittedAt && <Day at={submittedAt} />,
    },
    { key: 'due', header: t('case.due'), cell: (row) => <Due row={row} /> },
  ];
}

/** While it is with the ministry, how long it may still take; afterwards, when it was decided. */
function Due({ row: { state, dueAt, decidedAt } }: { readonly row: Case }) {
  if (decidedAt) return <Day at={decidedAt} />;
  return dueAt && (state === 'submitted' || state === 'in_review') ? <Countdown until={dueAt} /> : '–';
}
