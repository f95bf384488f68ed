export { BreachService } from './breach.service.js';
export { PRIVACY_WORDS } from './clock.rules.js';
export { ExportService } from './export.service.js';
export { PrivacyRequestService, type PrivacyRequestRow } from './privacy-request.service.js';
export * from './privacy.entity.js';
export { PrivacyModule } from './privacy.module.js';
export { PROCESSING_RECORD } from './processing-record.js';
export { RetentionService, type RetentionState } from './retention.service.js';
