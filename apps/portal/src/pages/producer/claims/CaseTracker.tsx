import { useTranslation } from 'react-i18next';
import type { Dto } from '../../../api/client';
import { KeyValue } from '../../../components/KeyValue';
import type { Tone } from '../../../components/Note';
import { Timeline } from '../../../components/Timeline';
import { Countdown, Instant } from '../../../components/values';
import { useFormats } from '../../../format/use-formats';

type Case = Dto<'CaseDto'>;

const HOUR_MS = 3_600_000;

/** How far a case is: place in the queue, the clock, what is usual, and everything that happened. */
export function CaseTracker({ of }: { readonly of: Case }) {
  const { t } = useTranslation('producer');
  const f = useFormats();
  const { state, placeInQueue, dueAt, medianServiceHours, submittedAt, decidedAt, returns } = of;
  const isOpen = state === 'submitted' || state === 'in_review';
  const median = medianServiceHours === null ? t('case.noMedian') : f.duration(medianServiceHours * HOUR_MS);
  return (
    <div className="columns">
      <section className="stack-tight">
        <h2>{t('case.clock')}</h2>
        <KeyValue
          rows={[
            ...(placeInQueue === null ? [] : [[t('case.place'), f.number(placeInQueue)] as const]),
            ...(isOpen && dueAt
              ? [
                  [t('case.left'), <Countdown key="due" until={dueAt} />] as const,
                  [t('case.due'), <Instant key="at" at={dueAt} />] as const,
                ]
              : []),
            [t('case.submittedAt'), submittedAt && <Instant key="submitted" at={submittedAt} />],
            ...(decidedAt ? [[t('case.decidedAt'), <Instant key="decided" at={decidedAt} />] as const] : []),
            ...(returns > 0 ? [[t('case.returns'), f.number(returns)] as const] : []),
            [t('case.median'), median],
          ]}
        />
      </section>
      <section className="stack-tight">
        <h2>{t('case.history')}</h2>
        <History of={of} />
      </section>
    </div>
  );
}

/** What audit calls it → how it is told here. What is not told is of no use to the firm. */
const STEPS = {
  'case.create': ['create', 'neutral'],
  'case.add_claims': ['addClaims', 'neutral'],
  'case.remove_claim': ['removeClaim', 'neutral'],
  'case.submit': ['submit', 'info'],
  'case.take': ['take', 'info'],
  'case.release': ['release', 'neutral'],
  'case.return': ['return', 'warn'],
  'case.approve': ['approve', 'good'],
  'case.reject': ['reject', 'bad'],
  'claim.verify': ['verifyClaim', 'good'],
  'claim.confirm_verify': ['verifyClaim', 'good'],
  'claim.reject': ['rejectClaim', 'bad'],
} as const satisfies Record<string, readonly [string, Tone]>;

function History({ of: { timeline, claims } }: { readonly of: Case }) {
  const { t } = useTranslation('producer');
  const kindOf = new Map(claims.map(({ id, kind }) => [id, kind]));
  const items = timeline.flatMap(({ at, actor, action, claimId, reason }, index) => {
    const step = STEPS[action as keyof typeof STEPS] as (typeof STEPS)[keyof typeof STEPS] | undefined;
    if (!step) return [];
    const [name, tone] = step;
    const kind = claimId ? kindOf.get(claimId) : undefined;
    const title = t(`case.steps.${name}`) + (kind ? `: ${t(`claim.kinds.${kind}`)}` : '');
    return [{ key: `${at} ${index}`, at, by: actor, title, tone, note: reason }];
  });
  return <Timeline items={items} />;
}
