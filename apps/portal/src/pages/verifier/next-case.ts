import { api, call } from '../../api/client';

const INBOX_MAX = 100;

/** The case that comes after this one: of one's own in the order of their due time, else the first that nobody has. */
export async function nextCaseAfter(currentId: string): Promise<string | undefined> {
  const query = { limit: INBOX_MAX } as const;
  const mine = await call(
    api.GET('/api/v1/verification/inbox', { params: { query: { ...query, assigned: 'me', state: 'in_review' } } }),
  );
  const at = mine.items.findIndex(({ id }) => id === currentId);
  const next = mine.items[at + 1] ?? mine.items.find(({ id }, index) => index < at && id !== currentId);
  if (next) return next.id;
  const free = await call(
    api.GET('/api/v1/verification/inbox', { params: { query: { ...query, assigned: 'nobody', state: 'submitted' } } }),
  );
  return free.items.find(({ id }) => id !== currentId)?.id;
}
