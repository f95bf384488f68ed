import type { EntityManager } from 'typeorm';
import type { RequestState } from '#contracts';
import { requestStateOf } from './request.rules.js';

/**
 * Brings the state of these requests in line with their lines. Call it after the lines were changed (they stay locked,
 * the requests are locked here): whoever comes last sees every line. Answers the ids whose state changed.
 */
export async function refreshRequestStates(
  manager: EntityManager,
  requestIds: Iterable<string>,
  now: Date,
  by: string,
): Promise<string[]> {
  const ids = [...new Set(requestIds)].toSorted();
  if (ids.length === 0) return [];
  const requests = (await manager.query(
    'select id, state from request where id = any($1) order by id for no key update',
    [ids],
  )) as { id: string; state: RequestState }[];
  const lines = (await manager.query(
    'select request_id as "requestId", array_agg(distinct state) as states from request_line where request_id = any($1) group by 1',
    [ids],
  )) as { requestId: string; states: RequestState[] }[];
  const statesOf = new Map(lines.map((line) => [line.requestId, line.states]));
  const changed = requests
    .map(({ id, state }) => ({ id, before: state, after: requestStateOf(statesOf.get(id) ?? []) }))
    .filter(({ before, after }) => before !== after);
  for (const { id, after } of changed) {
    await manager.query(
      'update request set state = $2, version = version + 1, updated_at = $3, updated_by = $4 where id = $1',
      [id, after, now, by],
    );
  }
  return changed.map(({ id }) => id);
}
