import { useTranslation } from 'react-i18next';
import type { Dto } from '../../api/client';
import type { Tone } from '../../components/Note';
import { Timeline } from '../../components/Timeline';
import { useFormats } from '../../format/use-formats';

type Decision = Dto<'DecisionDto'>;

const TONES: Readonly<Record<Decision['verdict'], Tone>> = {
  verify: 'good',
  reject: 'bad',
  suspend: 'warn',
  reinstate: 'good',
  revoke: 'bad',
};

/** What was decided about a claim, by whom, and who signed second. */
export function Decisions({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { t } = useTranslation('verifier');
  const f = useFormats();
  if (decisions.length === 0) return null;
  return (
    <section className="stack-tight" aria-labelledby="decisions-title">
      <h3 id="decisions-title">{t('decision.title')}</h3>
      <Timeline
        items={decisions.map((decision) => ({
          key: decision.id,
          at: decision.decidedAt,
          by: decision.decidedBy,
          title: t(`decision.verdicts.${decision.verdict}`),
          tone: decision.state === 'final' ? TONES[decision.verdict] : 'neutral',
          note: (
            <>
              {decision.level !== null && decision.validUntil && (
                <p>{t('decision.terms', { level: decision.level, until: f.day(decision.validUntil) })}</p>
              )}
              {decision.reasonCode && <p>{t(`reasons.${decision.reasonCode}` as 'reasons.other')}</p>}
              {decision.note && <p>{decision.note}</p>}
              {decision.state === 'awaiting_second' && <p>{t('decision.awaiting')}</p>}
              {decision.secondBy && (
                <p>
                  {t(decision.state === 'refused' ? 'decision.refusedBy' : 'decision.confirmedBy', {
                    name: decision.secondBy,
                  })}
                  {decision.secondNote && `: ${decision.secondNote}`}
                </p>
              )}
            </>
          ),
        }))}
      />
    </section>
  );
}
