import { useTranslation } from 'react-i18next';
import type { Dto } from '../../../api/client';
import { Timeline } from '../../../components/Timeline';

const TONES = { verify: 'good', reinstate: 'good', reject: 'bad', suspend: 'bad', revoke: 'bad' } as const;

/** What was decided about a claim, with the reasons given. */
export function Decisions({ decisions }: { readonly decisions: readonly Dto<'DecisionDto'>[] }) {
  const { t } = useTranslation('producer');
  if (decisions.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t('claim.decisions')}</h2>
      <Timeline
        items={decisions.map(({ id, verdict, decidedAt, decidedBy, reasonCode, note }) => ({
          key: id,
          at: decidedAt,
          by: decidedBy,
          title: t(`claim.verdicts.${verdict}`),
          tone: TONES[verdict],
          note: [reasonCode && t(`claim.reasons.${reasonCode}` as 'claim.reasons.other'), note]
            .filter(Boolean)
            .join(' '),
        }))}
      />
    </section>
  );
}
