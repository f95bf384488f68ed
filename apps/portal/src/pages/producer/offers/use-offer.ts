import { useQuery } from '@tanstack/react-query';
import { api, call } from '../../../api/client';

export const readOffer = (id: string) => call(api.GET('/api/v1/offers/{id}', { params: { path: { id } } }));

export const useOffer = (id: string) => useQuery({ queryKey: ['offer', id], queryFn: () => readOffer(id) });
