import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../api/client';
import { useAction } from '../api/use-action';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { KeyValue } from '../components/KeyValue';
import { toast } from '../components/toast';
import { Form } from '../forms/Form';
import { NumberField } from '../forms/NumberField';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useDraftForm } from '../forms/use-draft-form';
import { useFormats } from '../format/use-formats';

type Rating = Dto<'CreateRatingDto'>;
type Given = Dto<'DeliveryPlanDto'>['ratings'];

const SCORES = ['punctuality', 'quality', 'communication'] as const;
const DEFAULTS = { comment: null };

interface RatePairingProps {
  readonly proposal: Dto<'ProposalDto'>;
  readonly ratings: Given;
}

/** Once per side, when everything is over. */
export function RatePairing({ proposal, ratings }: RatePairingProps) {
  const { t } = useTranslation('pairing');
  const [isOpen, setOpen] = useState(false);
  const form = useDraftForm<Rating>({ id: `rating.${proposal.id}`, defaults: DEFAULTS });
  const send = useAction(
    (body: Rating, key) =>
      call(
        api.POST('/api/v1/proposals/{id}/ratings', { params: { path: { id: proposal.id }, header: once(key) }, body }),
      ),
    {
      refreshes: ['proposal'],
      onDone: () => {
        setOpen(false);
        toast(t('rating.done'));
      },
    },
  );
  const isGiven = ratings.some(({ side }) => proposal.viewer.includes(side));
  if (!proposal.actions.includes('rate') || isGiven) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('rating.open')}</Button>
      <Dialog title={t('rating.open')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Form form={form} onSubmit={send.run} problem={send.problem}>
          <p className="soft">{t('rating.scale')}</p>
          {SCORES.map((score) => (
            <NumberField key={score} name={score} label={t(`rating.${score}`)} min={1} max={5} />
          ))}
          <TextField name="comment" label={t('rating.comment')} maxLength={1_000} isOptional isMultiline />
          <SubmitButton>{t('rating.send')}</SubmitButton>
        </Form>
      </Dialog>
    </>
  );
}

/** What both sides said of each other. */
export function Ratings({ ratings }: { readonly ratings: Given }) {
  const { t } = useTranslation('pairing');
  const f = useFormats();
  return ratings.map((rating) => (
    <section className="stack-tight" key={rating.side}>
      <h3>{t(`rating.by.${rating.side}`)}</h3>
      <KeyValue
        rows={SCORES.map((score) => [t(`rating.${score}`), t('rating.of5', { score: f.number(rating[score]) })])}
      />
      {rating.comment && <p>{rating.comment}</p>}
    </section>
  ));
}
