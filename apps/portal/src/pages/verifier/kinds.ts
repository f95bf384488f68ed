import type { Dto } from '../../api/client';

export type Case = Dto<'CaseDto'>;
export type Claim = Dto<'ClaimDto'>;
export type Evidence = Dto<'EvidenceDto'>;

/** In the order in which a firm is verified. */
export const KINDS = ['identity', 'facility', 'capability', 'capacity', 'certificate'] as const;

/** Decided, or waiting for the second signature: nothing is left to do for who has the case. */
export const isUndecided = (claim: Claim): boolean => claim.state === 'pending' && !claim.awaitingSecond;
