import type { Language } from '../../../format/format';

const DECIMAL: Readonly<Record<Language, string>> = { id: ',', en: '.' };
const GROUPED = /^\d{1,3}([.,]\d{3})+$/;

/**
 * A number as people type or paste it: `1.234,5` and `1,234.5` are told apart by the sign that comes last. Where one
 * sign may be either (`1.234`), it groups thousands if the reader's language writes them so. Undefined: not a number.
 */
export function numberOfText(text: string, language: Language): number | undefined {
  const plain = text.replaceAll(/[\s\u00A0\u202F']/g, '');
  if (!/^\d[\d.,]*$/.test(plain)) return undefined;
  const number = Number(withPoint(plain, language));
  return Number.isFinite(number) ? number : undefined;
}

function withPoint(plain: string, language: Language): string {
  const [lastDot, lastComma] = [plain.lastIndexOf('.'), plain.lastIndexOf(',')];
  if (lastDot >= 0 && lastComma >= 0) {
    const decimal = lastDot > lastComma ? '.' : ',';
    return plain.replaceAll(decimal === '.' ? ',' : '.', '').replace(decimal, '.');
  }
  const sign = lastDot >= 0 ? '.' : ',';
  const mayGroup = GROUPED.test(plain) && (sign !== DECIMAL[language] || plain.split(sign).length > 2);
  return mayGroup ? plain.replaceAll(sign, '') : plain.replace(sign, '.');
}

/** A block of a spreadsheet: rows by line breaks, cells by tabs. One trailing line break is the spreadsheet's own. */
export const blockOfText = (text: string): string[][] =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
