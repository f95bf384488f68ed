import i18n, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { pseudo } from './pseudo';

export const LANGUAGES = ['id', 'en'] as const;
export type PortalLanguage = (typeof LANGUAGES)[number];
export const NAMESPACES = [
  'common',
  'auth',
  'producer',
  'manufacturer',
  'verifier',
  'planner',
  'oversight',
  'public',
  'proposal',
  'pairing',
  'pools',
  'sheets',
  'appeals',
  'duties',
  'notices',
  'privacy',
] as const;

const CHOICE = 'padan.language';
/** Texts stretched and accented, to see what is not translated or has no room: `?lang=pseudo`. */
const PSEUDO = 'pseudo';

type Texts = Record<string, unknown>;
const files = import.meta.glob<Texts>('./locales/*/*.json', { import: 'default' });

async function textsOf(language: string, namespace: string): Promise<Texts> {
  const isPseudo = language === PSEUDO;
  const load = files[`./locales/${isPseudo ? 'en' : language}/${namespace}.json`];
  if (!load) throw new Error(`no texts for ${language}/${namespace}`);
  const texts = await load();
  return isPseudo ? pseudo(texts) : texts;
}

const fromFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: textsOf,
};

function firstLanguage(): string {
  const asked = new URLSearchParams(globalThis.location.search).get('lang');
  if (asked === PSEUDO) return PSEUDO;
  const wanted = asked ?? globalThis.localStorage.getItem(CHOICE);
  return LANGUAGES.find((language) => language === wanted) ?? 'id';
}

/** True once the reader has chosen: then the account's language does not override it. */
export const hasChosenLanguage = (): boolean => globalThis.localStorage.getItem(CHOICE) !== null;

export async function chooseLanguage(language: PortalLanguage): Promise<void> {
  globalThis.localStorage.setItem(CHOICE, language);
  await i18n.changeLanguage(language);
}

export async function startI18n(): Promise<void> {
  i18n.on('languageChanged', (language) => {
    document.documentElement.lang = language === PSEUDO ? 'en' : language;
  });
  await i18n
    .use(fromFiles)
    .use(initReactI18next)
    .init({
      lng: firstLanguage(),
      supportedLngs: [...LANGUAGES, PSEUDO],
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}
