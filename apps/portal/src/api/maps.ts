import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { feature } from 'topojson-client';

type Topology = Parameters<typeof feature>[0];

/** Boundaries for SVG maps, from the portal's own files. */
export const useBoundaries = (of: 'provinces' | 'regencies'): UseQueryResult<Topology> =>
  useQuery({
    queryKey: ['boundaries', of],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await (await fetch(`/maps/${of}.json`)).json()) as Topology,
  });
