/** Legal forms and what follows them: they do not tell firms apart. */
const LEGAL_FORMS = new Set(['pt', 'cv', 'ud', 'fa', 'pd', 'tbk', 'persero', 'perseroan', 'terbatas']);

/**
 * What duplicates are looked for by: lower case, no accents, no punctuation, no legal form. `PT. Maju-Jaya, Tbk` and
 * `maju jaya` are the same. A name that consists of legal forms only keeps them.
 */
export function nameKeyOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    // P.T. and C.V. are one word
    .replaceAll(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}
