import { useTranslation } from 'react-i18next';
import { api, call, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Dialog } from '../../components/Dialog';
import { toast } from '../../components/toast';
import { Form } from '../../forms/Form';
import { NumberField } from '../../forms/NumberField';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';

interface Values {
  hoursAgo: number;
  what: string;
  data: string;
  peopleCount: number;
  consequence: string;
  measures: string;
}

const DEFAULTS: Values = { hoursAgo: 1, what: '', data: '', peopleCount: 0, consequence: '', measures: '' };
const HOUR_MS = 3_600_000;
const LONGEST = 2_000;

/** An entry of the register; the clock runs from the discovery, not from the entry. */
export function BreachDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('privacy');
  const form = useDraftForm<Values>({ id: 'breach.new', defaults: DEFAULTS });
  const enter = useAction(
    ({ hoursAgo, ...entry }: Values, key) =>
      call(
        api.POST('/api/v1/privacy/breaches', {
          params: { header: once(key) },
          body: {
            ...entry,
            discoveredAt: new Date(Date.now() - hoursAgo * HOUR_MS).toISOString(),
            organisationIds: [],
          },
        }),
      ),
    {
      refreshes: ['breach'],
      onDone: () => {
        toast(t('breach.entered'));
        onClose();
      },
    },
  );
  return (
    <Dialog title={t('breach.enter')} isOpen onClose={onClose} isWide>
      <Form form={form} onSubmit={enter.run} problem={enter.problem}>
        <NumberField name="hoursAgo" label={t('breach.hoursAgo')} min={0} max={8_760} />
        <TextField name="what" label={t('breach.what')} maxLength={LONGEST} isMultiline />
        <TextField name="data" label={t('breach.data')} maxLength={LONGEST} isMultiline />
        <NumberField name="peopleCount" label={t('breach.people')} min={0} max={2_147_483_647} />
        <TextField name="consequence" label={t('breach.consequence')} maxLength={LONGEST} isMultiline />
        <TextField name="measures" label={t('breach.measures')} maxLength={LONGEST} isMultiline />
        <div>
          <SubmitButton>{t('breach.enter')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
