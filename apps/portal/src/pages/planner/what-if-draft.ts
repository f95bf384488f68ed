import type { Dto } from '../../api/client';
import { type PolicyDraft, policyDraftOf, policyOfDraft } from './policy-draft';

type Order = Dto<'StartWhatIfDto'>;
type Policy = Dto<'PolicyDto'>;

/** A what-if as its form holds it. */
export interface WhatIfDraft extends PolicyDraft {
  readonly title: string;
  readonly provinces: { code: string }[];
  readonly firms: { organisationId: string }[];
  readonly localContentBelow: number | undefined;
  readonly lines: { organisationId: string; lineId: string; percent: number }[];
  readonly seconds: number;
}

/** What a link may bring along: the line to raise, or the firm to close. */
export interface WhatIfHints {
  readonly line?: string | undefined;
  readonly firm?: string | undefined;
  readonly close?: string | undefined;
}

const PER_CENT = 100;
const MS_PER_S = 1_000;
export const RAISED_PERCENT = 150;
const SECONDS = 60;

export const whatIfDraftOf = (policy: Policy, { line, firm, close }: WhatIfHints): WhatIfDraft => ({
  ...policyDraftOf(policy),
  title: '',
  provinces: [],
  firms: close ? [{ organisationId: close }] : [],
  localContentBelow: undefined,
  lines: line && firm ? [{ organisationId: firm, lineId: line, percent: RAISED_PERCENT }] : [],
  seconds: SECONDS,
});

/** Only what differs from the day: the API takes the rest as it is. */
export function whatIfOrderOf(draft: WhatIfDraft, inForce: Policy): Order {
  const policy = policyChange(draft, inForce);
  return {
    title: draft.title,
    close: {
      provinceCodes: draft.provinces.map(({ code }) => code),
      organisationIds: draft.firms.map(({ organisationId }) => organisationId),
      ...(draft.localContentBelow === undefined ? {} : { localContentBelow: draft.localContentBelow }),
    },
    lines: draft.lines.map(({ lineId, percent }) => ({ lineId, factor: percent / PER_CENT })),
    ...(Object.keys(policy).length === 0 ? {} : { policy }),
    timeLimitMs: draft.seconds * MS_PER_S,
  };
}

const TERMS = [
  'fillValue',
  'classWeights',
  'tranches',
  'minLevel',
  'keepBonus',
  'staleDiscount',
  'freight',
  'materialWeights',
] as const;

/** Terms are compared as the form rounds them: what nobody touched is no change. */
function policyChange(draft: WhatIfDraft, inForce: Policy): NonNullable<Order['policy']> {
  const wanted = policyOfDraft(draft);
  const present = policyOfDraft(policyDraftOf(inForce));
  return Object.fromEntries(
    TERMS.filter((term) => JSON.stringify(wanted[term]) !== JSON.stringify(present[term])).map((term) => [
      term,
      wanted[term],
    ]),
  );
}
