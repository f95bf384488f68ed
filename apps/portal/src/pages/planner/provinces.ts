import { useQuery } from '@tanstack/react-query';
import { api, call, type Dto } from '../../api/client';

const NONE: readonly Dto<'ProvinceDto'>[] = [];

/** All 38, by code. */
export function useProvinces(): readonly Dto<'ProvinceDto'>[] {
  const { data } = useQuery({
    queryKey: ['province'],
    staleTime: Infinity,
    queryFn: () => call(api.GET('/api/v1/provinces', { params: { query: { limit: 100 } } })),
  });
  return data?.items ?? NONE;
}
