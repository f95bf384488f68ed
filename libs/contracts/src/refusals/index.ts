import { APPEALS_REFUSALS } from './appeals.refusals.js';
import { CATALOGUE_REFUSALS } from './catalogue.refusals.js';
import { DEMAND_REFUSALS } from './demand.refusals.js';
import { DUTIES_REFUSALS } from './duties.refusals.js';
import { IDENTITY_REFUSALS } from './identity.refusals.js';
import { MATCHING_REFUSALS } from './matching.refusals.js';
import { NOTICES_REFUSALS } from './notices.refusals.js';
import { ORGANISATIONS_REFUSALS } from './organisations.refusals.js';
import { PAIRINGS_REFUSALS } from './pairings.refusals.js';
import { POOLS_REFUSALS } from './pools.refusals.js';
import { PLATFORM_REFUSALS } from './platform.refusals.js';
import { PRIVACY_REFUSALS } from './privacy.refusals.js';
import { SHEETS_REFUSALS } from './sheets.refusals.js';
import { SUPPLY_REFUSALS } from './supply.refusals.js';
import { VERIFICATION_REFUSALS } from './verification.refusals.js';
import { WEBHOOKS_REFUSALS } from './webhooks.refusals.js';

/** Every refusal there is: code → HTTP status and text. Codes are stable: they are part of the API. */
export const REFUSALS = {
  ...PLATFORM_REFUSALS,
  ...IDENTITY_REFUSALS,
  ...CATALOGUE_REFUSALS,
  ...ORGANISATIONS_REFUSALS,
  ...NOTICES_REFUSALS,
  ...WEBHOOKS_REFUSALS,
  ...VERIFICATION_REFUSALS,
  ...SUPPLY_REFUSALS,
  ...DEMAND_REFUSALS,
  ...DUTIES_REFUSALS,
  ...MATCHING_REFUSALS,
  ...PAIRINGS_REFUSALS,
  ...POOLS_REFUSALS,
  ...SHEETS_REFUSALS,
  ...APPEALS_REFUSALS,
  ...PRIVACY_REFUSALS,
} as const;

export type RefusalCode = keyof typeof REFUSALS;
export type { RefusalSpec, RefusalTable, Text } from './refusal.types.js';
