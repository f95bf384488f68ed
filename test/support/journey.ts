import { addWeeks, type ClaimKind, mondayOf, type OrganisationRole, weekOfDate } from '#contracts';
import { CHECKLISTS } from '#core/verification';
import type { Client } from './client.js';

/** The steps from a registered firm to an answered proposal, as a person takes them over HTTP. */

interface Made {
  readonly id: string;
  readonly version: number;
}

export interface SeenProposal extends Made {
  readonly runId: string;
  readonly state: string;
  readonly quantity: number;
  readonly landedCost: number;
  readonly withdrawReason: string | null;
  readonly need: { readonly requestLineId: string; readonly title: string | null };
  readonly producer: { readonly name: string };
  readonly manufacturer: { readonly name: string };
  readonly grade: { readonly level: number; readonly attributes: object };
  readonly why: { readonly value: readonly { readonly id: string; readonly amount: number }[] };
  readonly actions: readonly string[];
}

export interface SeenRun {
  readonly id: string;
  readonly state: string;
  readonly solution: string | null;
  readonly planHash: string | null;
  readonly error: string | null;
}

/** ISO week, counted from this one. */
export const week = (index: number): string =>
  weekOfDate(addWeeks(mondayOf(new Date().toISOString().slice(0, 10)), index));

const REGENCY = '32.73';
const PDF = '%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n';
const GRADE = { gsm: 25, width: 175, bfe: 98.5, dp: 4, electret: true };
const PER_WEEK = 1_000;
const WEEKS = 8;

export const firm = (name: string, nib: string, ...roles: OrganisationRole[]) => ({
  name,
  nib,
  roles,
  regencyCode: REGENCY,
  address: 'Jl. Contoh No. 1',
});

export async function addFacility(client: Client, organisationId: string): Promise<Made> {
  const place = { address: 'Kawasan Industri Contoh Blok A', regencyCode: REGENCY };
  const kbli = { kbliCode: '13993', kbliEdition: '2020' };
  return client.post(`organisations/${organisationId}/facilities`, { name: 'Pabrik 1', ...place, ...kbli });
}

/** A line of 1,000 kg a week and a published offer of meltblown from it. */
export async function offerMeltblown(client: Client, facilityId: string): Promise<{ line: Made; offer: Made }> {
  const line = await client.post<Made>('lines', { facilityId, name: 'Lini meltblown 1', unit: 'kg' });
  const weeks = Array.from({ length: WEEKS }, (_, i) => ({
    week: week(i),
    installed: PER_WEEK,
    effective: PER_WEEK,
    maximum: PER_WEEK,
  }));
  await client.put(`lines/${line.id}/calendar`, line.version, { weeks });
  const terms = { lineId: line.id, unitPrice: 42_000, moq: 50, multiple: 50, attributes: GRADE, localContent: 60 };
  const offer = await client.post<Made>('offers', { facilityId, materialCode: 'NW-MB', ...terms });
  return { line, offer: await client.post(`offers/${offer.id}/publish`) };
}

export interface ClaimIds {
  readonly identity: string;
  readonly facility: string;
  readonly capability: string;
  readonly capacity: string;
}

/** The four claims an offer rests on, each with its evidence; capability with a laboratory result. */
export async function stateClaims(
  client: Client,
  about: { readonly organisationId: string; readonly facilityId: string; readonly lineId: string },
): Promise<ClaimIds> {
  const { organisationId, facilityId, lineId } = about;
  const draft = async (kind: ClaimKind, rest: object): Promise<string> => {
    const claim = await client.post<Made>(`organisations/${organisationId}/claims`, { kind, ...rest });
    const form = new FormData();
    form.append('title', `Bukti ${kind}`);
    form.append('file', new Blob([PDF], { type: 'application/pdf' }), `bukti-${kind}.pdf`);
    await client.post(`claims/${claim.id}/files`, form);
    return claim.id;
  };
  const capacity = { effectivePerWeek: PER_WEEK, installedPerWeek: PER_WEEK };
  const ids = {
    identity: await draft('identity', { statement: {} }),
    facility: await draft('facility', { facilityId, statement: { machines: 2 } }),
    capability: await draft('capability', {
      facilityId,
      materialCode: 'NW-MB',
      statement: { attributes: GRADE },
      requestedLevel: 2,
    }),
    capacity: await draft('capacity', { facilityId, lineId, statement: capacity, requestedLevel: 1 }),
  };
  const { items } = await client.get<{ items: { code: string }[] }>('laboratories?limit=1');
  await client.post(`claims/${ids.capability}/lab-results`, {
    laboratoryCode: items[0].code,
    sample: 'Rol 12',
    standard: 'ASTM F2101',
    attribute: 'bfe',
    value: 98.6,
    testedOn: new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10),
  });
  return ids;
}

export async function sendIn(client: Client, organisationId: string, claimIds: readonly string[]): Promise<string> {
  const { id } = await client.post<Made>(`organisations/${organisationId}/cases`, { claimIds });
  await client.post(`cases/${id}/submit`);
  return id;
}

/** Every point of the checklist ticked and the claim verified; level 2 then waits for somebody else. */
export async function verifyClaim(
  verifier: Client,
  id: string,
  kind: ClaimKind,
  level: 1 | 2,
): Promise<{ state: string; level: number; awaitingSecond: boolean }> {
  const checks = CHECKLISTS[kind].map(({ item }) => ({ item, satisfied: true }));
  return verifier.post(`claims/${id}/verify`, { level, checks });
}

/** An open request with one line of meltblown per quantity. */
export async function requestMeltblown(
  client: Client,
  organisationId: string,
  facilityId: string,
  quantities: readonly number[],
): Promise<{ id: string; lines: readonly { readonly id: string; readonly quantity: number }[] }> {
  const constraints = { gsm: { min: 24, max: 26 }, bfe: { min: 98 }, electret: { in: [true] } };
  const lines = quantities.map((quantity) => ({
    materialCode: 'NW-MB',
    quantity,
    facilityId,
    earliestWeek: week(0),
    latestWeek: week(WEEKS - 1),
    constraints,
    minLevel: 1,
  }));
  const { id } = await client.post<Made>('requests', { organisationId, title: 'Bahan masker', lines });
  return client.post(`requests/${id}/open`);
}

/** A planner's run, followed to its end. */
export async function runEnded(planner: Client, id: string, patience_ms = 30_000): Promise<SeenRun> {
  for (const until_ms = Date.now() + patience_ms; ;) {
    const run = await planner.get<SeenRun>(`runs/${id}`);
    if (run.state !== 'queued' && run.state !== 'running') return run;
    if (Date.now() > until_ms) throw new Error(`the run is still ${JSON.stringify(run)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const proposalsOf = async (client: Client, query = ''): Promise<readonly SeenProposal[]> =>
  (await client.get<{ items: SeenProposal[] }>(`proposals?limit=100${query}`)).items;
