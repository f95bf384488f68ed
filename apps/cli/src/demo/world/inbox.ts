import type { Line, Offer } from '#core/supply';
import { roundPlan } from '../random.js';
import type { CaseOutcome, CasePlan, ClaimPlan, RemarkPlan, Return, ReviewerKey } from './case-plan.js';
import type { FirmCases } from './firm-cases.js';
import type { Firm } from './registry.js';
import type { SupplySide } from './supply.js';

/** Firms the inbox is made of, each used once. */
export interface InboxFirms {
  /** Not verified yet, at least 22. */
  readonly newcomers: readonly Firm[];
  /** Verified producers that ask for more, at least 20. */
  readonly producers: readonly Firm[];
}

const submitted: CaseOutcome = { is: 'submitted' };
const reviewing = (reviewer: ReviewerKey): CaseOutcome => ({ is: 'in_review', reviewer });

/** Since when, working days, and how far: six are overdue, two come back after a return. */
const NEWCOMER_CASES: readonly (readonly [ago: number, outcome: CaseOutcome, again?: boolean])[] = [
  [0.3, submitted],
  [0.7, submitted],
  [1.4, submitted, true],
  [2.2, submitted],
  [3.6, submitted],
  [6.4, submitted],
  [1.8, reviewing('verifier1')],
  [3.1, reviewing('verifier2')],
  [4.3, reviewing('verifier1')],
  [7.2, reviewing('verifier2')],
];

const UPGRADES: readonly (readonly [ago: number, outcome: CaseOutcome])[] = [
  [0.5, submitted],
  [1.1, submitted],
  [2.7, submitted],
  [5.8, submitted],
  [2.4, reviewing('verifier2')],
  [6.1, reviewing('verifier1')],
];

const EXPANSIONS: readonly (readonly [ago: number, outcome: CaseOutcome])[] = [
  [0.9, submitted],
  [2.9, submitted],
  [4.6, submitted],
  [1.6, reviewing('verifier1')],
  [5.6, reviewing('verifier2')],
];

const RENEWALS: readonly (readonly [ago: number, outcome: CaseOutcome, again?: boolean])[] = [
  [0.2, submitted],
  [1.9, submitted, true],
  [8.3, submitted],
  [3.3, reviewing('verifier2')],
  [4.1, reviewing('verifier1')],
];

const UNREADABLE: RemarkPlan = {
  claim: 0,
  pointer: '',
  words: 'Halaman akta tidak terbaca; unggah pindaian yang lebih jelas.',
};

/** Newcomers' registrations that were sent back, with the words on the very field. */
const SENT_BACK: readonly RemarkPlan[] = [
  UNREADABLE,
  { claim: 1, pointer: '/workers', words: 'Jumlah pekerja berbeda dari laporan SIINas semester lalu; jelaskan.' },
  { claim: 0, pointer: '', words: 'NPWP pada akta berbeda dari NPWP yang didaftarkan.' },
  { claim: 1, pointer: '/machines', words: 'Daftar mesin belum dilampirkan.' },
  { claim: 1, pointer: '', words: 'Foto lokasi tidak memuat koordinat.' },
];

const REJECTIONS = ['not_the_holder', 'evidence_contradicts', 'out_of_date', 'evidence_missing'] as const;

