import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, LevelBadge, StateBadge } from '../../components/Badge';
import { Warnings } from '../../components/Note';
import { Day } from '../../components/values';
import { Checklist, type Checks } from './Checklist';
import styles from './ClaimPanel.module.css';
import { useClaimTitle } from './claim-title';
import { Decisions } from './Decisions';
import { GradeTable } from './GradeTable';
import type { Case, Claim } from './kinds';
import { RemarkBox } from './RemarkBox';
import type { Remarks } from './remarks';
import { Statement } from './Statement';
import { Subject } from './Subject';
import { useFocus } from './use-focus';

interface ClaimPanelProps {
  readonly claim: Claim;
  readonly earlier?: Case['remarks'];
  readonly remarks?: Remarks | undefined;
  /** While the viewer may tick. */
  readonly checks?: Checks | undefined;
  /** Buttons of what may be done with it. */
  readonly acts?: ReactNode;
  /** Takes the focus when the claim changes: what is read next begins here. */
  readonly isFocused?: boolean;
}

const NO_REMARKS: Case['remarks'] = [];

/** A claim: what is stated, what it is about, what looks odd, what was looked at and decided. */
export function ClaimPanel({ claim, earlier = NO_REMARKS, remarks, checks, acts, isFocused = false }: ClaimPanelProps) {
  const { t } = useTranslation('verifier');
  const titleOf = useClaimTitle();
  const heading = useFocus<HTMLHeadingElement>(isFocused, claim.id);
  const shared = { claim, earlier, remarks };
  return (
    <article className={styles.panel} aria-labelledby="claim-title">
      <header className="stack-tight">
        <h2 id="claim-title" ref={heading} tabIndex={-1} className={styles.title}>
          {titleOf(claim)}
        </h2>
        <p className="row">
          <StateBadge life="claim" state={claim.state} />
          {claim.level > 0 ? <LevelBadge level={claim.level} /> : <AskedLevel level={claim.requestedLevel} />}
          {claim.awaitingSecond && <Badge tone="warn">{t('claim.awaitingSecond')}</Badge>}
          {claim.validUntil && (
            <span className="soft small">
              {t('claim.until')} <Day at={claim.validUntil} />
            </span>
          )}
        </p>
      </header>
      <Warnings warnings={claim.warnings} title={t('claim.odd')} />
      <Statement {...shared} />
      {claim.kind === 'capability' && <GradeTable {...shared} />}
      <Subject claim={claim} />
      <div>
        <RemarkBox claimId={claim.id} pointer="" label={t('claim.whole')} earlier={earlier} remarks={remarks} />
      </div>
      <section className="stack-tight" aria-labelledby="checklist-title">
        <h3 id="checklist-title">{t('check.title')}</h3>
        <Checklist claim={claim} checks={checks} />
      </section>
      {acts && <div className={styles.acts}>{acts}</div>}
      <Decisions decisions={claim.decisions} />
    </article>
  );
}

function AskedLevel({ level }: { readonly level: number }) {
  const { t } = useTranslation('verifier');
  const { t: common } = useTranslation();
  return <span className="soft small">{t('claim.asks', { level: common(`levels.${level}` as 'levels.1') })}</span>;
}
