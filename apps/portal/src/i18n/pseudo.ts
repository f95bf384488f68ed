type Texts = Record<string, unknown>;

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  n: 'ñ',
  c: 'ç',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** Accents every letter outside `{{…}}` and tags, and adds a third to the length. */
function stretch(text: string): string {
  const accented = text.replaceAll(/\{\{.*?\}\}|<[^>]+>|[aeiouncAEIOU]/g, (part) => ACCENTED[part] ?? part);
  return `[${accented}${'·'.repeat(Math.ceil(text.length / 3))}]`;
}

export const pseudo = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      typeof value === 'string' ? stretch(value) : pseudo(value as Texts),
    ]),
  );
