export * from './calendar.rules.js';
export { FreshnessService } from './freshness.service.js';
export { type LineCalendar, LineCalendarService, type LineWeekView } from './line-calendar.service.js';
export * from './line.entity.js';
export * from './line.rules.js';
export { type LinePatch, type LineQuery, LineService, type NewLine } from './line.service.js';
export { type OfferCalendar, OfferCalendarService } from './offer-calendar.service.js';
export { CONFIRM_MAX, OfferLifeService } from './offer-life.service.js';
export type { OfferWeekView } from './offer-weeks.js';
export { OFFER_WITHDRAWN, type OfferWithdrawnListener, OfferWithdrawal } from './offer-withdrawal.js';
export * from './offer.entity.js';
export * from './offer.rules.js';
export {
  type NewOffer,
  type OfferDetail,
  type OfferPatch,
  type OfferQuery,
  type OfferRow,
  OfferService,
} from './offer.service.js';
export { SupplyModule } from './supply.module.js';
