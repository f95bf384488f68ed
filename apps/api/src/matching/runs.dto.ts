import {
  RUN_KINDS,
  RUN_MODES,
  RUN_STATES,
  RUN_TRIGGERS,
  type RunKind,
  type RunMode,
  type RunState,
  type RunTrigger,
  UNMET_REASONS,
  type UnmetReasonCode,
} from '#contracts';
import { RUN_BOUNDS } from '#core/matching';
import { Decimal, Instant, JsonObject, ListOf, Nested, OneOf, Text, Uuid, Week, Whole } from '../http/fields.js';
import { PageQueryDto } from '../http/index.js';
import { RunFairnessDto } from './fairness.dto.js';
import { WhatIfChangesDto } from './what-if.dto.js';

const FAMILIES = { max: 20, maxLength: 40, example: ['PPE'] } as const;
const TIME_LIMIT = { ...RUN_BOUNDS.timeLimitMs, example: 60_000, description: 'Milliseconds for the solver' } as const;
const GAP = {
  ...RUN_BOUNDS.gap,
  example: 0.005,
  description: 'Stop once proved to be this close to the best',
} as const;
const SEED = { ...RUN_BOUNDS.seed, example: 1 } as const;
const RUPIAH = { min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER } as const;
const HASH = { max: 80, nullable: true, example: `sha256:${'0'.repeat(64)}` } as const;
const SHARE = { min: 0, max: 1 } as const;
const QUANTITY = { min: 0, max: 2_147_483_647 } as const;

export class StartRunDto {
  @ListOf('text', { ...FAMILIES, optional: true, description: 'Material families; all when absent' })
  families?: string[];

  @Whole({ ...TIME_LIMIT, optional: true })
  timeLimitMs?: number;

  @Decimal({ ...GAP, optional: true })
  gap?: number;

  @Whole({ ...SEED, optional: true })
  seed?: number;
}

export class CancelRunDto {
  @Text({ min: 3, max: 500, example: 'Kapasitas baru masuk sebentar lagi' })
  reason: string;
}

export class RunQueryDto extends PageQueryDto {
  @OneOf(RUN_STATES, { optional: true, example: 'finished' })
  state?: RunState;

  @OneOf(RUN_TRIGGERS, { optional: true, example: 'planner' })
  trigger?: RunTrigger;

  @OneOf(RUN_KINDS, { optional: true, example: 'match', description: 'Runs that count when absent' })
  kind?: RunKind;
}

export class UnmetQueryDto extends PageQueryDto {
  @Text({ max: 40, optional: true, example: 'NW-MB' })
  materialCode?: string;

  @Text({ max: 2, optional: true, example: '32', description: 'Of the destination' })
  provinceCode?: string;

  @OneOf(UNMET_REASONS, { optional: true, example: 'capacity_taken' })
  reason?: UnmetReasonCode;
}

class RunProgressDto {
  @OneOf(['queued', 'snapshot', 'solving', 'checking', 'writing', 'done'], { example: 'solving' })
  phase: string;

  @Decimal({ ...SHARE, example: 0.6 })
  fraction: number;

  @Whole({ ...RUPIAH, optional: true, example: 912_000_000 })
  objective?: number;

  @Whole({ ...RUPIAH, optional: true, example: 915_000_000 })
  bound?: number;
}

export class RunDto {
  @Uuid()
  id: string;

  @OneOf(RUN_KINDS, { example: 'match', description: 'what_if: on changed data; nothing came of it' })
  kind: RunKind;

  @OneOf(RUN_MODES, { example: 'full', description: 'incremental: re-optimised from the run before where it changed' })
  mode: RunMode;

  @Text({ max: 160, nullable: true, example: null, description: 'Of a what-if' })
  title: string | null;

  @Uuid({
    nullable: true,
    description: 'Of a what-if: the run it is held against; of an incremental run: the one before',
  })
  baseRunId: string | null;

  @OneOf(RUN_TRIGGERS, { example: 'planner' })
  trigger: RunTrigger;

  @ListOf('text', { ...FAMILIES, description: 'Empty: all families' })
  families: string[];

  @ListOf('text', {
    max: 100,
    maxLength: 40,
    example: ['PPE'],
    description: 'Families in emergency when it was queued',
  })
  emergencyFamilies: string[];

  @OneOf(RUN_STATES, { example: 'finished' })
  state: RunState;

  @OneOf(['optimal', 'within_gap', 'stopped'], { nullable: true, example: 'optimal' })
  solution: string | null;

  @Whole(TIME_LIMIT)
  timeLimitMs: number;

  @Decimal(GAP)
  targetGap: number;

  @Whole(SEED)
  seed: number;

  @Text({ max: 40, nullable: true, example: '1.0.0', description: 'Version of the engine' })
  engine: string | null;

  @Text({ ...HASH, description: 'Of the scenario that was solved' })
  inputHash: string | null;

  @Text({ ...HASH, description: 'Of the plan; a replay gives the same' })
  planHash: string | null;

  @Whole({ ...RUPIAH, nullable: true, example: 912_000_000, description: 'Rupiah' })
  objective: number | null;

