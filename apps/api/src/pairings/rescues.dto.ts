import {
  BACKUP_OUTCOMES,
  type BackupOutcome,
  RESCUE_CAUSES,
  type RescueCause,
  RUN_STATES,
  type RunState,
} from '#contracts';
import { Instant, ListOf, Nested, OneOf, Text, Uuid, Whole } from '../http/fields.js';

const QUANTITY = { min: 1, max: 2_147_483_647, example: 480 } as const;
const COUNT = { min: 0, max: 2_147_483_647 } as const;

class RunChangeListDto {
  @Whole({ ...COUNT, example: 1, description: 'Pairings that failed' })
  failed: number;

  @Whole({ ...COUNT, example: 2, description: 'New pairs, backups among them' })
  created: number;

  @Whole({ ...COUNT, example: 0, description: 'Pairs proposed anew on other terms' })
  changed: number;

  @Whole({ ...COUNT, example: 0, description: 'Unanswered proposals that nothing took the place of' })
  withdrawn: number;

  @Whole({ ...COUNT, example: 41, description: 'Proposals and pairings that stand as they stood' })
  untouched: number;
}

class RescueMaterialDto {
  @Text({ max: 40, example: 'NW-MB' })
  code: string;

  @Text({ max: 150, example: 'Kain nirtenun meltblown PP' })
  nameId: string;

  @Text({ max: 150, example: 'Meltblown PP nonwoven' })
  nameEn: string;

  @Text({ max: 10, example: 'kg' })
  unit: string;
}

export class RescueDto {
  @Uuid()
  id: string;

  @Uuid({ description: 'The pairing that failed' })
  proposalId: string;

  @Nested(() => RescueMaterialDto)
  material: RescueMaterialDto;

  @Text({ max: 150, example: 'PT Serat Jawa' })
  producerName: string;

  @Text({ max: 150, example: 'PT Masker Nusantara' })
  manufacturerName: string;

  @OneOf(RESCUE_CAUSES, { example: 'cancelled' })
  cause: RescueCause;

  @Whole({ ...QUANTITY, description: 'Base units needed again' })
  quantity: number;

  @Uuid()
  runId: string;

  @OneOf(RUN_STATES, { example: 'finished' })
  runState: RunState;

  @Instant({ nullable: true })
  runFinishedAt: string | null;

  @Nested(() => RunChangeListDto, { nullable: true, description: 'Once the run has finished' })
  changes: RunChangeListDto | null;

  @OneOf(BACKUP_OUTCOMES, {
    nullable: true,
    example: 'proposed',
    description:
      'What became of the runner-up, which is asked first; null until then, and for the producer that failed',
  })
  backupOutcome: BackupOutcome | null;

  @Uuid({ nullable: true })
  backupProposalId: string | null;

  @ListOf('uuid', {
    max: 20,
    example: ['0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60'],
    description: 'What the run proposed for the same need; not for the producer that failed',
  })
  proposalIds: string[];

  @Instant()
  createdAt: string;
}

export class RescueListDto {
  @ListOf(() => RescueDto, { max: 50, description: 'Newest first' })
  items: RescueDto[];
}
