import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonLook } from '../../components/Button';
import { EmergencyNotice } from './EmergencyNotice';
import styles from './HomePage.module.css';
import { MatchPicture } from './MatchPicture';

const STEPS = ['declare', 'check', 'match', 'agree'] as const;
const LEVELS = ['0', '1', '2'] as const;
const DUTIES = ['verified', 'once', 'reason', 'replay', 'secret'] as const;

/** For people who have not heard of Padan: what it is, how verification works, how to begin. */
export function HomePage() {
  const { t } = useTranslation('public');
  useEffect(() => {
    document.title = t('home.tab');
  }, [t]);
  return (
    <div className={styles.page}>
      <EmergencyNotice />
      <section className={styles.opening}>
        <div className={styles.words}>
          <h1>{t('home.title')}</h1>
          <p className={styles.lead}>{t('home.lead')}</p>
          <div className="row">
            <Link to="/sign-up" className={buttonLook('primary')}>
              {t('home.signUp')}
            </Link>
            <Link to="/public" className={buttonLook('secondary')}>
              {t('home.figures')}
            </Link>
          </div>
        </div>
        <MatchPicture />
      </section>

      <section aria-labelledby="who" className={styles.section}>
        <h2 id="who">{t('home.who.title')}</h2>
        <div className={styles.who}>
          <div>
            <h3>{t('home.who.producer')}</h3>
            <p>{t('home.who.producerGets')}</p>
          </div>
          <div>
            <h3>{t('home.who.manufacturer')}</h3>
            <p>{t('home.who.manufacturerGets')}</p>
          </div>
          <div>
            <h3>{t('home.who.pooler')}</h3>
            <p>{t('home.who.poolerGets')}</p>
          </div>
        </div>
      </section>

      <How />
      <Verification />
      <Duties />
    </div>
  );
}

function How() {
  const { t } = useTranslation('public');
  return (
    <section aria-labelledby="how" className={styles.section}>
      <h2 id="how">{t('home.how.title')}</h2>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>
            <h3>{t(`home.how.${step}.title`)}</h3>
            <p>{t(`home.how.${step}.body`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Verification() {
  const { t } = useTranslation('public');
  return (
    <section aria-labelledby="verification" className={styles.section}>
      <h2 id="verification">{t('home.verification.title')}</h2>
      <p className="measure">{t('home.verification.lead')}</p>
      <dl className={styles.levels}>
        {LEVELS.map((level) => (
          <div key={level}>
            <dt>{t(`home.verification.level${level}.title`)}</dt>
            <dd>{t(`home.verification.level${level}.body`)}</dd>
          </div>
        ))}
      </dl>
      <p className="measure soft">{t('home.verification.needed')}</p>
      <p>
        <Link to="/public/verification">{t('home.verification.more')}</Link>
      </p>
    </section>
  );
}

function Duties() {
  const { t } = useTranslation('public');
  return (
    <section aria-labelledby="duties" className={styles.section}>
      <h2 id="duties">{t('home.duties.title')}</h2>
      <ul className={styles.duties}>
        {DUTIES.map((duty) => (
          <li key={duty}>{t(`home.duties.${duty}`)}</li>
        ))}
      </ul>
      <p>
        <Link to="/public/privacy">{t('home.privacyMore')}</Link>
      </p>
    </section>
  );
}
