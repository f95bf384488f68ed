import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Instant } from '../../components/values';
import { Form } from '../../forms/Form';
import { Select } from '../../forms/Select';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import styles from './Request.module.css';
import type { Proposal } from './queries';
import type { Answering } from './use-answer';

interface AnswerButtonsProps {
  readonly proposal: Proposal;
  readonly of: Answering;
  readonly size?: 's' | 'm';
}

/** Accept and decline, where the proposal still takes an answer. */
export function AnswerButtons({ proposal, of, size = 's' }: AnswerButtonsProps) {
  const { t } = useTranslation('manufacturer');
  const { actions, producer } = proposal;
  if (actions.length === 0) return null;
  return (
    <span className={styles.answers}>
      {actions.includes('accept') && (
        <Button
          kind="primary"
          size={size}
          aria-label={t('answer.acceptOf', { producer: producer.name })}
          isPending={of.isRunning}
          onPress={() => void of.accept(proposal)}
        >
          {t('answer.accept')}
        </Button>
      )}
      {actions.includes('decline') && (
        <Button
          size={size}
          aria-label={t('answer.declineOf', { producer: producer.name })}
          onPress={() => of.askWhy(proposal)}
        >
          {t('answer.decline')}
        </Button>
      )}
    </span>
  );
}

/** Where each side stands. */
export function BothSides({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('manufacturer');
  const sides = [
    [t('answer.you'), proposal.manufacturerAcceptedAt],
    [proposal.producer.name, proposal.producerAcceptedAt],
  ] as const;
  return (
    <ul className={styles.sides}>
      {sides.map(([name, at]) => (
        <li key={name}>
          <span>{name}</span>
          {at ? (
            <span>
              {t('answer.acceptedAt')} <Instant at={at} />
            </span>
          ) : (
            <span className="soft">{t('answer.notYet')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

const REASONS = ['price', 'freight', 'timing', 'quantity', 'grade', 'need_gone', 'counterpart', 'other'] as const;
interface Values {
  reason: (typeof REASONS)[number] | null;
  note: string;
}
const DEFAULTS: Values = { reason: null, note: '' };

/** Why a proposal is not taken: the pair is not proposed again for a while. */
export function DeclineDialog({ of }: { readonly of: Answering }) {
  const { t } = useTranslation('manufacturer');
  return (
    <Dialog title={t('answer.declineTitle')} isOpen={of.declining !== undefined} onClose={of.close}>
      <p>{t('answer.declineBody')}</p>
      {of.declining && <DeclineForm of={of} id={of.declining.id} />}
    </Dialog>
  );
}

function DeclineForm({ of, id }: { readonly of: Answering; readonly id: string }) {
  const { t } = useTranslation('manufacturer');
  const { t: shared } = useTranslation('proposal');
  const form = useDraftForm<Values>({ id: `decline.${id}`, defaults: DEFAULTS });
  return (
    <Form
      form={form}
      problem={of.decline.problem}
      onSubmit={({ reason, note }) =>
        of.decline.run({ reason: reason!, ...(note.trim() ? { note: note.trim() } : {}) })
      }
    >
      <Select
        name="reason"
        label={t('answer.reason')}
        options={REASONS.map((value) => ({ value, text: shared(`decline.${value}`) }))}
      />
      <TextField name="note" isOptional isMultiline label={t('answer.note')} maxLength={500} />
      <SubmitButton>{t('answer.declineAct')}</SubmitButton>
    </Form>
  );
}
