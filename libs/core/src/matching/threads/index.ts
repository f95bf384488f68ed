export { hireThreads } from './thread-crew.js';
