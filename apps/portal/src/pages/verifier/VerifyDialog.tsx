import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Note } from '../../components/Note';
import { Form } from '../../forms/Form';
import { Select } from '../../forms/Select';
import { DateField, TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import type { Checks } from './Checklist';
import { useClaimTitle } from './claim-title';
import type { Claim } from './kinds';

interface Values {
  level: string;
  validUntil: string;
  note: string;
}

interface DecisionDialogProps {
  readonly claim: Claim;
  readonly checks: Checks;
  readonly onClose: () => void;
  readonly onDone: (claim: Claim) => void;
}

/** Verifies with what is usual; Enter is enough. */
export function VerifyDialog({ claim, checks, onClose, onDone }: DecisionDialogProps) {
  const { t } = useTranslation('verifier');
  const { t: common } = useTranslation();
  const titleOf = useClaimTitle();
  const [defaults] = useState(() => ({
    level: String(claim.requestedLevel),
    validUntil: claim.usualValidUntil,
    note: '',
  }));
  const form = useDraftForm<Values>({ id: `claim.${claim.id}.verify`, defaults });
  const verify = useAction(
    ({ level, validUntil, note }: Values, key) => {
      const ticks = Object.entries(checks.ticks).map(([item, satisfied]) => ({ item, satisfied }));
      return call(
        api.POST('/api/v1/claims/{id}/verify', {
          params: { path: { id: claim.id }, header: once(key) },
          body: { level: level === '2' ? 2 : 1, validUntil, note: note || null, checks: ticks },
        }),
      );
    },
    { refreshes: ['case', 'claim', 'decision'], onDone },
  );
  return (
    <Dialog title={t('verify.title')} isOpen onClose={onClose}>
      <p className="soft">{titleOf(claim)}</p>
      {checks.open > 0 && <Note tone="warn" title={t('verify.open', { count: checks.open })} />}
      <Form form={form} onSubmit={verify.run} problem={verify.problem}>
        <Select
          name="level"
          label={t('verify.level')}
          hint={t('verify.levelHint')}
          options={[
            { value: '1', text: common('levels.1') },
            { value: '2', text: common('levels.2') },
          ]}
        />
        <DateField name="validUntil" label={t('verify.until')} hint={t('verify.untilHint')} />
        <TextField name="note" label={t('verify.note')} isOptional isMultiline />
        <div>
          <Button type="submit" kind="primary" autoFocus isPending={verify.isRunning}>
            {t('verify.act')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
