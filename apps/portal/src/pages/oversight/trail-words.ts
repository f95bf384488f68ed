import { useTranslation } from 'react-i18next';
import { ACTIONS } from './actions';

interface TrailWords {
  /** "Berkas: diambil" for `case.take`; the code itself when it is newer than these words. */
  readonly action: (code: string) => string;
  readonly subject: (type: string) => string;
}

const isAbout = (about: string): about is keyof typeof ACTIONS => about in ACTIONS;

export function useTrailWords(): TrailWords {
  const { t } = useTranslation('oversight');
  return {
    action: (code) => {
      const [about = '', verb = ''] = code.split('.');
      const isKnown =
        isAbout(about) && (ACTIONS[about] as readonly string[]).includes(verb) && !code.includes('.line.');
      return isKnown ? `${t(`about.${about}`)}: ${t(`verb.${verb}` as 'verb.create')}` : code;
    },
    subject: (type) => (isAbout(type) ? t(`about.${type}`) : type),
  };
}
