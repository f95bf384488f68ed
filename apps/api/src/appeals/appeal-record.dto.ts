import { Flag, Instant, JsonObject, ListOf, Nested, OneOf, Text, Uuid, Whole } from '../http/fields.js';

const HASH = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const UNITS = { min: 0, max: Number.MAX_SAFE_INTEGER, example: 4_000 } as const;
const RUPIAH = { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER } as const;

class AppealReplayDto {
  @Flag({ example: true, description: 'The run gives the same plan again' })
  isEqual: boolean;

  @Text({ max: 80, nullable: true, example: HASH })
  storedHash: string | null;

  @Text({ max: 80, example: HASH })
  replayedHash: string;

  @Flag({ example: false, description: 'By its time limit or a planner: then it cannot be expected to' })
  wasCutShort: boolean;
}

class AppealTermDto {
  @OneOf(['fill', 'price', 'freight', 'keep'], { example: 'freight' })
  id: string;

  @Whole({ ...RUPIAH, example: -120_000 })
  amount: number;
}

class AppealRunnerUpDto {
  @Whole({ ...RUPIAH, example: -35_000, description: 'What the best allowed alternative would have cost, rupiah' })
  delta: number;

  @OneOf(['price', 'freight', 'scarcity', 'keep', 'order_size'], { example: 'freight' })
  because: string;
}

class AppealPairDto {
  @Whole(UNITS)
  quantity: number;

  @ListOf(() => AppealTermDto, { max: 10 })
  value: AppealTermDto[];

  @Nested(() => AppealRunnerUpDto, { nullable: true })
  runnerUp: AppealRunnerUpDto | null;
}

class AppealReasonDto {
  @Text({ max: 40, example: 'capacity_taken' })
  code: string;

  @JsonObject({ example: { byClass: { 5: 0.8 } } })
  detail: object;
}

class AppealNeedDto {
  @Whole(UNITS)
  asked: number;

  @Whole(UNITS)
  unmet: number;

  @ListOf(() => AppealReasonDto, { max: 20 })
  reasons: AppealReasonDto[];

  @JsonObject({ nullable: true, example: { constraint: 'quantity', to: 3_000, fills: 3_000 } })
  relaxation: object | null;
}

class AppealNearestDto {
  @Whole({ ...UNITS, example: 6_000 })
  quantity: number;

  @Text({ max: 10, example: 'kg' })
  unit: string;

  @Whole({ min: 1, max: 5, example: 4 })
  priority: number;

  @Text({ max: 100, nullable: true, example: 'Jawa Barat' })
  provinceName: string | null;
}

class AppealOfferDto {
  @Whole(UNITS)
  planned: number;

  @Whole(UNITS)
  idle: number;

  @Text({ max: 40, nullable: true, example: 'price' })
  term: string | null;

  @JsonObject({ nullable: true, example: { cheaperBy: 350, enough: 900 } })
  detail: object | null;

  @JsonObject({ example: { price: 12, spec: 3 }, description: 'How many requests each term keeps away' })
  terms: object;

  @Nested(() => AppealNearestDto, { nullable: true })
  nearest: AppealNearestDto | null;
}

class SeenEvidenceDto {
  @Uuid()
  id: string;

  @Text({ max: 20, example: 'file' })
  kind: string;

  @Text({ max: 160, example: 'Laporan uji' })
  title: string;

  @Flag({ example: true, description: 'Stored now as it was seen then' })
  isSame: boolean;
}

class SeenCheckDto {
  @Text({ max: 60, example: 'nib_in_oss' })
  item: string;

  @Text({ max: 200, example: 'NIB terdaftar di OSS', description: 'In the language of the request' })
  label: string;

  @Flag({ example: true })
  satisfied: boolean;

  @Text({ max: 2_000, nullable: true, example: 'NIB dicek' })
  note: string | null;
}

class AppealDecisionDto {
  @ListOf('whole', { max: 10, example: [4_211], description: 'Entries of the audit trail' })
  entries: number[];

  @JsonObject({ example: { attributes: { bfe: 99.1 } }, description: 'The statement as it was seen' })
  statement: object;

  @Flag({ example: true })
  statementIsSame: boolean;

  @ListOf(() => SeenEvidenceDto, { max: 100 })
  evidence: SeenEvidenceDto[];

  @ListOf(() => SeenCheckDto, { max: 50, nullable: true, description: 'For the ministry' })
  checks: SeenCheckDto[] | null;
}

/** What is attached to an appeal: the replay and explanation of a run, or what the verifier saw. */
export class AppealRecordDto {
  @Instant()
  preparedAt: string;

  @Text({ max: 500, nullable: true, example: 'solver_stuck', description: 'Why it could not be made' })
  fault: string | null;

  @Nested(() => AppealReplayDto, { nullable: true })
  replay: AppealReplayDto | null;

  @ListOf(() => AppealPairDto, { max: 20, description: 'What the run planned of it; counterparts are not named' })
  pairs: AppealPairDto[];

  @Nested(() => AppealNeedDto, { nullable: true })
  need: AppealNeedDto | null;

  @Nested(() => AppealOfferDto, { nullable: true })
  offer: AppealOfferDto | null;

  @Nested(() => AppealDecisionDto, { nullable: true })
  decision: AppealDecisionDto | null;
}
