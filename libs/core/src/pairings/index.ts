export { ExpireProposals } from './expire-proposals.js';
export { findCounterFaults, takeHolds } from './hold.js';
export { PairingsModule } from './pairings.module.js';
export type { ProposalFilter } from './proposal-page.js';
export { type ProposalParty, ProposalQueries, type ProposalRecord } from './proposal-queries.js';
export * from './proposal.entity.js';
export { actionsOf } from './proposal.rules.js';
export { ProposalService } from './proposal.service.js';
