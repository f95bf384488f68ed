import { POOL_MEMBER_STATES, POOL_STATES, type PoolMemberState, type PoolState } from '#contracts';
import { Flag, Instant, ListOf, Nested, OneOf, Text, Uuid, Whole } from '../http/fields.js';
import { PageQueryDto } from '../http/index.js';

const QUANTITY = { min: 0, max: 2_147_483_647, example: 480 } as const;
const SUM = { min: 0, max: Number.MAX_SAFE_INTEGER } as const;
const TITLE = { max: 160, example: 'Benang katun bersama, minggu 50' } as const;
const MATERIAL = { max: 40, example: 'NW-MB' } as const;
const PARTS = ['pooler', 'member', 'open'] as const;

export class PoolQueryDto extends PageQueryDto {
  @Uuid()
  organisationId: string;

  @OneOf(PARTS, { example: 'pooler', description: 'Pools it runs, is in, or could join with one of its needs' })
  part: (typeof PARTS)[number];
}

export class SuggestionQueryDto extends PageQueryDto {
  @Uuid()
  organisationId: string;
}

export class CreatePoolDto {
  @Uuid({ description: 'The pooler: buyer of record' })
  organisationId: string;

  @Uuid({ description: 'Of the pooler: where it is delivered and shared out' })
  facilityId: string;

  @Text(MATERIAL)
  materialCode: string;

  @Text({ ...TITLE, min: 2 })
  title: string;

  @Whole({ ...QUANTITY, min: 1, description: 'Base units to gather before it can be committed' })
  targetQuantity: number;

  @Uuid({ optional: true, nullable: true, description: 'A suggested pool: its needs are invited' })
  suggestionId?: string | null;
}

export class PoolNeedDto {
  @Uuid({ description: 'One of your needs' })
  requestLineId: string;
}

export class DissolvePoolDto {
  @Text({ min: 3, max: 500, example: 'Anggota terlalu sedikit' })
  reason: string;
}

class PoolMaterialDto {
  @Text(MATERIAL)
  code: string;

  @Text({ max: 150, example: 'Kain nirtenun meltblown PP' })
  nameId: string;

  @Text({ max: 150, example: 'Meltblown PP nonwoven' })
  nameEn: string;

  @Text({ max: 10, example: 'kg', description: 'Unit of every quantity' })
  unit: string;
}

export class PoolDto {
  @Uuid()
  id: string;

  @Uuid()
  organisationId: string;

  @Text({ max: 150, example: 'Koperasi Sentra IKM Candilokan Bersama', description: 'The pooler' })
  organisationName: string;

  @Text({ max: 150, example: 'Kota Bandung', description: 'Where it is shared out' })
  regency: string;

  @Nested(() => PoolMaterialDto)
  material: PoolMaterialDto;

  @Text(TITLE)
  title: string;

  @Text({ max: 60, example: 'Jawa' })
  landmass: string;

  @Whole({ ...QUANTITY, min: 1 })
  targetQuantity: number;

  @OneOf(POOL_STATES, { example: 'gathering' })
  state: PoolState;

  @Whole({ ...QUANTITY, example: 5, description: 'Needs that are in' })
  joined: number;

  @Whole({ ...QUANTITY, example: 2, description: 'Needs that were invited and have not answered' })
  invited: number;

  @Whole({ ...SUM, example: 900, description: 'Base units of all who are in' })
  quantity: number;

  @Whole({ ...SUM, example: 0, description: 'Of it, arrived and shared out' })
  received: number;

  @Instant()
  createdAt: string;

  @Instant({ nullable: true })
  committedAt: string | null;

  @Instant({ nullable: true })
  endedAt: string | null;
}

class PoolMemberDto {
  @Uuid()
  id: string;

  @Text({ max: 150, nullable: true, example: 'CV Jahit Rapi', description: 'Null: invited, and has not answered' })
  organisationName: string | null;

  @Uuid()
  requestLineId: string;

  @Text({ max: 30, nullable: true, example: 'P-2026-000123', description: 'Of your own needs' })
  requestNumber: string | null;

  @OneOf(POOL_MEMBER_STATES, { example: 'joined' })
  state: PoolMemberState;

  @Whole({ ...QUANTITY, description: 'Base units; fixed once the pool is committed' })
  share: number;

  @Whole({ ...QUANTITY, example: 120, description: 'Arrived and shared out to it' })
  received: number;

  @Whole({ ...SUM, example: 5_178_000, description: 'What that cost with freight, rupiah' })
  landedCost: number;

  @Flag({ example: false, description: 'One of yours' })
  isOwn: boolean;
}

class PoolCandidateDto {
  @Uuid()
  requestLineId: string;

  @Uuid()
  requestId: string;

  @Text({ max: 30, example: 'P-2026-000123' })
  requestNumber: string;

  @Whole({ ...QUANTITY, min: 1, description: 'Base units that nothing is promised of' })
  left: number;
}

export class PoolDetailDto extends PoolDto {
  @Uuid({ nullable: true, description: 'Its order; for the pooler and the ministry' })
  requestId: string | null;

  @Text({ max: 30, nullable: true, example: null })
  requestNumber: string | null;

  @ListOf(() => PoolMemberDto, { max: 200, description: 'All for the pooler and the ministry; a member sees its own' })
  members: PoolMemberDto[];

  @ListOf(() => PoolCandidateDto, { max: 50, description: 'Your needs that could join' })
  candidates: PoolCandidateDto[];

  @ListOf('text', { max: 4, example: ['commit', 'dissolve'] })
  actions: string[];
}

export class PoolSuggestionDto {
  @Uuid()
  id: string;

  @Uuid({ description: 'The run that found it' })
  runId: string;

  @Nested(() => PoolMaterialDto)
  material: PoolMaterialDto;

  @Text({ max: 100, example: 'Jawa Tengah' })
  provinceName: string;

  @Whole({ ...SUM, example: 900, description: 'Base units of all needs' })
  quantity: number;

  @Whole({ ...QUANTITY, min: 1, example: 500, description: 'The minimum order they reach together' })
  targetQuantity: number;

  @Whole({ ...QUANTITY, example: 6 })
  needs: number;

  @Whole({ ...SUM, example: 120, description: 'Of it, needs of the organisation that asks' })
  own: number;
}
