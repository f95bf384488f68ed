import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { toast } from '../../components/toast';
import { Form } from '../../forms/Form';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import type { Request } from './queries';

/** Keeps the lines of a request under a name, to make the same need again. */
export function SaveTemplate({ request }: { readonly request: Request }) {
  const { t } = useTranslation('manufacturer');
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('template.save')}</Button>
      <Dialog title={t('template.saveTitle')} isOpen={isOpen} onClose={close}>
        <p>{t('template.saveBody')}</p>
        <NameForm request={request} onDone={close} />
      </Dialog>
    </>
  );
}

function NameForm({ request, onDone }: { readonly request: Request; readonly onDone: () => void }) {
  const { t } = useTranslation('manufacturer');
  const defaults = useMemo(() => ({ name: request.title }), [request.title]);
  const form = useDraftForm<{ name: string }>({ id: `template.${request.id}`, defaults });
  const save = useAction(
    ({ name }: { name: string }, key) =>
      call(
        api.POST('/api/v1/requests/{id}/template', {
          params: { path: { id: request.id }, header: once(key) },
          body: { name: name.trim() },
        }),
      ),
    {
      refreshes: ['template'],
      onDone: ({ name }) => {
        onDone();
        toast(t('template.saved', { name }));
      },
    },
  );
  return (
    <Form form={form} onSubmit={save.run} problem={save.problem}>
      <TextField name="name" label={t('template.name')} maxLength={160} />
      <SubmitButton>{t('template.save')}</SubmitButton>
    </Form>
  );
}
