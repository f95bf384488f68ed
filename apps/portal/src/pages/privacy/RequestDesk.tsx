import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { usePages } from '../../api/queries';
import { useAction } from '../../api/use-action';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { type Column, DataTable } from '../../components/DataTable';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/states';
import { toast } from '../../components/toast';
import { Countdown, Instant } from '../../components/values';
import { Form } from '../../forms/Form';
import { Select } from '../../forms/Select';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';

type Row = Dto<'PrivacyCaseDto'>;
type Values = Dto<'AnswerPrivacyDto'>;
const DEFAULTS: Values = { outcome: 'granted', answer: '' };

/** Open requests with their clock, first due first. */
export function RequestDesk() {
  const { t } = useTranslation('privacy');
  const [open, setOpen] = useState<Row>();
  const list = usePages(['privacy-request', 'desk'], (page) =>
    call(api.GET('/api/v1/privacy/requests', { params: { query: page } })),
  );
  const isLate = ({ dueAt }: Row): boolean => new Date(dueAt).getTime() < Date.now();
  const columns: Column<Row>[] = [
    {
      key: 'person',
      header: t('columns.person'),
      cell: ({ person }) => [person.name, person.email].filter(Boolean).join(' · '),
    },
    { key: 'kind', header: t('columns.kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
    { key: 'words', header: t('columns.words'), cell: ({ words }) => words },
    {
      key: 'due',
      header: t('columns.due'),
      cell: (row) => (
        <span className="row">
          <Instant at={row.dueAt} />
          {isLate(row) ? <Badge tone="bad">{t('late')}</Badge> : <Countdown until={row.dueAt} />}
        </span>
      ),
    },
    {
      key: 'acts',
      header: t('columns.acts'),
      cell: (row) =>
        row.actions.includes('answer') && (
          <Button size="s" onPress={() => setOpen(row)}>
            {t('desk.answer')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <DataTable
        caption={t('desk.requests')}
        columns={columns}
        rowKey={({ id }) => id}
        list={list}
        empty={<EmptyState title={t('desk.none')}>{t('desk.noneBody')}</EmptyState>}
      />
      {open && <AnswerDialog row={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function AnswerDialog({ row, onClose }: { readonly row: Row; readonly onClose: () => void }) {
  const { t } = useTranslation('privacy');
  const form = useDraftForm<Values>({ id: `privacy.answer.${row.id}`, defaults: DEFAULTS });
  const answer = useAction(
    (body: Values, key) =>
      call(
        api.POST('/api/v1/privacy/requests/{id}/answer', {
          params: { path: { id: row.id }, header: once(key) },
          body,
        }),
      ),
    {
      refreshes: ['privacy-request'],
      onDone: () => {
        toast(t('desk.answered'));
        onClose();
      },
    },
  );
  return (
    <Dialog title={t(`kinds.${row.kind}`)} isOpen onClose={onClose} isWide>
      <div className="stack">
        <p>{row.words}</p>
        <p className="soft">{t(`consequence.${row.kind}`)}</p>
        <Form form={form} onSubmit={answer.run} problem={answer.problem}>
          <Select
            name="outcome"
            label={t('desk.outcome')}
            options={(['granted', 'refused'] as const).map((value) => ({ value, text: t(`states.${value}`) }))}
          />
          <TextField name="answer" label={t('columns.answer')} maxLength={2_000} isMultiline />
          <div>
            <SubmitButton>{t('desk.send')}</SubmitButton>
          </div>
        </Form>
      </div>
    </Dialog>
  );
}
