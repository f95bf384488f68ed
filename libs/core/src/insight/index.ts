export { InsightModule } from './insight.module.js';
export { type NationalPicture, NationalService } from './national.service.js';
export { type MaterialFlow, type ShortageCell, ShortageService } from './shortage.service.js';
