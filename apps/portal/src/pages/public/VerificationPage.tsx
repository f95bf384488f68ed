import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonLook } from '../../components/Button';
import { Table } from '../../components/DataTable';
import { PageHeader } from '../../components/PageHeader';
import styles from './Public.module.css';

const LEVELS = ['0', '1', '2'] as const;
const KINDS = ['identity', 'facility', 'capability', 'capacity', 'certificate'] as const;
const STEPS = ['submit', 'queue', 'review', 'decision', 'after'] as const;
const RIGHTS = ['reason', 'returned', 'two', 'conflict', 'record'] as const;

/** How verification works, for firms before they begin: levels, what is checked, how long it takes and holds. */
export function VerificationPage() {
  const { t } = useTranslation('public');
  return (
    <>
      <PageHeader title={t('verification.title')} lead={t('verification.lead')} />
      <div className="stack-wide">
        <Levels />
        <Checked />
        <section className="stack-tight" aria-labelledby="steps">
          <h2 id="steps">{t('verification.howLong')}</h2>
          <ol className={styles.steps}>
            {STEPS.map((step) => (
              <li key={step}>{t(`verification.steps.${step}`)}</li>
            ))}
          </ol>
        </section>
        <section className="stack-tight" aria-labelledby="rights">
          <h2 id="rights">{t('verification.rights')}</h2>
          <ul className={styles.points}>
            {RIGHTS.map((right) => (
              <li key={right}>{t(`verification.right.${right}`)}</li>
            ))}
          </ul>
        </section>
        <div className="row screen-only">
          <Link to="/sign-up" className={buttonLook('primary')}>
            {t('home.signUp')}
          </Link>
        </div>
      </div>
    </>
  );
}

function Levels() {
  const { t } = useTranslation('public');
  return (
    <section className="stack-tight" aria-labelledby="levels">
      <h2 id="levels">{t('verification.levels')}</h2>
      <Table
        caption={t('verification.levels')}
        rows={LEVELS}
        rowKey={(level) => level}
        columns={[
          {
            key: 'level',
            header: t('verification.level'),
            cell: (level) => t(`home.verification.level${level}.title`),
          },
          { key: 'how', header: t('verification.how'), cell: (level) => t(`verification.levelHow.${level}`) },
          { key: 'for', header: t('verification.use'), cell: (level) => t(`verification.levelUse.${level}`) },
        ]}
      />
    </section>
  );
}

function Checked() {
  const { t } = useTranslation('public');
  return (
    <section className="stack-tight" aria-labelledby="checked">
      <h2 id="checked">{t('verification.checked')}</h2>
      <p className="soft measure">{t('verification.checkedLead')}</p>
      <Table
        caption={t('verification.checked')}
        rows={KINDS}
        rowKey={(kind) => kind}
        columns={[
          { key: 'kind', header: t('verification.claim'), cell: (kind) => t(`verification.kinds.${kind}.name`) },
          {
            key: 'checks',
            header: t('verification.checks'),
            cell: (kind) => t(`verification.kinds.${kind}.checks`),
          },
          {
            key: 'papers',
            header: t('verification.papers'),
            cell: (kind) => t(`verification.kinds.${kind}.papers`),
          },
          { key: 'holds', header: t('verification.holds'), cell: (kind) => t(`verification.kinds.${kind}.holds`) },
        ]}
      />
      <p className="soft measure">{t('verification.files')}</p>
    </section>
  );
}
