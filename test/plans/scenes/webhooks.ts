import { encodeCursor } from '#core/platform';
import { type DeliveryQuery, WebhookLog, WebhookSender, WebhookService, WebhookSweep } from '#core/webhooks';
import { GIANT, idOf, MANY } from '../crowd/words.js';
import { GIANT_OWNER } from '../house.js';
import { type Scene, scenes, type Work } from './scene.js';

const giant = idOf('organisation', GIANT);
const endpoint = idOf('webhook', GIANT);

const log =
  (query: DeliveryQuery): Work =>
  (house) =>
    house.get(WebhookLog).list(GIANT_OWNER, giant, endpoint, query);

export const WEBHOOKS: Scene[] = [
  ...scenes('WebhookService.list', 'page', {
    'the giant’s': (house) => house.get(WebhookService).list(GIANT_OWNER, giant, {}),
  }),
  ...scenes('WebhookLog.list', 'page', {
    all: log({}),
    'a deep page': log({ cursor: encodeCursor([idOf('webhook_delivery', 30_000)]) }),
    failed: log({ state: 'failed' }),
    waiting: log({ state: 'waiting' }),
    one: (house) => house.get(WebhookLog).get(GIANT_OWNER, giant, endpoint, idOf('webhook_delivery', 50_000)),
  }),
  ...scenes('WebhookLog.replayFailed', 'batch', {
    'a day of them': (house) =>
      house.get(WebhookLog).replayFailed(GIANT_OWNER, giant, endpoint, new Date(Date.now() - 86_400_000)),
  }),
  ...scenes('WebhookSender.send', 'record', {
    'to an address that is refused': async (house) => {
      await house.get(WebhookService).newSecret(GIANT_OWNER, giant, endpoint);
      await house.get(WebhookSender).send(idOf('webhook_delivery', MANY - 10));
    },
  }),
  ...scenes('WebhookSweep.ringLost', 'batch', {
    'what waits, and what is old': async (house) => {
      await house.get(WebhookSweep).ringLost();
      await house.get(WebhookSweep).forgetOld();
    },
  }),
];
