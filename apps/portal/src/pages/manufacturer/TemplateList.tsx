import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { usePages } from '../../api/queries';
import { useAction } from '../../api/use-action';
import { Button } from '../../components/Button';
import { confirm } from '../../components/confirm';
import { DataTable } from '../../components/DataTable';
import { Dialog } from '../../components/Dialog';
import { ProblemNote } from '../../components/ProblemNote';
import { EmptyState } from '../../components/states';
import { Day } from '../../components/values';
import { weeksFrom } from '../../format/format';
import { useFormats } from '../../format/use-formats';
import { Form } from '../../forms/Form';
import { NumberField } from '../../forms/NumberField';
import { WeekField } from '../../forms/Select';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import { useOrganisation } from '../../session/organisation';
import styles from './Request.module.css';
import { useDrafted } from './use-drafted';

type Template = Dto<'RequestTemplateDto'>;

/** Needs that were saved to be made again: three inputs lead to a draft. */
export function TemplateList() {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  const { id: organisationId } = useOrganisation();
  const [chosen, setChosen] = useState<Template>();
  const remove = useRemove(organisationId);
  const list = usePages(['template', organisationId], (page) =>
    call(
      api.GET('/api/v1/organisations/{organisationId}/request-templates', {
        params: { path: { organisationId }, query: page },
      }),
    ),
  );
  return (
    <div className="stack">
      <p className="soft">{t('template.lead')}</p>
      {remove.problem && <ProblemNote problem={remove.problem} />}
      <DataTable
        caption={t('new.template')}
        list={list}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('template.empty')}>{t('template.emptyBody')}</EmptyState>}
        columns={[
          { key: 'name', header: t('template.name'), cell: ({ name }) => name },
          {
            key: 'materials',
            header: t('requests.materials'),
            cell: ({ lineCount, materialCodes }) =>
              t('requests.lines', { count: lineCount, codes: f.list(materialCodes) }),
          },
          {
            key: 'made',
            header: t('template.savedBy'),
            cell: ({ createdAt, createdBy }) => (
              <>
                <Day at={createdAt} /> · {createdBy}
              </>
            ),
          },
          {
            key: 'act',
            header: t('request.actions'),
            cell: (template) => (
              <span className={styles.actions}>
                <Button
                  size="s"
                  aria-label={t('template.useOf', { name: template.name })}
                  onPress={() => setChosen(template)}
                >
                  {t('template.use')}
                </Button>
                <Button
                  size="s"
                  kind="quiet"
                  aria-label={t('template.removeOf', { name: template.name })}
                  onPress={() => void remove.ask(template)}
                >
                  {t('template.remove')}
                </Button>
              </span>
            ),
          },
        ]}
      />
      <Dialog title={chosen?.name ?? ''} isOpen={chosen !== undefined} onClose={() => setChosen(undefined)}>
        {chosen && <UseForm template={chosen} />}
      </Dialog>
    </div>
  );
}

interface Values {
  title: string;
  earliestWeek: string | null;
  scalePct: number | null;
}

function UseForm({ template }: { readonly template: Template }) {
  const { t } = useTranslation('manufacturer');
  const { id: organisationId } = useOrganisation();
  const onDone = useDrafted();
  const [defaults] = useState((): Values => ({
    title: template.name,
    earliestWeek: weeksFrom(new Date(), 2)[1],
    scalePct: 100,
  }));
  const form = useDraftForm<Values>({ id: `template-use.${template.id}`, defaults });
  const use = useAction(
    ({ title, earliestWeek, scalePct }: Values, key) =>
      call(
        api.POST('/api/v1/organisations/{organisationId}/request-templates/{templateId}/use', {
          params: { path: { organisationId, templateId: template.id }, header: once(key) },
          body: { title: title.trim(), earliestWeek: earliestWeek!, scalePct: scalePct! },
        }),
      ),
    { refreshes: ['request'], onDone },
  );
  return (
    <Form form={form} onSubmit={use.run} problem={use.problem}>
      <TextField name="title" label={t('new.requestTitle')} maxLength={160} />
      <WeekField name="earliestWeek" label={t('template.begins')} hint={t('template.beginsHint')} count={52} />
      <NumberField
        name="scalePct"
        label={t('template.scale')}
        hint={t('template.scaleHint')}
        min={1}
        max={10_000}
        maxFraction={1}
        unit="%"
      />
      <SubmitButton>{t('new.draft')}</SubmitButton>
    </Form>
  );
}

function useRemove(organisationId: string) {
  const { t } = useTranslation('manufacturer');
  const remove = useAction(
    (templateId: string) =>
      call(
        api.DELETE('/api/v1/organisations/{organisationId}/request-templates/{templateId}', {
          params: { path: { organisationId, templateId } },
        }),
      ),
    { refreshes: ['template'] },
  );
  const ask = async ({ id, name }: Template): Promise<void> => {
    const answer = await confirm({
      title: t('template.removeTitle', { name }),
      body: t('template.removeBody'),
      action: t('template.remove'),
      kind: 'danger',
    });
    if (answer !== false) await remove.run(id);
  };
  return { ...remove, ask };
}
