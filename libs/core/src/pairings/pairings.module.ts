import { Global, Module } from '@nestjs/common';
import { REQUEST_CANCELLED } from '#core/demand';
import { MatchingModule, PROPOSAL_BOOK } from '#core/matching';
import { ORGANISATION_SUSPENDED, type OrganisationSuspendedListener } from '#core/organisations';
import { OFFER_WITHDRAWN } from '#core/supply';
import { CLAIM_ENDED, VerificationModule } from '#core/verification';
import { ExpireProposals } from './expire-proposals.js';
import { ProposalEnding } from './proposal-ending.js';
import { ProposalLetters } from './proposal-letters.js';
import { ProposalQueries } from './proposal-queries.js';
import { ProposalWithdrawal } from './proposal-withdrawal.js';
import { ProposalService } from './proposal.service.js';
import { RunProposals } from './run-proposals.js';

const SERVICES = [ProposalService, ProposalQueries, ExpireProposals, ProposalWithdrawal];

/** Global, because rooms below tell it what has ended, and matching hands it what a run found. */
@Global()
@Module({
  imports: [VerificationModule, MatchingModule],
  providers: [
    ...SERVICES,
    ProposalEnding,
    ProposalLetters,
    { provide: PROPOSAL_BOOK, useClass: RunProposals },
    { provide: CLAIM_ENDED, useExisting: ProposalWithdrawal },
    { provide: OFFER_WITHDRAWN, useExisting: ProposalWithdrawal },
    { provide: REQUEST_CANCELLED, useExisting: ProposalWithdrawal },
    {
      provide: ORGANISATION_SUSPENDED,
      inject: [ProposalWithdrawal],
      useFactory: (withdrawal: ProposalWithdrawal): OrganisationSuspendedListener[] => [
        (tx, organisationId) => withdrawal.organisationSuspended(tx, organisationId),
      ],
    },
  ],
  exports: [...SERVICES, PROPOSAL_BOOK, CLAIM_ENDED, OFFER_WITHDRAWN, REQUEST_CANCELLED, ORGANISATION_SUSPENDED],
})
export class PairingsModule {}
