import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { EmptyState } from '../../components/states';
import { toast } from '../../components/toast';
import { CaseBackground } from './CaseBackground';
import { CaseDialogs, type OpenDialog } from './CaseDialogs';
import { type CaseMoves, useCaseMoves } from './case-moves';
import { useCaseSteps } from './case-steps';
import { allTicked, type Checks, useChecks } from './Checklist';
import { ClaimActs } from './ClaimActs';
import { ClaimPanel } from './ClaimPanel';
import { ClaimPicker } from './ClaimPicker';
import styles from './Desk.module.css';
import { EvidencePanel } from './EvidencePanel';
import { Due } from './inbox-columns';
import { type Case, type Claim, isUndecided } from './kinds';
import { NothingLeft } from './NothingLeft';
import { useRemarks } from './remarks';
import { useShortcuts } from './shortcuts';

type Steps = ReturnType<typeof useCaseSteps>;
type Open = (dialog: OpenDialog) => void;

/** Where a verifier works through a case, by mouse or by keyboard. */
export function CaseDesk({ file, back }: { readonly file: Case; readonly back: ReactNode }) {
  const { t } = useTranslation('verifier');
  const [dialog, setDialog] = useState<OpenDialog>();
  const steps = useCaseSteps(file);
  const { claim } = steps;
  const remarks = useRemarks(file.id);
  const checks = useChecks(claim);
  const moves = useCaseMoves(file);
  useCaseKeys(file, steps, moves, checks, setDialog);
  const decided = ({ awaitingSecond, state }: Claim): void => {
    setDialog(undefined);
    if (awaitingSecond) toast(t('case.sentToSecond'));
    else toast(t(state === 'verified' ? 'case.decided.verified' : 'case.decided.rejected'));
    steps.goOn();
  };
  const isOver = !['draft', 'returned'].includes(file.state) && !file.claims.some(isUndecided);
  return (
    <>
      <CaseHeader file={file} back={back} moves={moves} onOpen={setDialog} />
      {moves.problem && <ProblemNote problem={moves.problem} />}
      {isOver && file.assignedToMe && (
        <NothingLeft onNext={() => void steps.openNextCase()} isFocused={steps.hasMoved} />
      )}
      <ClaimPicker claims={file.claims} chosenId={claim?.id} onChoose={steps.show} />
      {claim ? (
        <div className={styles.desk}>
          <ClaimPanel
            claim={claim}
            earlier={file.remarks}
            remarks={file.actions.includes('return') && isUndecided(claim) ? remarks : undefined}
            checks={claim.actions.includes('verify') ? checks : undefined}
            isFocused={steps.hasMoved && !isOver}
            acts={<ClaimActs claim={claim} checks={checks} onOpen={setDialog} />}
          />
          <div className={styles.beside}>
            <EvidencePanel claim={claim} shownId={steps.shownEvidence} onShow={steps.showEvidence} />
          </div>
        </div>
      ) : (
        <EmptyState title={t('case.noClaims')} />
      )}
      <CaseBackground file={file} />
      {claim && (
        <CaseDialogs
          open={dialog}
          file={file}
          claim={claim}
          checks={checks}
          remarks={remarks}
          onClose={() => setDialog(undefined)}
          onDecided={decided}
        />
      )}
    </>
  );
}

function useCaseKeys(file: Case, steps: Steps, moves: CaseMoves, checks: Checks, open: Open): void {
  const { claim } = steps;
  const ifMay = (action: string, act: (claim: Claim) => void): (() => void) | undefined =>
    claim?.actions.includes(action) ? () => act(claim) : undefined;
  useShortcuts({
    '?': () => open('keys'),
    t: moves.take,
    s: moves.release,
    j: () => steps.step(1),
    k: () => steps.step(-1),
    e: steps.stepEvidence,
    n: () => void steps.openNextCase(),
    a: ifMay('verify', (one) => checks.set(allTicked(one))),
    v: ifMay('verify', () => open('verify')),
    x: ifMay('reject', () => open('reject')),
    f: ifMay('add_field_visit', () => open('visit')),
    r: file.actions.includes('return') ? () => open('return') : undefined,
  });
}

interface CaseHeaderProps {
  readonly file: Case;
  readonly back: ReactNode;
  readonly moves: CaseMoves;
  readonly onOpen: Open;
}

function CaseHeader({ file, back, moves, onOpen }: CaseHeaderProps) {
  const { t } = useTranslation('verifier');
  return (
    <PageHeader
      title={file.number}
      back={back}
      lead={file.organisation.name}
      marks={
        <>
          <StateBadge life="case" state={file.state} /> <Due row={file} />
        </>
      }
      actions={
        <>
          {moves.take && (
            <Button kind="primary" onPress={moves.take} isPending={moves.isRunning}>
              {t('case.take')}
            </Button>
          )}
          {file.actions.includes('return') && <Button onPress={() => onOpen('return')}>{t('return.open')}</Button>}
          {moves.release && <Button onPress={moves.release}>{t('case.release')}</Button>}
          <Button kind="quiet" onPress={() => onOpen('keys')}>
            {t('keys.open')}
          </Button>
        </>
      }
    />
  );
}
