export { type BackupAnswer, planBackups, type StrandedNeed } from './backup/backup-plan.js';
export { ComparisonDesk, type ComparisonKey } from './comparison/comparison-desk.js';
export {
  type ComparedRuns,
  ComparisonService,
  type DifferenceFilter,
  type DifferenceRecord,
} from './comparison/comparison.service.js';
export * from './comparison/run-comparison.entity.js';
export { EmergencyQueries, type LaneFigures } from './emergency/emergency-queries.js';
export { Emergency, EmergencyOverride } from './emergency/emergency.entity.js';
export { LANES, movesOf } from './emergency/emergency.rules.js';
export { EmergencyService, type NewEmergency } from './emergency/emergency.service.js';
export * from './matching-run.entity.js';
export { MatchingModule } from './matching.module.js';
export { DEFAULT_POLICY, type RationingPolicy } from './policy.rules.js';
export { policyInForce, type PolicyRecord, PolicyService } from './policy.service.js';
export * from './proposal-book.js';
export { idCursor, instantCursor, instantKey } from './result-cursor.js';
export { RelaxationService } from './relaxation/relaxation.service.js';
export { RunBase, withFillValue } from './run-base.js';
export { RunChanges } from './run-changes.js';
export { type RunClaim, RunDesk, RunLost } from './run-desk.js';
export { loadDocument, planHash } from './run-documents.js';
export { type MaterialPriceRecord, type OneMoreRecord, type PairRecord, RunFindings } from './run-findings.js';
export * from './pool-suggestion.entity.js';
export { type PriceRecord, type RunFilter, RunQueries, type UnmetRecord } from './run-queries.js';
export { compareReplay, loadFinishedRun, type StoredRun } from './run-replay.js';
export * from './run-result.entity.js';
export { RunSweeper } from './run-sweeper.js';
export { type ResumedFrom, RunWriter } from './run-writer.js';
export { RUN_BOUNDS } from './run-limits.js';
export { RunService } from './run.service.js';
export { SnapshotReader } from './snapshot/snapshot-reader.js';
export { draftPlan } from './snapshot/plan-drafts.js';
export type { Snapshot } from './snapshot/snapshot.types.js';
export { WhatIfService } from './what-if/what-if.service.js';
export type { AddedNeedOutcome, WhatIfOrder } from './what-if/what-if.types.js';
export { type NearestRequest, type WhyNotRecord, WhyNotService } from './why-not.service.js';
