import { useTranslation } from 'react-i18next';
import { Table } from '../../components/DataTable';
import { PageHeader } from '../../components/PageHeader';
import styles from './Public.module.css';

const SEEN = ['name', 'address', 'capacity', 'papers', 'needs', 'price', 'person'] as const;
const WHO = ['public', 'counterpart', 'ministry'] as const;
const PERSONAL = ['what', 'why', 'automatic', 'keep', 'ask', 'copy', 'contest', 'breach'] as const;

/** What is kept, who sees it, and what nobody is shown. */
export function PrivacyPage() {
  const { t } = useTranslation('public');
  return (
    <>
      <PageHeader title={t('privacy.title')} lead={t('privacy.lead')} />
      <div className="stack-wide">
        <section className="stack-tight" aria-labelledby="seen">
          <h2 id="seen">{t('privacy.whoSees')}</h2>
          <Table
            caption={t('privacy.whoSees')}
            rows={SEEN}
            rowKey={(what) => what}
            columns={[
              { key: 'what', header: t('privacy.what'), cell: (what) => t(`privacy.seen.${what}.name`) },
              ...WHO.map((who) => ({
                key: who,
                header: t(`privacy.who.${who}`),
                cell: (what: (typeof SEEN)[number]) => t(`privacy.seen.${what}.${who}`),
              })),
            ]}
          />
        </section>
        <section className="stack-tight" aria-labelledby="capacity">
          <h2 id="capacity">{t('privacy.capacityTitle')}</h2>
          <p className="measure">{t('privacy.capacity')}</p>
          <p className="measure">{t('privacy.aggregates')}</p>
        </section>
        <section className="stack-tight" aria-labelledby="personal">
          <h2 id="personal">{t('privacy.personal')}</h2>
          <ul className={styles.points}>
            {PERSONAL.map((point) => (
              <li key={point}>{t(`privacy.points.${point}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
