import { QueryClient, useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { isProblem } from './problem';

const FRESH_MS = 15_000;
const PAGE_SIZE = 25;
const RETRIES = 2;

/** Refusals are answers; only what did not arrive, or failed on the server's side, is tried again. */
const isWorthRetrying = (failures: number, error: unknown): boolean =>
  failures < RETRIES && (!isProblem(error) || error.isOffline || error.status >= 502);

export const queryClient = new QueryClient({
  defaultOptions: {
    // Offline, too, a request is tried and refused: a page says so instead of waiting without a word.
    queries: { staleTime: FRESH_MS, retry: isWorthRetrying, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

export interface Page<T> {
  readonly items: T[];
  readonly nextCursor?: string | null;
}

export interface PageQuery {
  readonly limit: number;
  readonly cursor?: string;
}

export interface PagedList<T> {
  readonly items: readonly T[];
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  /** Cursor of the page that comes next, for a link that opens the list there. */
  readonly nextCursor: string | undefined;
  /** The list begins at a cursor of the URL: what comes before it is left out. */
  readonly startsLater: boolean;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

/**
 * A keyset-paged list. `key` begins with the kind of record (`['offer', filters]`), so that a live event about that
 * kind refreshes it. The list starts at `?from=<cursor>` of the URL.
 */
export function usePages<T>(
  key: readonly [kind: string, ...rest: unknown[]],
  load: (page: PageQuery) => Promise<Page<T>>,
  options: { readonly enabled?: boolean; readonly limit?: number } = {},
): PagedList<T> {
  const { from } = useSearch({ strict: false }) as { from?: string };
  const query = useInfiniteQuery({
    queryKey: [...key, 'pages', from ?? ''],
    initialPageParam: from,
    queryFn: ({ pageParam }) =>
      load({ limit: options.limit ?? PAGE_SIZE, ...(pageParam === undefined ? {} : { cursor: pageParam }) }),
    getNextPageParam: ({ nextCursor }: Page<T>) => nextCursor ?? undefined,
    enabled: options.enabled ?? true,
  });
  const pages = query.data?.pages ?? [];
  return {
    items: pages.flatMap(({ items }) => items),
    isLoading: query.isPending,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    nextCursor: pages.at(-1)?.nextCursor ?? undefined,
    startsLater: from !== undefined,
    loadMore: () => void query.fetchNextPage(),
    reload: () => void query.refetch(),
  };
}
