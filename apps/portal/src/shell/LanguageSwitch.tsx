import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import { chooseLanguage, LANGUAGES, type PortalLanguage } from '../i18n/i18n';
import { useSession } from '../session/session';
import styles from './LanguageSwitch.module.css';

/** Changes the language and stays on the page; for people with an account, of their letters too. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const { me } = useSession();
  const client = useQueryClient();
  const choose = async (language: PortalLanguage): Promise<void> => {
    await chooseLanguage(language);
    // The API answers in the reader's language too.
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    if (me) await api.PATCH('/api/v1/me', { body: { locale: language } }).catch(() => undefined);
  };
  return (
    <div className={styles.switch} role="group" aria-label={t('nav.language')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.resolvedLanguage === language}
          onClick={() => void choose(language)}
        >
          {language.toUpperCase()} <span className="visually-hidden">{t(`languages.${language}`)}</span>
        </button>
      ))}
    </div>
  );
}
