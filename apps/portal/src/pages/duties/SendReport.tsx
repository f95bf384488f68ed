import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Badge } from '../../components/Badge';
import { toast } from '../../components/toast';
import { Week } from '../../components/values';
import { Form } from '../../forms/Form';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import { useOrganisation } from '../../session/organisation';
import { figuresOfDraft, type ReportDraft, reportDraftOf } from './report-draft';
import { ReportFields } from './ReportFields';

interface SendReportProps {
  readonly duty: Dto<'FacilityDutyDto'>;
  readonly week: string;
}

type Values = ReportDraft & { readonly note: string };

/** The oldest week that a facility owes, begun with the figures of last time. */
export function SendReport({ duty, week }: SendReportProps) {
  const { t } = useTranslation('duties');
  const { id: organisationId } = useOrganisation();
  const { facilityId, name, lines, owed } = duty;
  const defaults = useMemo<Values>(() => ({ ...reportDraftOf(duty.last, lines), note: '' }), [duty.last, lines]);
  const form = useDraftForm<Values>({ id: `report.${facilityId}.${week}`, defaults });
  const send = useAction(
    ({ note, ...draft }: Values, key) =>
      call(
        api.POST('/api/v1/organisations/{id}/weekly-reports', {
          params: { path: { id: organisationId }, header: once(key) },
          body: { ...figuresOfDraft(draft, lines), facilityId, week, note: note.trim() || null },
        }),
      ),
    {
      refreshes: ['report'],
      onDone: ({ warnings }) =>
        toast(warnings.length > 0 ? t('reports.isSentWithWarnings', { count: warnings.length }) : t('reports.isSent')),
    },
  );
  return (
    <section className="stack" aria-labelledby={`report-${facilityId}`}>
      <h2 id={`report-${facilityId}`} className="row">
        <span>
          {name}: <Week week={week} isShort />
        </span>
        {owed.length > 1 && <Badge tone="warn">{t('reports.more', { count: owed.length - 1 })}</Badge>}
      </h2>
      {duty.last && <p className="soft small">{t('reports.prefilled')}</p>}
      <Form form={form} onSubmit={send.run} problem={send.problem}>
        <ReportFields lines={lines} />
        <TextField name="note" label={t('note')} isOptional maxLength={1_000} />
        <div className="row">
          <SubmitButton>{t('reports.send')}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
