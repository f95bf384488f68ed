import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { phraseIn } from '#contracts';

/** Words that a rule hands to a text of two languages, as they stand in the source. */
const HANDED = [
  /\b(?:what|expected): '([^']+)'/g,
  /\b(?:what|expected): `([^`]+)`/g,
  /const (?:what|expected) = (?:\w+\.\w+ \? )?'([^']+)'/g,
  /\bunknown\([^()]*, '([^']+)'\)/g,
  /not_allowed'[^;]*?\breason: ['`]([^'`]+)['`]/g,
  /new Refusal\([^;]*?\b(?:reason|needed): ['`]([^'`]+)['`]/g,
];
/** Two words of a language, and not a code, a form or a name. */
const WORDS = /(?:^|[^\w/{])[a-z]{2,} [a-z]{2,}/;

it('no rule hands English words to an Indonesian text', () => {
  const files = globSync(['libs/core/src/**/*.ts', 'apps/api/src/**/*.ts']).filter(
    (file) => !file.endsWith('.spec.ts'),
  );
  const handed = files.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return HANDED.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1]));
  });
  const words = [...new Set(handed)]
    .map((phrase) => phrase.replaceAll(/\$\{[^}]*\}/g, '7'))
    .filter((phrase) => WORDS.test(phrase));
  expect(words.length).toBeGreaterThan(15);
  expect(words.filter((phrase) => phraseIn('id', phrase) === phrase)).toEqual([]);
});
