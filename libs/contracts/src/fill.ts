import { phraseIn, WORDED } from './phrases.js';
import type { Locale } from './states.js';

/** Replaces `{name}` by the parameter of that name, words in the language of the text. */
export const fill = (
  template: string,
  params: Readonly<Record<string, string | number | readonly string[]>>,
  locale: Locale,
): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (Array.isArray(value)) return value.join(', ') || '–';
    return WORDED.has(name) ? phraseIn(locale, String(value)) : String(value);
  });
