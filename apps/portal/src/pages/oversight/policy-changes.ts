import type { components } from '../../api/schema';

type Policy = components['schemas']['PolicyDto'];

/** One term that differs between two policies; `of` tells which class, tranche, rate or material. */
export interface PolicyChange {
  readonly term: PolicyTerm;
  readonly of: string;
  readonly before: number | null;
  readonly after: number | null;
}

export type PolicyTerm =
  | 'fillValue'
  | 'minLevel'
  | 'keepBonus'
  | 'staleDiscount'
  | 'class'
  | 'tranche'
  | 'freight'
  | 'material';

type Terms = ReadonlyMap<string, { readonly term: PolicyTerm; readonly of: string; readonly value: number | null }>;

function termsOf(policy: Policy): Terms {
  const terms = new Map<string, { term: PolicyTerm; of: string; value: number | null }>();
  const put = (term: PolicyTerm, of: string, value: number | null): void =>
    void terms.set(`${term} ${of}`, { term, of, value });
  put('fillValue', '', policy.fillValue);
  put('minLevel', '', policy.minLevel);
  put('keepBonus', '', policy.keepBonus);
  put('staleDiscount', '', policy.staleDiscount);
  for (const [name, weight] of Object.entries(policy.classWeights)) put('class', name.slice(-1), weight);
  for (const { upTo, multiplier } of policy.tranches) put('tranche', String(upTo), multiplier);
  for (const [name, rate] of Object.entries(policy.freight)) put('freight', name, rate);
  for (const { materialCode, weight } of policy.materialWeights) put('material', materialCode, weight);
  return terms;
}

/** What a policy changed of the one before it; a term that is new or gone has null on that side. */
export function policyChanges(before: Policy, after: Policy): PolicyChange[] {
  const [old, fresh] = [termsOf(before), termsOf(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)];
    const { term, of } = (is ?? was)!;
    const change = { term, of, before: was?.value ?? null, after: is?.value ?? null };
    return change.before === change.after ? [] : [change];
  });
}
