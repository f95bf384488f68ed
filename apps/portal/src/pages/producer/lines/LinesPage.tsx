import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../../api/client';
import { usePages } from '../../../api/queries';
import { StateBadge } from '../../../components/Badge';
import { buttonLook } from '../../../components/Button';
import { type Column, DataTable } from '../../../components/DataTable';
import { FilterBar, useFilters } from '../../../components/FilterBar';
import { PageHeader } from '../../../components/PageHeader';
import { EmptyState } from '../../../components/states';
import { Day } from '../../../components/values';
import { useFormats } from '../../../format/use-formats';
import { useOrganisation } from '../../../session/organisation';
import styles from '../rows.module.css';
import { useFacilities } from './use-lines';

type Line = Dto<'LineDto'>;

const STATES = ['active', 'stopped'] as const;

export function LinesPage() {
  const { t } = useTranslation('producer');
  const { t: common } = useTranslation();
  const { t: sheets } = useTranslation('sheets');
  const { id: organisationId } = useOrganisation();
  const facilities = useFacilities();
  const filters = useFilters(['facilityId', 'state']);
  const { facilityId, state } = filters.values;
  const known = STATES.find((one) => one === state);
  const query = { organisationId, ...(facilityId ? { facilityId } : {}), ...(known ? { state: known } : {}) };
  const list = usePages(['line', query], (page) =>
    call(api.GET('/api/v1/lines', { params: { query: { ...query, ...page } } })),
  );
  const columns = useColumns();
  const add = (
    <>
      <Link to="/producer/sheets" search={{ kind: 'calendars' }} className={buttonLook()}>
        {sheets('entrance.link')}
      </Link>
      <Link to="/producer/lines/new" className={buttonLook('primary')}>
        {t('lines.new')}
      </Link>
    </>
  );
  return (
    <>
      <PageHeader title={t('lines.title')} lead={t('lines.lead')} actions={add} />
      <div className="stack">
        <FilterBar
          state={filters}
          filters={[
            {
              kind: 'choice',
              name: 'facilityId',
              label: t('facility'),
              options: (facilities.data?.items ?? []).map(({ id, name }) => ({ value: id, text: name })),
            },
            {
              kind: 'choice',
              name: 'state',
              label: t('offers.state'),
              options: STATES.map((value) => ({ value, text: common(`states.line.${value}`) })),
            },
          ]}
        />
        <DataTable
          caption={t('lines.title')}
          columns={columns}
          rowKey={({ id }) => id}
          list={list}
          empty={
            <EmptyState title={t('lines.none')} action={add}>
              {t('lines.noneBody')}
            </EmptyState>
          }
        />
      </div>
    </>
  );
}

function useColumns(): Column<Line>[] {
  const { t } = useTranslation('producer');
  const f = useFormats();
  const facilities = useFacilities();
  return [
    {
      key: 'name',
      header: t('line'),
      cell: ({ id, name, description }) => (
        <>
          <Link to="/producer/lines/$id" params={{ id }}>
            {name}
          </Link>
          {description && <div className={styles.sub}>{description}</div>}
        </>
      ),
    },
    {
      key: 'facility',
      header: t('facility'),
      cell: ({ facilityId }) => facilities.data?.items.find(({ id }) => id === facilityId)?.name ?? '–',
    },
    { key: 'unit', header: t('lines.unit'), cell: ({ unit }) => t('lines.perWeek', { unit: f.unit(unit) }) },
    {
      key: 'machines',
      header: t('lines.machines'),
      align: 'end',
      cell: ({ machines }) => (machines === null ? '–' : f.number(machines)),
    },
    { key: 'state', header: t('offers.state'), cell: ({ state }) => <StateBadge life="line" state={state} /> },
    { key: 'updated', header: t('updatedAt'), cell: ({ updatedAt }) => <Day at={updatedAt} /> },
  ];
}
