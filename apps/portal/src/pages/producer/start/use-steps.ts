import { useQuery } from '@tanstack/react-query';
import { api, call, type Dto } from '../../../api/client';
import { useOrganisation } from '../../../session/organisation';
import { useFacilities, useLines } from '../lines/use-lines';

type Claim = Dto<'ClaimRowDto'>;
type Kind = Claim['kind'];

export type StepName = 'identity' | 'facility' | 'facilityClaim' | 'line' | 'capability' | 'capacity' | 'offer';
export type StepState = 'done' | 'waiting' | 'returned' | 'draft' | 'missing';

export interface Step {
  readonly name: StepName;
  readonly state: StepState;
  /** Where it is done, as a path of the portal. */
  readonly to: string;
  readonly search?: { readonly kind: Kind };
}

/** The way to an offer that counts, step by step, and where each stands. Undefined while it is being read. */
export function useSteps(): readonly Step[] | undefined {
  const { id } = useOrganisation();
  const facilities = useFacilities();
  const lines = useLines();
  const claims = useQuery({
    queryKey: ['claim', id, 'all'],
    queryFn: () =>
      call(api.GET('/api/v1/organisations/{id}/claims', { params: { path: { id }, query: { limit: 100 } } })),
  });
  const published = useQuery({
    queryKey: ['offer', id, 'any-published'],
    queryFn: () =>
      call(api.GET('/api/v1/offers', { params: { query: { organisationId: id, state: 'published', limit: 1 } } })),
  });
  if (!facilities.data || !lines.data || !claims.data || !published.data) return undefined;
  const ofKind = (kind: Kind): readonly Claim[] => claims.data.items.filter((claim) => claim.kind === kind);
  const exists = (name: StepName, isThere: boolean, to: string, overview: string): Step => ({
    name,
    state: isThere ? 'done' : 'missing',
    to: isThere ? overview : to,
  });
  return [
    claimStep('identity', 'identity', ofKind('identity')),
    exists(
      'facility',
      facilities.data.items.length > 0,
      '/producer/organisation/facilities/new',
      '/producer/organisation',
    ),
    claimStep('facilityClaim', 'facility', ofKind('facility')),
    exists('line', lines.data.items.length > 0, '/producer/lines/new', '/producer/lines'),
    claimStep('capability', 'capability', ofKind('capability')),
    claimStep('capacity', 'capacity', ofKind('capacity')),
    exists('offer', published.data.items.length > 0, '/producer/offers', '/producer/offers'),
  ];
}

const isLive = ({ state }: Claim): boolean => state === 'verified' || state === 'pending' || state === 'draft';

/** As far as the furthest of the claims of a kind has come. */
function claimStep(name: StepName, kind: Kind, claims: readonly Claim[]): Step {
  const found =
    claims.find(({ state }) => state === 'verified') ??
    claims.find(({ state }) => state === 'pending') ??
    claims.find(isLive);
  if (!found) return { name, state: 'missing', to: '/producer/verification/claims/new', search: { kind } };
  const to =
    found.case && found.state !== 'verified'
      ? `/producer/verification/cases/${found.case.id}`
      : `/producer/verification/claims/${found.id}`;
  if (found.state === 'verified') return { name, state: 'done', to };
  if (found.state === 'pending') return { name, state: 'waiting', to };
  return { name, state: found.case?.state === 'returned' ? 'returned' : 'draft', to };
}
