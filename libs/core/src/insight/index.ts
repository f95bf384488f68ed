export { InsightModule } from './insight.module.js';
export { NationalService } from './national.service.js';
export { ShortageService } from './shortage.service.js';
