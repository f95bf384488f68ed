import { useTranslation } from 'react-i18next';
import type { Dto } from '../../api/client';
import { type Column, Table } from '../../components/DataTable';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState, Loaded } from '../../components/states';
import { useFormats } from '../../format/use-formats';
import { Figures, useHours, useServiceTimes } from './DeskFigures';

/** How long verification takes, what lies open, and who does how much: oneself, or everybody for those who oversee. */
export function TimesPage() {
  const { t } = useTranslation('verifier');
  const query = useServiceTimes();
  return (
    <>
      <PageHeader title={t('times.title')} lead={t('times.lead')} />
      <Loaded query={query}>
        {(times) => (
          <div className="stack-wide">
            <Totals times={times} />
            <section className="stack-tight" aria-labelledby="times-people">
              <h2 id="times-people">{t('times.people')}</h2>
              <p className="soft measure">{t('times.peopleLead')}</p>
              <Verifiers rows={times.verifiers} />
            </section>
          </div>
        )}
      </Loaded>
    </>
  );
}

/** A part of a whole in per cent; a dash of nothing. */
function useShare(): (part: number, whole: number) => string {
  const f = useFormats();
  return (part, whole) => (whole === 0 ? '–' : f.percent(part / whole, 0));
}

function Totals({ times }: { readonly times: Dto<'ServiceTimesDto'> }) {
  const { t } = useTranslation('verifier');
  const f = useFormats();
  const hours = useHours();
  const share = useShare();
  return (
    <>
      <section className="stack-tight" aria-labelledby="times-now">
        <h2 id="times-now">{t('times.now')}</h2>
        <Figures
          figures={[
            { label: t('times.waiting'), value: f.number(times.waiting) },
            { label: t('times.inReview'), value: f.number(times.inReview) },
            { label: t('times.overdue'), value: f.number(times.overdue), isBad: times.overdue > 0 },
            { label: t('times.awaitingSecond'), value: f.number(times.awaitingSecond) },
          ]}
        />
      </section>
      <section className="stack-tight" aria-labelledby="times-past">
        <h2 id="times-past">{t('times.past', { days: times.days })}</h2>
        <Figures
          figures={[
            { label: t('times.decided'), value: f.number(times.decided) },
            { label: t('times.median'), value: hours(times.medianHours) },
            { label: t('times.p90'), value: hours(times.p90Hours) },
            { label: t('times.inTime'), value: share(times.decidedInTime, times.decided) },
            { label: t('times.returned'), value: share(times.returnedOnce, times.decided) },
          ]}
        />
      </section>
    </>
  );
}

type Row = Dto<'VerifierTimesDto'>;

function Verifiers({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation('verifier');
  const f = useFormats();
  const hours = useHours();
  const share = useShare();
  if (rows.length === 0) return <EmptyState title={t('times.nobody')} />;
  const columns: Column<Row>[] = [
    { key: 'name', header: t('times.name'), cell: ({ name, isMe }) => (isMe ? t('times.me', { name }) : name) },
    { key: 'decided', header: t('times.decided'), align: 'end', cell: ({ decided }) => f.number(decided) },
    { key: 'median', header: t('times.median'), align: 'end', cell: ({ medianHours }) => hours(medianHours) },
    {
      key: 'inTime',
      header: t('times.inTime'),
      align: 'end',
      cell: ({ decided, decidedInTime }) => share(decidedInTime, decided),
    },
    { key: 'open', header: t('times.inReview'), align: 'end', cell: ({ inReview }) => f.number(inReview) },
    { key: 'overdue', header: t('times.overdue'), align: 'end', cell: ({ overdue }) => f.number(overdue) },
  ];
  return (
    <Table
      caption={t('times.people')}
      rows={rows}
      rowKey={({ name, decided, inReview }) => `${name} ${decided} ${inReview}`}
      columns={columns}
    />
  );
}
