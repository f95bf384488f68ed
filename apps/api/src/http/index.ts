export { Access, type Policy, POLICY, type Subject } from './access.js';
export { ACTOR_SOURCE, type ActorSource } from './actor-source.js';
export { Answers, AnswersMedia, AnswersPage, PageQueryDto, presentPage } from './answers.js';
export { answerFile } from './attachment.js';
export { CurrentActor, Idempotent, IfMatch, NeedsIfMatch, UuidParam } from './parameters.js';
export { requestContext } from './request-context.js';
