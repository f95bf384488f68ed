import { useTranslation } from 'react-i18next';
import { type Formats, formatsOf } from './format';

const FORMATS = { id: formatsOf('id'), en: formatsOf('en') } as const;

/** `const f = useFormats(); f.money(1234)`: in the language of the page. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return i18n.resolvedLanguage === 'en' ? FORMATS.en : FORMATS.id;
}
