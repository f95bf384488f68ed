import { useQuery } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { useOrganisation } from '../../../session/organisation';

/** The lines of the organisation, or of one of its facilities: what can be chosen from. */
export function useLines(facilityId?: string) {
  const { id: organisationId } = useOrganisation();
  const query = { organisationId, limit: 100, ...(facilityId ? { facilityId } : {}) };
  return useQuery({
    queryKey: ['line', organisationId, 'choice', facilityId ?? ''],
    queryFn: () => call(api.GET('/api/v1/lines', { params: { query } })),
  });
}

/** The facilities of the organisation. */
export function useFacilities() {
  const { id } = useOrganisation();
  return useQuery({
    queryKey: ['facility', id, 'choice'],
    queryFn: () =>
      call(api.GET('/api/v1/organisations/{id}/facilities', { params: { path: { id }, query: { limit: 100 } } })),
  });
}
