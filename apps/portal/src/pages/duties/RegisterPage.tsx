import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { Badge } from '../../components/Badge';
import { type Column, DataTable, Table } from '../../components/DataTable';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState, Loaded } from '../../components/states';
import { Quantity, Week } from '../../components/values';
import { useFormats } from '../../format/use-formats';

type Row = Dto<'ReportRegisterRowDto'>;
const ONLY = ['missing', 'flagged'] as const;

/** Who reports and who has fallen silent, and what the country reports as a whole. */
export function ReportRegisterPage() {
  const { t } = useTranslation('duties');
  const filters = useFilters(['q', 'only']);
  const { q, only } = filters.values;
  const query = { ...(q ? { q } : {}), ...(ONLY.some((one) => one === only) ? { only: only as 'missing' } : {}) };
  const list = usePages(['report', 'register', query], (page) =>
    call(api.GET('/api/v1/weekly-report-register', { params: { query: { ...query, ...page } } })),
  );
  const figures = useQuery({
    queryKey: ['report', 'figures'],
    queryFn: () => call(api.GET('/api/v1/weekly-report-figures')),
  });
  return (
    <>
      <PageHeader title={t('register.title')} lead={t('register.lead')} />
      <div className="stack-wide">
        <section className="stack">
          <FilterBar
            state={filters}
            filters={[
              { kind: 'search', name: 'q', label: t('register.search') },
              {
                kind: 'choice',
                name: 'only',
                label: t('register.which'),
                options: ONLY.map((value) => ({ value, text: t(`register.only.${value}`) })),
              },
            ]}
          />
          <DataTable
            caption={t('register.title')}
            list={list}
            rowKey={({ facilityId }) => facilityId}
            columns={useColumns()}
            empty={<EmptyState title={t('register.none')} />}
          />
        </section>
        <section className="stack">
          <h2>{t('register.national')}</h2>
          <p className="soft small">{t('register.nationalLead')}</p>
          <Loaded query={figures}>{({ weeks }) => <National weeks={weeks} />}</Loaded>
        </section>
      </div>
    </>
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('duties');
  const f = useFormats();
  return [
    {
      key: 'firm',
      header: t('register.firm'),
      cell: ({ organisationName, facilityName, regencyName }) => (
        <>
          {organisationName}
          <div className="soft small">
            {facilityName}, {regencyName}
          </div>
        </>
      ),
    },
    {
      key: 'until',
      header: t('register.until'),
      cell: ({ reportedUntil, reportId }) => (reportId ? <Week week={reportedUntil} isShort /> : t('register.never')),
    },
    {
      key: 'state',
      header: t('register.state'),
      cell: ({ missedInRow, isFlagged, contradicts }) => (
        <span className="row">
          {isFlagged ? (
            <Badge tone="bad">{t('register.missed', { count: missedInRow })}</Badge>
          ) : missedInRow > 0 ? (
            <Badge tone="warn">{t('register.missed', { count: missedInRow })}</Badge>
          ) : (
            <Badge tone="good">{t('register.regular')}</Badge>
          )}
          {contradicts && <Badge tone="warn">{t('register.contradicts')}</Badge>}
        </span>
      ),
    },
    {
      key: 'output',
      header: t('output'),
      align: 'end',
      cell: ({ output, unit }) => (output === null ? '–' : <Quantity value={output} unit={unit ?? ''} />),
    },
    {
      key: 'utilisation',
      header: t('utilisation'),
      align: 'end',
      cell: ({ utilisation }) => (utilisation === null ? '–' : f.percent(utilisation / 100)),
    },
    {
      key: 'workers',
      header: t('workers'),
      align: 'end',
      cell: ({ workers }) => (workers === null ? '–' : f.number(workers)),
    },
  ];
}

function National({ weeks }: { readonly weeks: Dto<'ReportFiguresByWeekDto'>['weeks'] }) {
  const { t } = useTranslation('duties');
  const f = useFormats();
  const shown = (value: number | null, write: (value: number) => string): string =>
    value === null ? t('register.tooFew') : write(value);
  if (weeks.length === 0) return <EmptyState title={t('register.noFigures')} />;
  return (
    <Table
      caption={t('register.national')}
      rows={weeks}
      rowKey={({ week }) => week}
      columns={[
        { key: 'week', header: t('week'), cell: ({ week }) => <Week week={week} isShort /> },
        { key: 'firms', header: t('register.firms'), align: 'end', cell: ({ firms }) => f.number(firms) },
        {
          key: 'use',
          header: t('utilisation'),
          align: 'end',
          cell: ({ utilisation }) => shown(utilisation, (value) => f.percent(value / 100)),
        },
        {
          key: 'workers',
          header: t('workers'),
          align: 'end',
          cell: ({ workers }) => shown(workers, (value) => f.number(value)),
        },
        {
          key: 'stock',
          header: t('stockDays'),
          align: 'end',
          cell: ({ stockDays }) => shown(stockDays, (value) => f.number(value)),
        },
        {
          key: 'cancelled',
          header: t('cancelledOrders'),
          align: 'end',
          cell: ({ cancelledOrders }) => shown(cancelledOrders, (value) => f.number(value)),
        },
      ]}
    />
  );
}
