import { Appeal, AppealFile } from '../appeals/appeal.entity.js';
import { Port, Province, Regency } from '../catalogue/geography.entity.js';
import { Material, MaterialAttribute } from '../catalogue/material.entity.js';
import { Product, ProductComponent } from '../catalogue/product.entity.js';
import {
  DocumentType,
  FreightParameter,
  Kbli,
  Laboratory,
  NationalFigure,
  ReferenceEdition,
  Standard,
} from '../catalogue/reference.entity.js';
import { RequestTemplate } from '../demand/request-template.entity.js';
import { Request, RequestLine } from '../demand/request.entity.js';
import { SignInAttempt, UsedTotpCode } from '../identity/attempts.entity.js';
import { MinistryGrant } from '../identity/ministry-grant.entity.js';
import { RunComparison, RunDifference } from '../matching/comparison/run-comparison.entity.js';
import { Emergency, EmergencyOverride } from '../matching/emergency/emergency.entity.js';
import { MatchingRun, RunDocument } from '../matching/matching-run.entity.js';
import {
  FamilyChange,
  MatchingPolicy,
  MaterialPrice,
  OfferWhyNot,
  OneMoreUnit,
  ShadowPrice,
  UnmetNeed,
  WhatIfPair,
} from '../matching/run-result.entity.js';
import { NoticePreference, Notification } from '../notices/notification.entity.js';
import { DutyReminder } from '../organisations/duty-reminder.entity.js';
import { PoolSuggestion, PoolSuggestionNeed } from '../matching/pool-suggestion.entity.js';
import { WeeklyReport, WeeklyReportEntry, WeeklyReportLine } from '../duties/weekly-report.entity.js';
import { Facility } from '../organisations/facility.entity.js';
import { ApiKey } from '../organisations/api-key.entity.js';
import { Invitation, Membership } from '../organisations/membership.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Delivery, Rating, Receipt, ReceiptFile } from '../pairings/delivery.entity.js';
import { Proposal, ProposalWeek } from '../pairings/proposal.entity.js';
import { Rescue } from '../pairings/rescue.entity.js';
import {
  Breach,
  PersonalExport,
  PrivacyRequest,
  ProcessingRestriction,
  RetentionSweep,
} from '../privacy/privacy.entity.js';
import { AuditEntry } from '../platform/audit/audit-entry.entity.js';
import { StoredFile } from '../platform/files/stored-file.entity.js';
import { IdempotencyRecord } from '../platform/idempotency.entity.js';
import { MailMessage } from '../platform/mail/mail-message.entity.js';
import { OutboxRow } from '../platform/outbox/outbox-row.entity.js';
import { Pool, PoolAllocation, PoolMember } from '../pools/pool.entity.js';
import { SheetImport, SheetRow } from '../sheets/sheet-import.entity.js';
import { Line, LineWeek } from '../supply/line.entity.js';
import { Offer, OfferWeek } from '../supply/offer.entity.js';
import { ClaimDecision } from '../verification/claim-decision.entity.js';
import { Claim } from '../verification/claim.entity.js';
import { Evidence } from '../verification/evidence.entity.js';
import { CaseCheck, CaseRemark, VerificationCase } from '../verification/verification-case.entity.js';
import { WebhookAttempt, WebhookDelivery, WebhookMessage } from '../webhooks/webhook-delivery.entity.js';
import { WebhookEndpoint } from '../webhooks/webhook-endpoint.entity.js';

/** Every table there is, outside the schemas of the queue (`bullmq`) and of the log-in library (`auth`). */
export const ENTITIES = [
  AuditEntry,
  OutboxRow,
  IdempotencyRecord,
  MailMessage,
  StoredFile,
  MinistryGrant,
  SignInAttempt,
  UsedTotpCode,
  ReferenceEdition,
  Province,
  Regency,
  Port,
  Material,
  MaterialAttribute,
  Product,
  ProductComponent,
  Standard,
  Kbli,
  Laboratory,
  FreightParameter,
  DocumentType,
  NationalFigure,
  Organisation,
  Membership,
  Invitation,
  ApiKey,
  Facility,
  Notification,
  NoticePreference,
  DutyReminder,
  WebhookEndpoint,
  WebhookMessage,
  WebhookDelivery,
  WebhookAttempt,
  WeeklyReport,
  WeeklyReportLine,
  WeeklyReportEntry,
  VerificationCase,
  CaseCheck,
  CaseRemark,
  Claim,
  ClaimDecision,
  Evidence,
  Line,
  LineWeek,
  Offer,
  OfferWeek,
  Request,
  RequestLine,
  RequestTemplate,
  MatchingRun,
  RunDocument,
  UnmetNeed,
  ShadowPrice,
  MaterialPrice,
  OneMoreUnit,
  OfferWhyNot,
  WhatIfPair,
  RunComparison,
  RunDifference,
  MatchingPolicy,
  Emergency,
  EmergencyOverride,
  FamilyChange,
  Proposal,
  ProposalWeek,
  Delivery,
  Receipt,
  ReceiptFile,
  Rating,
  Rescue,
  PoolSuggestion,
  PoolSuggestionNeed,
  Pool,
  PoolMember,
  PoolAllocation,
  SheetImport,
  SheetRow,
  Appeal,
  AppealFile,
  PrivacyRequest,
  PersonalExport,
  ProcessingRestriction,
  Breach,
  RetentionSweep,
] as const;
