import type { ModuleMetadata } from '@nestjs/common';
import { AppealsApiModule } from './appeals/appeals.api.module.js';
import { AuditApiModule } from './audit/audit.api.module.js';
import { CatalogueApiModule } from './catalogue/catalogue.api.module.js';
import { DemandApiModule } from './demand/demand.api.module.js';
import { DutiesApiModule } from './duties/duties.api.module.js';
import { IdentityApiModule } from './identity/identity.api.module.js';
import { InsightApiModule } from './insight/insight.api.module.js';
import { MatchingApiModule } from './matching/matching.api.module.js';
import { NoticesApiModule } from './notices/notices.api.module.js';
import { OrganisationsApiModule } from './organisations/organisations.api.module.js';
import { PairingsApiModule } from './pairings/pairings.api.module.js';
import { PoolsApiModule } from './pools/pools.api.module.js';
import { PrivacyApiModule } from './privacy/privacy.api.module.js';
import { SheetsApiModule } from './sheets/sheets.api.module.js';
import { SupplyApiModule } from './supply/supply.api.module.js';
import { VerificationApiModule } from './verification/verification.api.module.js';
import { WebhooksApiModule } from './webhooks/webhooks.api.module.js';

export type Features = NonNullable<ModuleMetadata['imports']>;

/** The feature doors of the API, in the order of the rooms behind them. One of them brings the ACTOR_SOURCE. */
export const FEATURES: Features = [
  AuditApiModule,
  IdentityApiModule,
  CatalogueApiModule,
  OrganisationsApiModule,
  NoticesApiModule,
  WebhooksApiModule,
  VerificationApiModule,
  SupplyApiModule,
  DemandApiModule,
  DutiesApiModule,
  MatchingApiModule,
  PairingsApiModule,
  PoolsApiModule,
  InsightApiModule,
  SheetsApiModule,
  AppealsApiModule,
  PrivacyApiModule,
];
