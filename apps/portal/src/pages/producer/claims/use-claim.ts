import { useQuery } from '@tanstack/react-query';
import { api, call, type Dto } from '../../../api/client';
import { lastRound } from '../remarks';

type Claim = Dto<'ClaimDto'>;

export const readClaim = (id: string) => call(api.GET('/api/v1/claims/{id}', { params: { path: { id } } }));

export const useClaim = (id: string) => useQuery({ queryKey: ['claim', id], queryFn: () => readClaim(id) });

export const useCase = (id: string | undefined) =>
  useQuery({
    queryKey: ['case', id],
    enabled: id !== undefined,
    queryFn: () => call(api.GET('/api/v1/cases/{id}', { params: { path: { id: id! } } })),
  });

/** What the verifier wrote about this claim when its case was last returned; nothing once it was sent in again. */
export function useClaimRemarks(claim: Pick<Claim, 'id' | 'case'> | undefined): readonly Dto<'RemarkDto'>[] {
  const isReturned = claim?.case?.state === 'returned';
  const { data } = useCase(isReturned ? claim?.case?.id : undefined);
  if (!claim || !data) return [];
  return lastRound(data.remarks).filter(({ claimId }) => claimId === claim.id);
}