  @Whole({ ...RUPIAH, nullable: true, example: 915_000_000, description: 'No plan can be worth more, rupiah' })
  bound: number | null;

  @Decimal({ ...SHARE, nullable: true, example: 0.0033 })
  gap: number | null;

  @Nested(() => RunProgressDto)
  progress: RunProgressDto;

  @JsonObject({
    nullable: true,
    example: {
      proposals: { created: 120, kept: 30, superseded: 4, overtaken: 0 },
      fairness: {
        unitFill: 0.8,
        minFill: 0.5,
        p10Fill: 0.5,
        gini: 0.1,
        topFiveShare: 0.2,
        smallShare: 0.4,
        byClass: [],
      },
      priceOfFairness: { volumeLost: 0.01, unitCost: 41_000, unitCostWithout: 40_500, p10Fill: 0.5, p10FillWithout: 0 },
      baselines: { firstComeFirstServed: { objective: 1, filled: 1 }, priorityGreedy: { objective: 1, filled: 1 } },
      stats: { pairs: 9_000, components: 12, peakMemoryMB: 410 },
    },
    description: 'priceOfFairness is null for incremental runs and those of more than 20,000 allowed pairs',
  })
  figures: object | null;

  @Nested(() => RunFairnessDto, { nullable: true, description: 'Of the plan; null until there is one' })
  fairness: RunFairnessDto | null;

  @Text({ max: 1_000, nullable: true, example: null })
  error: string | null;

  @Instant({ nullable: true, example: null })
  cancelRequestedAt: string | null;

  @Instant()
  queuedAt: string;

  @Instant({ nullable: true })
  startedAt: string | null;

  @Instant({ nullable: true })
  finishedAt: string | null;

  @ListOf('text', { max: 2, example: ['cancel'] })
  actions: string[];
}

export class RunDetailDto extends RunDto {
  @JsonObject({ example: { classWeights: [1, 2, 5, 12, 30] }, description: 'The policy it was solved under' })
  policy: object;

  @Nested(() => WhatIfChangesDto, { nullable: true, description: 'Of a what-if' })
  changes: WhatIfChangesDto | null;
}

class UnmetMaterialDto {
  @Text({ max: 40, example: 'NW-MB' })
  code: string;

  @Text({ max: 150, example: 'Kain nirtenun meltblown PP' })
  nameId: string;

  @Text({ max: 150, example: 'Meltblown PP nonwoven' })
  nameEn: string;

  @Text({ max: 10, example: 'kg' })
  unit: string;
}

class UnmetReasonDto {
  @Text({ max: 40, example: 'capacity_taken' })
  code: string;

  @JsonObject({ example: { byClass: { 5: 0.8 } } })
  detail: object;
}

export class UnmetNeedDto {
  @Uuid()
  runId: string;

  @Instant({ nullable: true })
  runFinishedAt: string | null;

  @Uuid()
  requestLineId: string;

  @Uuid()
  requestId: string;

  @Text({ max: 30, example: 'P-2026-000123' })
  requestNumber: string;

  @Uuid()
  organisationId: string;

  @Text({ max: 150, example: 'PT Masker Nusantara' })
  organisationName: string;

  @Nested(() => UnmetMaterialDto)
  material: UnmetMaterialDto;

  @Whole({ ...QUANTITY, example: 1_000, description: 'Base units that could not be filled' })
  quantity: number;

  @Whole({ ...QUANTITY, example: 6_000, description: 'Base units the line asks for' })
  asked: number;

  @ListOf(() => UnmetReasonDto, { max: 20 })
  reasons: UnmetReasonDto[];

  @JsonObject({
    nullable: true,
    example: {
      constraint: 'gsm',
      to: 28,
      fills: 1_000,
      change: { field: 'constraints.gsm', from: { min: 24, max: 26 }, to: { min: 24, max: 28 } },
    },
    description:
      'The smallest single change that was proved to fill more, weeks as 2026-W50; null when none was found. `change` is it as the line now stands, null when the line is as wide already',
  })
  relaxation: object | null;

  @Whole({ min: 1, max: 2_147_483_647, example: 3, description: 'Of the request, for If-Match' })
  requestVersion: number;

  @ListOf('text', { max: 1, example: ['apply_relaxation'] })
  actions: string[];
}

export class ShadowPriceDto {
  @OneOf(['line', 'offer'], { example: 'line' })
  resource: 'line' | 'offer';

  @Uuid()
  resourceId: string;

  @Text({ max: 150, nullable: true, example: 'Lini meltblown 1' })
  name: string | null;

  @Uuid({ nullable: true })
  organisationId: string | null;

  @Text({ max: 150, nullable: true, example: 'PT Serat Jawa' })
  organisationName: string | null;

  @Text({ max: 40, nullable: true, example: null, description: 'Of an offer' })
  materialCode: string | null;

  @Week()
  week: string;

  @Whole({ min: 0, max: 2_147_483_647, example: 8_700, description: 'Rupiah one more unit would have added' })
  price: number;
}
