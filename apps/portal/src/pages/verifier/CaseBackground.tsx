import { useTranslation } from 'react-i18next';
import { Tabs } from '../../components/Tabs';
import { Timeline } from '../../components/Timeline';
import { useClaimTitle } from './claim-title';
import { FirmCases, FirmClaims } from './FirmHistory';
import type { Case } from './kinds';
import { Firm } from './Subject';
import styles from './CaseBackground.module.css';

const isReason = /^[a-z]+(_[a-z]+)*$/;

/** What else there is to know: the steps of this case, and the history of the firm. */
export function CaseBackground({ file }: { readonly file: Case }) {
  const { t } = useTranslation('verifier');
  const { id } = file.organisation;
  return (
    <section className={styles.background} aria-label={t('background.title')}>
      <Tabs
        label={t('background.title')}
        tabs={[
          { id: 'steps', text: t('background.steps'), content: () => <Steps file={file} /> },
          { id: 'firm', text: t('background.firm'), content: () => <Firm id={id} /> },
          { id: 'cases', text: t('background.cases'), content: () => <FirmCases organisationId={id} /> },
          { id: 'claims', text: t('background.claims'), content: () => <FirmClaims organisationId={id} /> },
        ]}
      />
    </section>
  );
}

function Steps({ file }: { readonly file: Case }) {
  const { t, i18n } = useTranslation('verifier');
  const titleOf = useClaimTitle();
  const claims = new Map(file.claims.map((claim) => [claim.id, titleOf(claim)]));
  const reasonText = (reason: string): string =>
    isReason.test(reason) && i18n.exists(`reasons.${reason}`, { ns: 'verifier' })
      ? t(`reasons.${reason}` as 'reasons.other')
      : reason;
  return (
    <Timeline
      items={file.timeline.map(({ at, actor, action, claimId, reason }, index) => ({
        key: `${at} ${index}`,
        at,
        by: actor,
        title: t(`step.${action}` as 'step.case.submit', { defaultValue: action }),
        note: [claimId && claims.get(claimId), reason && reasonText(reason)].filter(Boolean).join(' – ') || undefined,
      }))}
    />
  );
}
