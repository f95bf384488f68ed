import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { Note } from '../../../components/Note';
import { toast } from '../../../components/toast';
import { Form } from '../../../forms/Form';
import { WeekField } from '../../../forms/Select';
import { SubmitButton } from '../../../forms/SubmitButton';
import { TextField } from '../../../forms/TextField';
import { useDraftForm } from '../../../forms/use-draft-form';

type Outage = Dto<'LineOutageDto'>;
interface LineOutageProps {
  readonly line: Dto<'LineDto'>;
}

const DEFAULTS = { from: null as never, to: null as never, reason: '' };
const WEEKS = 52;

/** The button that says a line makes nothing for some weeks. */
export function LineOutage({ line }: LineOutageProps) {
  const { t } = useTranslation('producer');
  const [isOpen, setOpen] = useState(false);
  if (!line.actions.includes('declare_outage')) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('outage.open')}</Button>
      <Dialog title={t('outage.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <OutageForm line={line} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

/** Which weeks, and before anything is sent: what that takes with it. */
function OutageForm({ line: { id }, onDone }: LineOutageProps & { readonly onDone: () => void }) {
  const { t } = useTranslation('producer');
  const form = useDraftForm<Outage>({ id: `line.outage.${id}`, defaults: DEFAULTS });
  const send = useAction(
    (body: Outage, key) =>
      call(api.POST('/api/v1/lines/{id}/outages', { params: { path: { id }, header: once(key) }, body })),
    {
      refreshes: ['line', 'offer', 'proposal'],
      onDone: () => {
        toast(t('outage.done'));
        onDone();
      },
    },
  );
  const [from, to] = [form.watch('from') as string | null, form.watch('to') as string | null];
  return (
    <Form form={form} onSubmit={send.run} problem={send.problem}>
      <p>{t('outage.lead')}</p>
      <WeekField name="from" label={t('outage.from')} count={WEEKS} />
      <WeekField name="to" label={t('outage.to')} count={WEEKS} />
      {from && to && from <= to && <Effect lineId={id} from={from} to={to} />}
      <TextField name="reason" label={t('outage.reason')} isMultiline maxLength={500} />
      <div>
        <SubmitButton>{t('outage.send')}</SubmitButton>
      </div>
    </Form>
  );
}

interface EffectProps {
  readonly lineId: string;
  readonly from: string;
  readonly to: string;
}

function Effect({ lineId, from, to }: EffectProps) {
  const { t } = useTranslation('producer');
  const preview = useQuery({
    queryKey: ['proposal', 'outage', lineId, from, to],
    queryFn: () =>
      call(api.GET('/api/v1/lines/{id}/outages/preview', { params: { path: { id: lineId }, query: { from, to } } })),
  });
  if (!preview.data) return null;
  const { pairings, withdrawn, manufacturers } = preview.data;
  const isNothing = pairings + withdrawn === 0;
  return (
    <div role="status">
      <Note tone={isNothing ? 'neutral' : 'warn'} title={t('outage.effect')}>
        {isNothing ? (
          <p>{t('outage.nothing')}</p>
        ) : (
          <ul>
            {pairings > 0 && <li>{t('outage.pairings', { count: pairings })}</li>}
            {withdrawn > 0 && <li>{t('outage.withdrawn', { count: withdrawn })}</li>}
            <li>{t('outage.manufacturers', { count: manufacturers })}</li>
          </ul>
        )}
      </Note>
    </div>
  );
}
