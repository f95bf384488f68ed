// The lives of things: every state a record can be in, as they are stored and as they cross the wire.

export const CASE_STATES = ['draft', 'submitted', 'in_review', 'returned', 'approved', 'rejected'] as const;
export type CaseState = (typeof CASE_STATES)[number];

export const CLAIM_STATES = ['draft', 'pending', 'verified', 'rejected', 'expired', 'suspended', 'revoked'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export const CLAIM_KINDS = ['identity', 'facility', 'capability', 'capacity', 'certificate'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const EVIDENCE_KINDS = ['file', 'lab_result', 'field_visit'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** 0 declared, 1 documents checked, 2 lab-tested or field-verified. */
export const VERIFICATION_LEVELS = [0, 1, 2] as const;
export type VerificationLevel = (typeof VERIFICATION_LEVELS)[number];

export const ORGANISATION_ROLES = ['producer', 'manufacturer', 'pooler'] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];

export const MEMBER_ROLES = ['owner', 'member'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

export const MINISTRY_ROLES = ['verifier', 'planner', 'auditor', 'administrator'] as const;
export type MinistryRole = (typeof MINISTRY_ROLES)[number];

/** Size classes of PP 7/2021. */
export const PP7_CLASSES = ['mikro', 'kecil', 'menengah', 'besar'] as const;
export type Pp7Class = (typeof PP7_CLASSES)[number];

/** Size classes of Permenperin 64/2016; IKM = kecil + menengah. */
export const PERMENPERIN64_CLASSES = ['kecil', 'menengah', 'besar'] as const;
export type Permenperin64Class = (typeof PERMENPERIN64_CLASSES)[number];

export const OFFER_STATES = ['draft', 'published', 'withdrawn'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

export const REQUEST_STATES = ['draft', 'open', 'matched', 'fulfilled', 'cancelled', 'lapsed'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export const RUN_STATES = ['queued', 'running', 'finished', 'failed', 'cancelled'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** `rescue`: at once, because part of an agreed pairing will not come. */
export const RUN_TRIGGERS = ['planner', 'schedule', 'change', 'rescue'] as const;
export type RunTrigger = (typeof RUN_TRIGGERS)[number];

/** `what_if`: on a copy of today's data with changes; nothing comes of it but its own figures. */
export const RUN_KINDS = ['match', 'what_if'] as const;
export type RunKind = (typeof RUN_KINDS)[number];

/** `incremental`: from the kept state of the run before, re-optimised where something changed. */
export const RUN_MODES = ['full', 'incremental'] as const;
export type RunMode = (typeof RUN_MODES)[number];

export const COMPARISON_STATES = ['queued', 'ready', 'failed'] as const;
export type ComparisonState = (typeof COMPARISON_STATES)[number];

export const PROPOSAL_STATES = [
  'proposed',
  'accepted_by_manufacturer',
  'accepted_by_producer',
  'agreed',
  'delivering',
  'completed',
  'cancelled',
  'declined',
  'countered',
  'expired',
  'withdrawn',
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** States in which a proposal holds capacity that is not yet committed. */
export const LIVE_PROPOSAL_STATES = ['proposed', 'accepted_by_manufacturer', 'accepted_by_producer'] as const;

/** States of a pairing: both sides agreed, so its weeks are committed, whatever became of it later. */
export const PAIRING_STATES = ['agreed', 'delivering', 'completed', 'cancelled'] as const;

export const DELIVERY_STATES = ['due', 'arriving', 'received', 'closed_short', 'cancelled'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why a pairing ends before everything arrived. */
export const PAIRING_CANCEL_REASONS = [
  'production_failed',
  'material_short',
  'need_gone',
  'terms_broken',
  'quality',
  'late',
  'line_down',
  'force_majeure',
  'other',
] as const;
export type PairingCancelReason = (typeof PAIRING_CANCEL_REASONS)[number];

/** What stranded a need that had been agreed. */
export const RESCUE_CAUSES = ['cancelled', 'closed_short', 'rejected', 'line_down'] as const;
export type RescueCause = (typeof RESCUE_CAUSES)[number];

/** What became of the runner-up of a failed pairing, which is asked before anybody else. */
export const BACKUP_OUTCOMES = [
  'proposed',
  'no_runner_up',
  'not_allowed',
  'unverified',
  'order_size',
  'capacity',
  'overtaken',
] as const;
export type BackupOutcome = (typeof BACKUP_OUTCOMES)[number];

/** A pool of small needs: its order is a request of the pooler. */
export const POOL_STATES = ['gathering', 'committed', 'ordered', 'completed', 'dissolved'] as const;
export type PoolState = (typeof POOL_STATES)[number];

/** `served`, `released`: how the pool ended for a member that had joined. */
export const POOL_MEMBER_STATES = ['invited', 'joined', 'left', 'served', 'released'] as const;
export type PoolMemberState = (typeof POOL_MEMBER_STATES)[number];

/** Why part of a receipt is rejected. */
export const NONCONFORMANCE_REASONS = [
  'below_grade',
  'wrong_material',
  'damaged',
  'contaminated',
  'documents_missing',
  'other',
] as const;
export type NonconformanceReason = (typeof NONCONFORMANCE_REASONS)[number];

export const DECLINE_REASONS = [
  'price',
  'timing',
  'quantity',
  'grade',
  'freight',
  'capacity_lost',
  'need_gone',
  'counterpart',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const WITHDRAW_REASONS = [
  'claim_expired',
  'claim_suspended',
  'claim_revoked',
  'superseded',
  'offer_withdrawn',
  'line_down',
  'request_cancelled',
  'organisation_suspended',
] as const;
export type WithdrawReason = (typeof WITHDRAW_REASONS)[number];

/** What is contested: a verifier's decision, or what a run made of one's own need or offer. */
export const APPEAL_KINDS = ['decision', 'need', 'offer'] as const;
export type AppealKind = (typeof APPEAL_KINDS)[number];

/** How an appeal may be decided: what was contested stands, is changed at once, or is looked at anew. */
export const APPEAL_OUTCOMES = ['dismissed', 'changed', 'sent_back'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

export const APPEAL_STATES = ['submitted', 'in_review', ...APPEAL_OUTCOMES, 'withdrawn'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

export const APPEAL_GROUNDS = [
  'facts_wrong',
  'evidence_overlooked',
  'rule_misapplied',
  'data_outdated',
  'constraint_misread',
  'priority_misread',
  'unequal_treatment',
  'other',
] as const;
export type AppealGround = (typeof APPEAL_GROUNDS)[number];

/** Replay and explanation of what is contested, attached by a job. */
export const APPEAL_RECORD_STATES = ['preparing', 'ready', 'failed'] as const;
export type AppealRecordState = (typeof APPEAL_RECORD_STATES)[number];

/** What a person may ask about their own data (UU 27/2022), besides taking a copy of it. */
export const PRIVACY_REQUEST_KINDS = ['restriction', 'correction', 'erasure'] as const;
export type PrivacyRequestKind = (typeof PRIVACY_REQUEST_KINDS)[number];

export const PRIVACY_REQUEST_STATES = ['open', 'granted', 'refused'] as const;
export type PrivacyRequestState = (typeof PRIVACY_REQUEST_STATES)[number];

export const EXPORT_STATES = ['preparing', 'ready', 'failed'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

export const LOCALES = ['id', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
