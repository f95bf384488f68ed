import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, ifMatch, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Badge } from '../../components/Badge';
import { Table } from '../../components/DataTable';
import { KeyValue } from '../../components/KeyValue';
import { Warnings } from '../../components/Note';
import { PageHeader } from '../../components/PageHeader';
import { Loaded } from '../../components/states';
import { Timeline } from '../../components/Timeline';
import { toast } from '../../components/toast';
import { Quantity, Week } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { Form } from '../../forms/Form';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import { useOrganisation } from '../../session/organisation';
import { figuresOfDraft, type ReportDraft, reportDraftOf } from './report-draft';
import { ReportFields } from './ReportFields';

type Report = Dto<'ReportDto'>;
type Line = Dto<'FacilityDutyDto'>['lines'][number];

/** One week of one facility: its figures, what was said of them, and what may still be done. */
export function ReportPage({ back }: { readonly back: '/producer/reports' | '/manufacturer/reports' }) {
  const { t } = useTranslation('duties');
  const f = useFormats();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const report = useQuery({
    queryKey: ['report', id],
    queryFn: () => call(api.GET('/api/v1/weekly-reports/{id}', { params: { path: { id } } })),
  });
  const lines = useLines(report.data?.facilityId);
  return (
    <Loaded query={report}>
      {(loaded) => (
        <>
          <PageHeader
            title={t('reports.ofWeek', { name: loaded.facilityName, week: f.weekShort(loaded.week) })}
            back={<Link to={back}>{t('reports.title')}</Link>}
            marks={loaded.isLate && <Badge tone="warn">{t('reports.late')}</Badge>}
          />
          <div className="stack-wide">
            <Warnings warnings={loaded.warnings} title={t('reports.warnings')} />
            <Figures report={loaded} />
            <Lines report={loaded} lines={lines ?? []} />
            {loaded.actions.includes('correct') && lines && (
              <Correct key={loaded.version} report={loaded} lines={lines} />
            )}
            {loaded.actions.includes('remark') && <Remark report={loaded} />}
            <History report={loaded} />
          </div>
        </>
      )}
    </Loaded>
  );
}

/** Of the facility as it is today; undefined until they are read. */
function useLines(facilityId: string | undefined): readonly Line[] | undefined {
  const { id: organisationId } = useOrganisation();
  const { data } = useQuery({
    queryKey: ['report', organisationId, 'owed'],
    queryFn: () =>
      call(api.GET('/api/v1/organisations/{id}/weekly-reports/owed', { params: { path: { id: organisationId } } })),
  });
  return useMemo(
    () => data && (data.facilities.find((facility) => facility.facilityId === facilityId)?.lines ?? []),
    [data, facilityId],
  );
}

function Figures({ report }: { readonly report: Report }) {
  const { t } = useTranslation('duties');
  const f = useFormats();
  return (
    <KeyValue
      rows={[
        [t('week'), <Week key="week" week={report.week} />],
        [t('output'), <Quantity key="output" value={report.output} unit={report.unit} />],
        [t('utilisation'), f.percent(report.utilisation / 100)],
        [t('workers'), f.number(report.workers)],
        [t('stockDays'), f.number(report.stockDays)],
        [t('cancelledOrders'), f.number(report.cancelledOrders)],
        [t('note'), report.note],
      ]}
    />
  );
}

