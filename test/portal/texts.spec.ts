import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pseudo } from '../../apps/portal/src/i18n/pseudo.js';

type Texts = { readonly [key: string]: string | Texts };

const PORTAL = fileURLToPath(new URL('../../apps/portal/src/', import.meta.url));
const LOCALES = path.join(PORTAL, 'i18n', 'locales');

const sources = new Map(
  readdirSync(PORTAL, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(spec|d)\.tsx?$/.test(file))
    .map((file) => [file, readFileSync(path.join(PORTAL, file), 'utf8')]),
);
const code = [...sources.values()].join('\n');

/** `a.b` → text. Plural forms of a key count as that key: languages differ in how many they have. */
function flat(texts: Texts, path = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value] as [string, string]] : flat(value, `${path}${name}.`),
  );
}
const singular = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
const keysOf = (texts: Texts): string[] => [...new Set(flat(texts).map(([key]) => singular(key)))].toSorted();
const variablesOf = (text: string): string[] => [...new Set(text.match(/\{\{\w+/g))].toSorted();

const namespaces = readdirSync(path.join(LOCALES, 'id')).map((file) => file.replace('.json', ''));
/** Both languages have the same files, or one of them is not found. */
const textsOf = (language: string, namespace: string): Texts =>
  JSON.parse(readFileSync(path.join(LOCALES, language, `${namespace}.json`), 'utf8')) as Texts;

/** As pages write it: whole, or begun in a template such as t(`states.case.${state}`). */
function isUsed(key: string): boolean {
  if (["'", '"', '`'].some((quote) => code.includes(`${quote}${key}${quote}`))) return true;
  const parts = key.split('.');
  return (
    parts.some((_, index) => {
      const begun = parts.slice(0, index).join('.');
      return index > 0 && code.includes(`\`${begun}.\${`);
    }) || startsInTemplate(key)
  );
}

/** `home.verification.level0.title` by `home.verification.level${level}.title` */
function startsInTemplate(key: string): boolean {
  const templates = code.match(/`[\w.]+\$\{[^`]*`/g) ?? [];
  return templates.some((template) => {
    const pattern = template
      .slice(1, -1)
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replaceAll('.', String.raw`\.`));
    return new RegExp(`^${pattern.join(String.raw`[\w]+`)}$`).test(key);
  });
}

describe.each(namespaces)('the texts of %s', (namespace) => {
  const [id, en] = [textsOf('id', namespace), textsOf('en', namespace)];

  it('have the same keys in both languages', () => {
    expect(keysOf(en)).toEqual(keysOf(id));
  });

  it('are all written, and differ where they are sentences', () => {
    const english = new Map(flat(en));
    const untranslated = flat(id).filter(
      ([key, text]) => text.trim() === '' || (text.split(' ').length > 3 && english.get(key) === text),
    );
    expect(untranslated).toEqual([]);
  });

  it('name the same values in both languages', () => {
    const english = new Map(flat(en).map(([key, text]) => [key, variablesOf(text)]));
    const indonesian = flat(id).map(([key, text]) => [key, variablesOf(text)] as const);
    const common = indonesian.filter(([key]) => english.has(key));
    expect(common).toEqual(common.map(([key]) => [key, english.get(key)]));
  });

  it('are all used', () => {
    expect(keysOf(id).filter((key) => !isUsed(key))).toEqual([]);
  });
});

it('pages hold no words of their own', () => {
  const literal = />\s*([A-Za-zÀ-ÿ][^<>{}=;()]*[a-zà-ÿ]{2}[^<>{}=;()]*)<\//g;
  const found = [...sources].flatMap(([file, text]) =>
    file.endsWith('.tsx') ? [...text.matchAll(literal)].map((match) => `${file}: ${match[1].trim()}`) : [],
  );
  expect(found).toEqual([]);
});

it('the pseudo-language stretches words and leaves values alone', () => {
  expect(pseudo({ a: { b: 'Halo {{name}}' } })).toEqual({ a: { b: '[Háló {{name}}·····]' } });
});
