import { useQuery } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { useOrganisation } from '../../session/organisation';

/** As many as are counted one by one; beyond it a figure says "or more". */
const COUNTED = 100;

interface Counted {
  readonly items: readonly unknown[];
  readonly nextCursor?: string | null;
}

export interface Counts {
  readonly awaiting: string | undefined;
  readonly agreed: string | undefined;
  readonly unmet: string | undefined;
  readonly open: string | undefined;
  readonly drafts: string | undefined;
}

const text = (page: Counted | undefined): string | undefined =>
  page && `${page.items.length}${page.nextCursor ? '+' : ''}`;

/** How many of everything, as short texts; undefined while they are being read. */
export function useCounts(): Counts {
  const { id: organisationId } = useOrganisation();
  const limit = COUNTED;
  const proposals = { organisationId, side: 'manufacturer', limit } as const;
  const awaiting = useQuery({
    queryKey: ['proposal', 'count', 'awaiting', organisationId],
    queryFn: () => call(api.GET('/api/v1/proposals', { params: { query: { ...proposals, awaiting: true } } })),
  });
  const agreed = useQuery({
    queryKey: ['proposal', 'count', 'agreed', organisationId],
    queryFn: () => call(api.GET('/api/v1/proposals', { params: { query: { ...proposals, state: 'agreed' } } })),
  });
  const unmet = useQuery({
    queryKey: ['request', 'unmet', 'count', organisationId],
    queryFn: () =>
      call(
        api.GET('/api/v1/organisations/{organisationId}/unmet-needs', {
          params: { path: { organisationId }, query: { limit } },
        }),
      ),
  });
  const open = useQuery({
    queryKey: ['request', 'count', 'open', organisationId],
    queryFn: () => call(api.GET('/api/v1/requests', { params: { query: { organisationId, state: 'open', limit } } })),
  });
  const drafts = useQuery({
    queryKey: ['request', 'count', 'draft', organisationId],
    queryFn: () => call(api.GET('/api/v1/requests', { params: { query: { organisationId, state: 'draft', limit } } })),
  });
  return {
    awaiting: text(awaiting.data),
    agreed: text(agreed.data),
    unmet: text(unmet.data),
    open: text(open.data),
    drafts: text(drafts.data),
  };
}
