import type { EntityManager } from 'typeorm';

export interface DuplicateCandidate {
  readonly id: string;
  readonly name: string;
  readonly similarity: number;
}

const ASK_FROM = 0.5;
const LIKELY_FROM = 0.8;
const CANDIDATES_MAX = 5;

/** Organisations of the regency whose name is like this one, most similar first. Uses the trigram index on the name key. */
export async function findDuplicates(
  manager: EntityManager,
  nameKey: string,
  regencyCode: string,
  except?: string,
): Promise<DuplicateCandidate[]> {
  return (await manager.query(
    `select id, name, round(similarity(name_key, $1)::numeric, 3)::float8 as similarity from organisation
     where name_key % $1 and regency_code = $2 and similarity(name_key, $1) >= $3 and id is distinct from $4
     order by similarity(name_key, $1) desc, id limit $5`,
    [nameKey, regencyCode, ASK_FROM, except ?? null, CANDIDATES_MAX],
  )) as DuplicateCandidate[];
}

/** Whether the most similar one is almost certainly the same firm; otherwise it is worth asking. */
export const isLikelyDuplicate = (candidates: readonly DuplicateCandidate[]): boolean =>
  candidates.some(({ similarity }) => similarity >= LIKELY_FROM);
