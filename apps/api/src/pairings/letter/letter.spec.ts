import { describe, expect, it } from 'vitest';
import type { ProposalDto } from '../proposals.dto.js';
import { pdfOf } from './letter-pdf.js';
import { pairingLetter } from './pairing-letter.js';

const PROPOSAL = {
  id: '0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60',
  runId: '0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f61',
  state: 'agreed',
  agreedAt: '2026-11-21T07:05:00.000Z',
  material: { code: 'NW-SB', nameId: 'Spunbond', nameEn: 'Spunbond nonwoven', unit: 'm2' },
  producer: { name: 'PT Serat Jawa', regency: 'Kota Bandung', isSynthetic: true },
  manufacturer: { name: 'PT Masker', regency: 'Kota Surabaya', isSynthetic: true },
  need: { requestNumber: 'P-2026-000123' },
  quantity: 12_500,
  unitPrice: 4_000,
  unitFreight: 150,
  landedCost: 51_875_000,
  weeks: [{ week: '2026-W48', arrivalWeek: '2026-W49', quantity: 12_500 }],
  grade: { attributes: { gsm: 25.5 }, level: 2, localContent: 60, certificates: ['SNI'] },
  why: {
    value: [
      { id: 'fill', amount: 90_000_000 },
      { id: 'price', amount: -50_000_000 },
    ],
    runnerUp: null,
  },
  counter: null,
} as unknown as ProposalDto;

/** Every text of the letter, in order. */
const textsOf = (part: unknown): string[] => {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap(textsOf);
  if (typeof part !== 'object' || part === null) return [];
  const { text, table, columns } = part as { text?: unknown; table?: { body: unknown }; columns?: unknown };
  return [text, table?.body, columns].flatMap(textsOf);
};

describe('a letter of pairing', () => {
  it('says the terms as Indonesians write them, and the amounts add up', () => {
    const texts = textsOf(pairingLetter(PROPOSAL, 'id').content);
    for (const wanted of ['12.500 m²', 'Rp 4.000/m²', 'Rp 51.875.000', '2026-W49', '25,5', 'Rp 40.000.000'])
      expect(texts).toContain(wanted);
    expect(texts).toContain('21 November 2026 pukul 14.05 WIB');
    expect(texts).not.toContain('PASANGAN INI TELAH DIBATALKAN');
  });

  it('says in English what an English reader expects, a counter-offer and a cancellation', () => {
    const counter = { by: 'manufacturer', round: 2 };
    const letter = pairingLetter(
      { ...PROPOSAL, state: 'cancelled', counter, why: { value: [], runnerUp: null } } as unknown as ProposalDto,
      'en',
    );
    const texts = textsOf(letter.content);
    expect(texts).toContain('THIS PAIRING HAS BEEN CANCELLED');
    expect(texts).toContain('12,500 m²');
    expect(texts.join(' ')).toContain('counter-offer of the manufacturer (round 2)');
  });

  it('is a PDF of a page or two', async () => {
    const bytes = await pdfOf(pairingLetter(PROPOSAL, 'id'));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(bytes.length).toBeLessThan(200_000);
  });
});
