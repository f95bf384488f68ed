import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import type { Checks } from './Checklist';
import { useClaimTitle } from './claim-title';
import type { Claim } from './kinds';
import { ReasonDialog, type ReasonValues } from './ReasonDialog';

const REASONS = [
  'evidence_missing',
  'evidence_unreadable',
  'evidence_contradicts',
  'not_the_holder',
  'out_of_date',
  'below_claimed_grade',
  'capacity_not_supported',
  'other',
] as const satisfies readonly Dto<'RejectClaimDto'>['reasonCode'][];

interface RejectDialogProps {
  readonly claim: Claim;
  readonly checks: Checks;
  readonly onClose: () => void;
  readonly onDone: (claim: Claim) => void;
}

export function RejectDialog({ claim, checks, onClose, onDone }: RejectDialogProps) {
  const { t } = useTranslation('verifier');
  const titleOf = useClaimTitle();
  const reject = useAction(
    ({ reasonCode, note }: ReasonValues, key) =>
      call(
        api.POST('/api/v1/claims/{id}/reject', {
          params: { path: { id: claim.id }, header: once(key) },
          body: {
            reasonCode: reasonCode as Dto<'RejectClaimDto'>['reasonCode'],
            note: note || null,
            checks: Object.entries(checks.ticks).map(([item, satisfied]) => ({ item, satisfied })),
          },
        }),
      ),
    { refreshes: ['case', 'claim', 'decision'], onDone },
  );
  return (
    <ReasonDialog
      of={`claim.${claim.id}.reject`}
      title={t('reject.title')}
      lead={titleOf(claim)}
      act={t('reject.act')}
      reasons={REASONS.map((value) => ({ value, text: t(`reasons.${value}`) }))}
      onClose={onClose}
      onSubmit={reject.run}
      problem={reject.problem}
    />
  );
}
