export { type CentreQuery, NotificationCentre, UNREAD_COUNT_MAX } from './centre.service.js';
export { DigestService } from './digest.service.js';
export { Notices } from './notices.js';
export { NoticesModule } from './notices.module.js';
export { Notification } from './notification.entity.js';
export { type NoticeChoice, NoticePreferences } from './preferences.service.js';
export { sweepNotices } from './sweep-notices.js';
