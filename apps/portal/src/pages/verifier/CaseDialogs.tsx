import type { Checks } from './Checklist';
import type { Case, Claim } from './kinds';
import { RejectDialog } from './RejectDialog';
import type { Remarks } from './remarks';
import { ReturnDialog } from './ReturnDialog';
import { ShortcutsDialog } from './ShortcutsDialog';
import { VerifyDialog } from './VerifyDialog';
import { VisitDialog } from './VisitDialog';

export type OpenDialog = 'verify' | 'reject' | 'return' | 'visit' | 'keys' | undefined;

interface CaseDialogsProps {
  readonly open: OpenDialog;
  readonly file: Case;
  readonly claim: Claim;
  readonly checks: Checks;
  readonly remarks: Remarks;
  readonly onClose: () => void;
  readonly onDecided: (claim: Claim) => void;
}

const KEYS = ['t', 'j', 'k', 'e', 'a', 'v', 'x', 'r', 'f', 'n', 's', 'help'] as const;

export function CaseDialogs({ open, file, claim, checks, remarks, onClose, onDecided }: CaseDialogsProps) {
  const decision = { claim, checks, onClose, onDone: onDecided };
  if (open === 'verify') return <VerifyDialog {...decision} />;
  if (open === 'reject') return <RejectDialog {...decision} />;
  if (open === 'return') return <ReturnDialog file={file} remarks={remarks} onClose={onClose} onDone={onClose} />;
  if (open === 'visit') return <VisitDialog claim={claim} onClose={onClose} />;
  if (open === 'keys') return <ShortcutsDialog names={KEYS} onClose={onClose} />;
  return null;
}
