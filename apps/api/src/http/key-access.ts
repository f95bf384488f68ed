import type { KeyScope } from '#contracts';
import { Refusal } from '#core/platform';
import type { Policy } from './access.js';

type Area = 'organisation' | 'supply' | 'verification' | 'demand' | 'pairings' | 'sheets';

/** What each collection of the API belongs to. A collection that is not named is closed to keys. */
const AREA_OF: Readonly<Record<string, Area>> = {
  organisations: 'organisation',
  facilities: 'supply',
  lines: 'supply',
  offers: 'supply',
  claims: 'verification',
  evidence: 'verification',
  cases: 'verification',
  requests: 'demand',
  'request-templates': 'demand',
  'unmet-needs': 'demand',
  proposals: 'pairings',
  deliveries: 'pairings',
  receipts: 'pairings',
  'receipt-files': 'pairings',
  'sheet-imports': 'sheets',
  'sheet-templates': 'sheets',
  'sheet-exports': 'sheets',
};

/** `/api/v1/offers/:id` and `/api/v1/organisations/:id/offers` are both about offers. */
function areaOf(path: string): Area | undefined {
  const [collection = '', , inside] = path.replace(/^\/api\/v1\//, '').split('/');
  return AREA_OF[collection === 'organisations' && inside ? inside : collection];
}

/** The scope that a key needs for a route; undefined where keys may not come in at all. */
export function keyScopeFor(policy: Policy, method: string, path: string): KeyScope | undefined {
  const area = areaOf(path);
  if (policy.who !== 'party' || policy.role === 'owner' || !area) return undefined;
  const isRead = method === 'GET' || method === 'HEAD';
  if (area === 'organisation') return isRead ? 'organisation:read' : undefined;
  return `${area}:${isRead ? 'read' : 'write'}`;
}

/** Pure: why a program with a key may not come in; undefined when it may. */
export function keyRefusal(
  policy: Policy,
  scopes: readonly KeyScope[],
  method: string,
  path: string,
): Refusal | undefined {
  if (policy.who === 'public') return undefined;
  const needed = keyScopeFor(policy, method, path);
  if (!needed) return new Refusal('key_not_here');
  return scopes.includes(needed) ? undefined : new Refusal('key_scope_missing', { needed, given: scopes.join(', ') });
}
