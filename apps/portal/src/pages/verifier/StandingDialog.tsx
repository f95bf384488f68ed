import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Dialog } from '../../components/Dialog';
import { toast } from '../../components/toast';
import { Form } from '../../forms/Form';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import type { Claim } from './kinds';
import { ReasonDialog, type ReasonValues } from './ReasonDialog';

export type StandingMove = 'suspend' | 'reinstate' | 'revoke';
type SuspendReason = Dto<'SuspendClaimDto'>['reasonCode'];
type RevokeReason = Dto<'RevokeClaimDto'>['reasonCode'];

const REASONS = {
  suspend: ['complaint_under_review', 'inspection_failed', 'evidence_doubted', 'licence_lapsed', 'other'],
  revoke: ['false_statement', 'forged_evidence', 'plant_closed', 'licence_revoked', 'other'],
} as const satisfies { suspend: readonly SuspendReason[]; revoke: readonly RevokeReason[] };

interface StandingDialogProps {
  readonly claim: Claim;
  readonly move: StandingMove;
  readonly onClose: () => void;
}

/** What happens to a claim after it was verified: suspended and revoked for a reason, reinstated with words. */
export function StandingDialog({ claim, move, onClose }: StandingDialogProps) {
  return move === 'reinstate' ? (
    <Reinstate claim={claim} onClose={onClose} />
  ) : (
    <EndStanding claim={claim} move={move} onClose={onClose} />
  );
}

function useDone(move: StandingMove, onClose: () => void) {
  const { t } = useTranslation('verifier');
  return {
    refreshes: ['claim', 'case', 'decision', 'offer'],
    onDone: () => {
      toast(t(`standing.${move}.done`));
      onClose();
    },
  };
}

function EndStanding({ claim, move, onClose }: StandingDialogProps & { readonly move: 'suspend' | 'revoke' }) {
  const { t } = useTranslation('verifier');
  const end = useAction(
    ({ reasonCode, note }: ReasonValues, key) => {
      const params = { path: { id: claim.id }, header: once(key) };
      const words = note || null;
      return move === 'suspend'
        ? call(
            api.POST('/api/v1/claims/{id}/suspend', {
              params,
              body: { reasonCode: reasonCode as SuspendReason, note: words },
            }),
          )
        : call(
            api.POST('/api/v1/claims/{id}/revoke', {
              params,
              body: { reasonCode: reasonCode as RevokeReason, note: words },
            }),
          );
    },
    useDone(move, onClose),
  );
  return (
    <ReasonDialog
      of={`claim.${claim.id}.${move}`}
      title={t(`standing.${move}.title`)}
      lead={t(`standing.${move}.body`)}
      act={t(`standing.${move}.act`)}
      reasons={REASONS[move].map((value) => ({ value, text: t(`reasons.${value}`) }))}
      onClose={onClose}
      onSubmit={end.run}
      problem={end.problem}
    />
  );
}

const DEFAULTS = { note: '' };

function Reinstate({ claim, onClose }: Omit<StandingDialogProps, 'move'>) {
  const { t } = useTranslation('verifier');
  const form = useDraftForm<{ note: string }>({ id: `claim.${claim.id}.reinstate`, defaults: DEFAULTS });
  const reinstate = useAction(
    (body: { note: string }, key) =>
      call(api.POST('/api/v1/claims/{id}/reinstate', { params: { path: { id: claim.id }, header: once(key) }, body })),
    useDone('reinstate', onClose),
  );
  return (
    <Dialog title={t('standing.reinstate.title')} isOpen onClose={onClose}>
      <p>{t('standing.reinstate.body')}</p>
      <Form form={form} onSubmit={reinstate.run} problem={reinstate.problem}>
        <TextField name="note" label={t('standing.reinstate.why')} isMultiline />
        <div>
          <SubmitButton>{t('standing.reinstate.act')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