/** What lies on the verifiers' desks on the day the story begins. */
export function inboxCases({ newcomers, producers }: InboxFirms, side: SupplySide, firms: FirmCases): CasePlan[] {
  const fresh = [...newcomers];
  const known = [...producers];
  const next = (queue: Firm[]): Firm => {
    const firm = queue.shift();
    if (!firm) throw new Error('the story has fewer firms than its inbox needs');
    return firm;
  };
  const registration = (firm: Firm): ClaimPlan[] => [firms.identity(), firms.facility(firm, 1)];
  const grow = ([ago, outcome, again]: readonly [number, CaseOutcome, boolean?], firm: Firm, claims: ClaimPlan[]) => ({
    firm,
    submitted: ago,
    outcome,
    claims,
    returnedBefore: again ? returnedAt(ago + 3) : undefined,
  });
  return [
    ...NEWCOMER_CASES.map((entry) => {
      const firm = next(fresh);
      return grow(entry, firm, registration(firm));
    }),
    ...UPGRADES.map((entry) => {
      const firm = next(known);
      return grow(entry, firm, [firms.capability(betterGrade(offerOf(side, firm)), 2)]);
    }),
    awaitingSecond(next(known), side, firms),
    ...EXPANSIONS.map((entry) => {
      const firm = next(known);
      return grow(entry, firm, [expansion(lineOf(side, firm), side)]);
    }),
    ...RENEWALS.map((entry) => {
      const firm = next(known);
      return grow(entry, firm, [firms.certificate(firm, 'COA')]);
    }),
    ...SENT_BACK.map((remark, i): CasePlan => {
      const firm = next(fresh);
      const outcome: CaseOutcome = { is: 'returned', ...returnedAt(2 + i, [remark]) };
      return { firm, submitted: 5 + i, outcome, claims: registration(firm) };
    }),
    ...[1, 2, 3].map((i): CasePlan => {
      const firm = next(known);
      const claim = firms.capability(betterGrade(offerOf(side, firm)), 2);
      const remarks = [
        { claim: 0, pointer: '/attributes', words: 'Hasil uji lebih lama dari enam bulan; sertakan uji baru.' },
      ];
      return { firm, submitted: 4 + i, outcome: { is: 'returned', ...returnedAt(1 + i, remarks) }, claims: [claim] };
    }),
    ...REJECTIONS.map((reject, i): CasePlan => {
      const firm = next(fresh);
      const outcome: CaseOutcome = { is: 'decided', at: 6 + 4 * i, reviewer: i % 2 === 0 ? 'verifier1' : 'verifier2' };
      const claims = registration(firm).map((claim) => ({ ...claim, verdict: { reject } }));
      return { firm, submitted: 9 + 4 * i, outcome, claims };
    }),
    ...[1, 2, 3].map((i): CasePlan => {
      const firm = next(fresh);
      return { firm, submitted: i, outcome: { is: 'draft' }, claims: registration(firm) };
    }),
  ];
}

const returnedAt = (at: number, remarks: readonly RemarkPlan[] = [UNREADABLE]): Return => ({
  at,
  reviewer: at % 2 < 1 ? 'verifier1' : 'verifier2',
  remarks,
});

/** One claim of the case is signed once; the second verifier finds it in the queue. */
function awaitingSecond(firm: Firm, side: SupplySide, firms: FirmCases): CasePlan {
  const claim = firms.capability(betterGrade(offerOf(side, firm)), 2);
  return { firm, submitted: 3.4, outcome: reviewing('verifier1'), claims: [{ ...claim, verdict: 'await_second' }] };
}

function expansion(line: Line, side: SupplySide): ClaimPlan {
  const weeks = side.lineWeeks.filter((week) => week.lineId === line.id);
  const effectivePerWeek = roundPlan(Math.max(...weeks.map((week) => week.effective)) * 1.35);
  const statement = {
    effectivePerWeek,
    installedPerWeek: roundPlan(effectivePerWeek / 0.8, 3),
    machines: (line.machines ?? 1) + 2,
  };
  return { kind: 'capacity', facilityId: line.facilityId, lineId: line.id, statement, level: 1, evidence: ['file'] };
}

const RAISED: Readonly<Record<string, number>> = { bfe: 1.004, hydrohead: 1.15, mst: 1.1 };

/** A little better in what has a number to be better in. */
function betterGrade(offer: Offer): Pick<Offer, 'facilityId' | 'materialCode' | 'attributes'> {
  const attributes = Object.fromEntries(
    Object.entries(offer.attributes).map(([code, value]) => {
      const factor = RAISED[code] ?? 1;
      return [code, typeof value === 'number' && factor !== 1 ? Math.round(value * factor * 10) / 10 : value];
    }),
  );
  return { facilityId: offer.facilityId, materialCode: offer.materialCode, attributes };
}

const offerOf = (side: SupplySide, firm: Firm): Offer =>
  side.offers.find((offer) => offer.organisationId === firm.organisation.id)!;

const lineOf = (side: SupplySide, firm: Firm): Line =>
  side.lines.find((line) => line.organisationId === firm.organisation.id)!;
