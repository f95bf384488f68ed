import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { Badge } from '../../components/Badge';
import { type Column, DataTable } from '../../components/DataTable';
import { Note } from '../../components/Note';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState, Loaded } from '../../components/states';
import { Quantity, Week } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { useOrganisation } from '../../session/organisation';
import { SendReport } from './SendReport';

type Workspace = 'producer' | 'manufacturer';
type Row = Dto<'ReportRowDto'>;

/** What each facility owes this week, ready to be sent, and what was sent before. */
export function ReportsPage({ workspace }: { readonly workspace: Workspace }) {
  const { t } = useTranslation('duties');
  const { id: organisationId } = useOrganisation();
  const duties = useQuery({
    queryKey: ['report', organisationId, 'owed'],
    queryFn: () =>
      call(api.GET('/api/v1/organisations/{id}/weekly-reports/owed', { params: { path: { id: organisationId } } })),
  });
  const list = usePages(['report', organisationId], (page) =>
    call(
      api.GET('/api/v1/organisations/{id}/weekly-reports', { params: { path: { id: organisationId }, query: page } }),
    ),
  );
  const columns = useColumns(workspace);
  return (
    <>
      <PageHeader title={t('reports.title')} lead={t('reports.lead')} />
      <div className="stack-wide">
        <Loaded query={duties} lines={6}>
          {({ facilities }) => <Owed facilities={facilities} />}
        </Loaded>
        <section className="stack">
          <h2>{t('reports.sent')}</h2>
          <DataTable
            caption={t('reports.sent')}
            list={list}
            rowKey={({ id }) => id}
            columns={columns}
            empty={<EmptyState title={t('reports.none')}>{t('reports.noneBody')}</EmptyState>}
          />
        </section>
      </div>
    </>
  );
}

function Owed({ facilities }: { readonly facilities: readonly Dto<'FacilityDutyDto'>[] }) {
  const { t } = useTranslation('duties');
  const owing = facilities.filter(({ owed }) => owed.length > 0);
  if (facilities.length === 0) return <Note>{t('reports.notOwed')}</Note>;
  return (
    <>
      {facilities
        .filter(({ isFlagged }) => isFlagged)
        .map(({ facilityId, name, missedInRow }) => (
          <Note key={facilityId} tone="bad" title={t('reports.flagged', { name, count: missedInRow })}>
            {t('reports.flaggedBody')}
          </Note>
        ))}
      {owing.length === 0 && <Note tone="good">{t('reports.allDone')}</Note>}
      {owing.map((duty) => (
        <SendReport key={`${duty.facilityId} ${duty.owed[0]}`} duty={duty} week={duty.owed[0]} />
      ))}
    </>
  );
}

function useColumns(workspace: Workspace): readonly Column<Row>[] {
  const { t } = useTranslation('duties');
  const f = useFormats();
  return [
    {
      key: 'week',
      header: t('week'),
      cell: ({ id, week, isLate }) => (
        <span className="row">
          <Link to={`/${workspace}/reports/$id`} params={{ id }}>
            <Week week={week} isShort />
          </Link>
          {isLate && <Badge tone="warn">{t('reports.late')}</Badge>}
        </span>
      ),
    },
    { key: 'facility', header: t('facility'), cell: ({ facilityName }) => facilityName },
    {
      key: 'output',
      header: t('output'),
      align: 'end',
      cell: ({ output, unit }) => <Quantity value={output} unit={unit} />,
    },
    {
      key: 'utilisation',
      header: t('utilisation'),
      align: 'end',
      cell: ({ utilisation }) => f.percent(utilisation / 100),
    },
    { key: 'workers', header: t('workers'), align: 'end', cell: ({ workers }) => f.number(workers) },
    { key: 'stock', header: t('stockDays'), align: 'end', cell: ({ stockDays }) => f.number(stockDays) },
    {
      key: 'cancelled',
      header: t('cancelledOrders'),
      align: 'end',
      cell: ({ cancelledOrders }) => f.number(cancelledOrders),
    },
  ];
}

export const ProducerReportsPage = () => <ReportsPage workspace="producer" />;
export const ManufacturerReportsPage = () => <ReportsPage workspace="manufacturer" />;