function Lines({ report, lines }: { readonly report: Report; readonly lines: readonly Line[] }) {
  const { t } = useTranslation('duties');
  const f = useFormats();
  const rows = report.lines.flatMap((figures) => {
    const line = lines.find(({ id }) => id === figures.lineId);
    return line ? [{ ...figures, line }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <Table
      caption={t('reports.lines', { count: rows.length })}
      rows={rows}
      rowKey={({ lineId }) => lineId}
      columns={[
        { key: 'line', header: t('reports.line'), cell: ({ line }) => line.name },
        {
          key: 'output',
          header: t('output'),
          align: 'end',
          cell: ({ output, line }) => <Quantity value={output} unit={line.unit} />,
        },
        {
          key: 'utilisation',
          header: t('utilisation'),
          align: 'end',
          cell: ({ utilisation }) => f.percent(utilisation / 100),
        },
      ]}
    />
  );
}

/** While the week after it lasts. */
function Correct({ report, lines }: { readonly report: Report; readonly lines: readonly Line[] }) {
  const { t } = useTranslation('duties');
  const defaults = useMemo<ReportDraft>(
    () => ({ ...reportDraftOf(report, lines), cancelledOrders: report.cancelledOrders }),
    [report, lines],
  );
  const form = useDraftForm<ReportDraft>({ id: `report.${report.id}.${report.version}`, defaults });
  const correct = useAction(
    (draft: ReportDraft) =>
      call(
        api.PUT('/api/v1/weekly-reports/{id}', {
          params: { path: { id: report.id }, header: ifMatch(report.version) },
          body: figuresOfDraft(draft, lines),
        }),
      ),
    { refreshes: ['report'], onDone: () => toast(t('reports.isCorrected')) },
  );
  return (
    <details>
      <summary>{t('reports.correct')}</summary>
      <Form form={form} onSubmit={correct.run} problem={correct.problem}>
        <ReportFields lines={lines} />
        <div className="row">
          <SubmitButton>{t('reports.saveCorrection')}</SubmitButton>
        </div>
      </Form>
    </details>
  );
}

const NO_NOTE = { note: '' };

function Remark({ report }: { readonly report: Report }) {
  const { t } = useTranslation('duties');
  const form = useDraftForm<{ note: string }>({ id: `report.${report.id}.note`, defaults: NO_NOTE });
  const remark = useAction(
    (values: { note: string }, key) =>
      call(
        api.POST('/api/v1/weekly-reports/{id}/remarks', {
          params: { path: { id: report.id }, header: once(key) },
          body: values,
        }),
      ),
    {
      refreshes: ['report'],
      onDone: () => {
        form.reset(NO_NOTE);
        toast(t('reports.isRemarked'));
      },
    },
  );
  return (
    <details>
      <summary>{t('reports.remark')}</summary>
      <Form form={form} onSubmit={remark.run} problem={remark.problem}>
        <TextField name="note" label={t('note')} hint={t('reports.remarkHint')} isMultiline maxLength={1_000} />
        <div className="row">
          <SubmitButton>{t('reports.saveRemark')}</SubmitButton>
        </div>
      </Form>
    </details>
  );
}

const COUNTS = ['workers', 'stockDays', 'cancelledOrders'] as const;

function History({ report }: { readonly report: Report }) {
  const { t } = useTranslation('duties');
  const f = useFormats();
  const said = (figures: Partial<Dto<'ReportFiguresDto'>> | null, note: string | null): string =>
    [
      ...(figures?.output === undefined ? [] : [f.quantity(figures.output, figures.unit ?? report.unit)]),
      ...(figures?.utilisation === undefined ? [] : [f.percent(figures.utilisation / 100)]),
      ...(figures
        ? COUNTS.flatMap((key) => (figures[key] === undefined ? [] : [`${t(key)}: ${f.number(figures[key])}`]))
        : []),
      ...(note ? [note] : []),
    ].join(' · ');
  return (
    <section className="stack">
      <h2>{t('reports.history')}</h2>
      <Timeline
        items={report.history.map(({ kind, figures, note, at, by }, i) => ({
          key: String(i),
          title: t(`entries.${kind}`),
          at,
          by,
          note: said(figures as Partial<Dto<'ReportFiguresDto'>> | null, note),
        }))}
      />
    </section>
  );
}

export const ProducerReportPage = () => <ReportPage back="/producer/reports" />;
export const ManufacturerReportPage = () => <ReportPage back="/manufacturer/reports" />;
