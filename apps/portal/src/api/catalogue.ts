import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call, type Dto } from './client';

export type MaterialSheet = Dto<'MaterialSheetDto'>;
export type MaterialAttribute = MaterialSheet['attributes'][number];

/** A material with its attributes. The catalogue changes by editions: what was read stays good for a while. */
export const useMaterialSheet = (code: string | undefined): UseQueryResult<MaterialSheet> =>
  useQuery({
    queryKey: ['material', code],
    enabled: code !== undefined,
    staleTime: 600_000,
    queryFn: () => call(api.GET('/api/v1/materials/{code}', { params: { path: { code: code! } } })),
  });
