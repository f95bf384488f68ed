import { expect } from 'vitest';
import type { Visitor } from './browser.js';

/** Reads the API as the person who is signed in in this browser. */
export async function readAs<T>({ page }: Visitor, path: string): Promise<T> {
  return (await (await page.request.get(`/api/v1/${path}`)).json()) as T;
}

export async function organisationOf(visitor: Visitor): Promise<string> {
  const me = await readAs<{ memberships: { organisationId: string }[] }>(visitor, 'me');
  return me.memberships[0].organisationId;
}

interface Proposals {
  readonly items: readonly { readonly id: string; readonly expiresAt: string }[];
}

/** What the producer has to answer. The first run of the demo story begins with the worker: there is something soon. */
export async function proposalsToAnswer(visitor: Visitor): Promise<Proposals['items']> {
  const organisationId = await organisationOf(visitor);
  const path = `proposals?organisationId=${organisationId}&side=producer&awaiting=true`;
  await expect
    .poll(async () => (await readAs<Proposals>(visitor, path)).items.length, { timeout: 90_000, interval: 500 })
    .toBeGreaterThan(0);
  return (await readAs<Proposals>(visitor, path)).items;
}
