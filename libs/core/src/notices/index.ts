export { type Notice, Notices } from './notices.js';
export { NoticesModule } from './notices.module.js';
export { Notification } from './notification.entity.js';
