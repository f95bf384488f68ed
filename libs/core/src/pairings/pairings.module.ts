import { Global, Module } from '@nestjs/common';
import { REQUEST_CANCELLED } from '#core/demand';
import { MatchingModule, PROPOSAL_BOOK } from '#core/matching';
import { NoticesModule } from '#core/notices';
import { ORGANISATION_SUSPENDED, type OrganisationSuspendedListener } from '#core/organisations';
import { LINE_DOWN, OFFER_WITHDRAWN } from '#core/supply';
import { CLAIM_ENDED, VerificationModule } from '#core/verification';
import { BackupOffers } from './backup-offers.js';
import { CounterService } from './counter.service.js';
import { DeliveryQueries } from './delivery-queries.js';
import { DeliveryService } from './delivery.service.js';
import { ExpireProposals } from './expire-proposals.js';
import { LineStandstill } from './line-standstill.js';
import { PairingSettlement } from './pairing-settlement.js';
import { ProposalEnding } from './proposal-ending.js';
import { ProposalLetters } from './proposal-letters.js';
import { ProposalQueries } from './proposal-queries.js';
import { ProposalWithdrawal } from './proposal-withdrawal.js';
import { ProposalService } from './proposal.service.js';
import { RatingService } from './rating.service.js';
import { ReceiptFiles } from './receipt-files.js';
import { RescueQueries } from './rescue-queries.js';
import { Rescues } from './rescues.js';
import { RunProposals } from './run-proposals.js';

const SERVICES = [
  ProposalService,
  ProposalQueries,
  ExpireProposals,
  ProposalWithdrawal,
  CounterService,
  DeliveryService,
  DeliveryQueries,
  RatingService,
  BackupOffers,
  RescueQueries,
  ReceiptFiles,
];

/** Global, because rooms below tell it what has ended, and matching hands it what a run found. */
@Global()
@Module({
  imports: [NoticesModule, VerificationModule, MatchingModule],
  providers: [
    ...SERVICES,
    ProposalEnding,
    ProposalLetters,
    PairingSettlement,
    Rescues,
    { provide: LINE_DOWN, useClass: LineStandstill },
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
  exports: [
    ...SERVICES,
    PROPOSAL_BOOK,
    CLAIM_ENDED,
    LINE_DOWN,
    OFFER_WITHDRAWN,
    REQUEST_CANCELLED,
    ORGANISATION_SUSPENDED,
  ],
})
export class PairingsModule {}
