import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { LevelBadge, StateBadge } from '../../../components/Badge';
import { Button } from '../../../components/Button';
import { Note, Warnings } from '../../../components/Note';
import { ProblemNote } from '../../../components/ProblemNote';
import { useClaimTitle } from './claim-title';
import styles from './CaseClaims.module.css';
import { Statement } from './Statement';

type Case = Dto<'CaseDto'>;
type Claim = Dto<'ClaimDto'>;

interface CaseClaimsProps {
  readonly of: Case;
  readonly remarks: readonly Dto<'RemarkDto'>[];
}

/** Each claim with what it states, the verifier's words on it, and what the ministry looks at. */
export function CaseClaims({ of, remarks }: CaseClaimsProps) {
  const { t } = useTranslation('producer');
  const leave = useAction((id: string) => call(api.DELETE('/api/v1/claims/{id}/case', { params: { path: { id } } })), {
    refreshes: ['case', 'claim'],
  });
  const mayLeave = of.actions.includes('edit') && of.claims.length > 1;
  return (
    <>
      {leave.problem && <ProblemNote problem={leave.problem} />}
      {of.claims.map((claim) => (
        <CaseClaim
          key={claim.id}
          claim={claim}
          remarks={remarks.filter(({ claimId }) => claimId === claim.id)}
          act={
            mayLeave &&
            claim.state === 'draft' && (
              <Button kind="quiet" size="s" onPress={() => void leave.run(claim.id)} isPending={leave.isRunning}>
                {t('case.leave')}
              </Button>
            )
          }
        />
      ))}
    </>
  );
}

interface CaseClaimProps {
  readonly claim: Claim;
  readonly remarks: readonly Dto<'RemarkDto'>[];
  readonly act: ReactNode;
}

function CaseClaim({ claim, remarks, act }: CaseClaimProps) {
  const { t } = useTranslation('producer');
  const title = useClaimTitle()(claim);
  const isOpen = claim.state === 'draft' || claim.state === 'pending';
  const general = remarks.filter(({ pointer }) => pointer === '');
  return (
    <article className={styles.claim}>
      <header className={styles.head}>
        <h3>
          <Link to="/producer/verification/claims/$id" params={{ id: claim.id }}>
            {title}
          </Link>
        </h3>
        <StateBadge life="claim" state={claim.state} />
        {claim.state === 'verified' && <LevelBadge level={claim.level} />}
        <span className="soft small">{t('evidence.count', { count: claim.evidenceCount })}</span>
        {act}
      </header>
      {general.map(({ words }) => (
        <Note key={words} tone="warn" title={t('claim.remark')}>
          {words}
        </Note>
      ))}
      <Warnings warnings={claim.warnings} title={t('offer.odd')} />
      <div className="columns">
        <Statement claim={claim} remarks={remarks} />
        <div className="stack-tight">
          <h4>{t(isOpen ? 'claim.checked' : 'claim.wasChecked')}</h4>
          <ul className={styles.points}>
            {claim.checklist.map(({ item, label }) => (
              <li key={item}>{label}</li>
            ))}
          </ul>
        </div>
      </div>
    </article>
  );
}
