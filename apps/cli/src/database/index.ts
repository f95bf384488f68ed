export { withDatabase } from './borrow.js';
export { startEmbeddedPostgres, type EmbeddedPostgres } from './server.js';
