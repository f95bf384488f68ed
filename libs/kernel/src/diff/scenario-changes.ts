import { canonicalJson } from '../format/canonical.js';
import type { Scenario } from '../format/scenario.js';

export interface EntryChange {
  kind: 'new' | 'gone' | 'changed';
  /** Names of the fields that differ, for a changed entry. */
  fields: string[];
}

/** What is different between two scenarios, by id. Pairs are keyed by the JSON of [offer, request]. */
export interface ScenarioChanges {
  requests: Map<string, EntryChange>;
  offers: Map<string, EntryChange>;
  lines: Map<string, EntryChange>;
  excluded: Set<string>;
  /** Pairs whose agreed units differ. */
  agreed: Set<string>;
  policy: string[];
}

export function changesOf(before: Scenario, after: Scenario): ScenarioChanges {
  return {
    requests: entryChanges(before.requests, after.requests),
    offers: entryChanges(before.offers, after.offers),
    lines: entryChanges(before.lines ?? [], after.lines ?? []),
    excluded: differing(exclusionsOf(before), exclusionsOf(after)),
    agreed: differing(agreedOf(before), agreedOf(after)),
    policy: [
      ...fieldsThatDiffer(before.policy ?? {}, after.policy ?? {}),
      ...(textOf(ownPolicies(before)) === textOf(ownPolicies(after)) ? [] : ['materials']),
    ],
  };
}

function entryChanges<T extends { id: string }>(before: readonly T[], after: readonly T[]): Map<string, EntryChange> {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const changes = new Map<string, EntryChange>();
  for (const entry of after) {
    const was = old.get(entry.id);
    old.delete(entry.id);
    if (was === undefined) changes.set(entry.id, { kind: 'new', fields: [] });
    else if (was !== entry) {
      const fields = fieldsThatDiffer(was, entry);
      if (fields.length > 0) changes.set(entry.id, { kind: 'changed', fields });
    }
  }
  for (const id of old.keys()) changes.set(id, { kind: 'gone', fields: [] });
  return changes;
}

function fieldsThatDiffer(before: object, after: object): string[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => textOf(old.get(field)) !== textOf(now.get(field)))
    .toSorted();
}

function textOf(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}

/** Of materials with a policy of their own, where both scenarios may know other materials. */
function ownPolicies(scenario: Scenario): object {
  return Object.fromEntries(scenario.materials.flatMap(({ code, policy }) => (policy ? [[code, policy]] : [])));
}

function exclusionsOf(scenario: Scenario): Map<string, number> {
  return new Map((scenario.exclusions ?? []).map(({ offer, request }) => [JSON.stringify([offer, request]), 1]));
}

function agreedOf(scenario: Scenario): Map<string, number> {
  const units = new Map<string, number>();
  for (const { offer, request, quantity, state } of scenario.commitments ?? []) {
    const key = JSON.stringify([offer, request]);
    if (state === 'agreed') units.set(key, (units.get(key) ?? 0) + quantity);
  }
  return units;
}

function differing(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Set<string> {
  return new Set([...before.keys(), ...after.keys()].filter((key) => before.get(key) !== after.get(key)));
}
