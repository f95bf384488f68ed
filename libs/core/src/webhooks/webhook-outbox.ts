import { WEBHOOK_TEST } from '#contracts';
import { newId } from '../platform/ids.js';
import type { Tx } from '../platform/transactions.js';
import type { OrganisationEvent } from '../notices/notice-listener.js';
import { WebhookDelivery, WebhookMessage } from './webhook-delivery.entity.js';
import type { WebhookEndpoint } from './webhook-endpoint.entity.js';

/** What is to be said to these endpoints, all of one organisation. */
export interface Outgoing {
  readonly kind: string;
  readonly organisationId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly endpointIds: readonly string[];
}

const ROWS_PER_INSERT = 1_000;

/** Rows and jobs, in the transaction that makes them true. */
export async function postOutgoing(tx: Tx, outgoing: readonly Outgoing[], now: Date): Promise<void> {
  const messages = outgoing.map(({ kind, organisationId, data }) => ({
    id: newId(),
    organisationId,
    kind,
    body: JSON.stringify({ type: kind, timestamp: now.toISOString(), data: { organisationId, ...data } }),
    createdAt: now,
  }));
  const deliveries = outgoing.flatMap(({ endpointIds }, i) =>
    endpointIds.map((endpointId) => ({
      id: newId(),
      endpointId,
      messageId: messages[i].id,
      nextAt: now,
      createdAt: now,
    })),
  );
  for (let i = 0; i < messages.length; i += ROWS_PER_INSERT)
    await tx.manager.insert(WebhookMessage, messages.slice(i, i + ROWS_PER_INSERT));
  for (let i = 0; i < deliveries.length; i += ROWS_PER_INSERT)
    await tx.manager.insert(WebhookDelivery, deliveries.slice(i, i + ROWS_PER_INSERT));
  for (const { id } of deliveries) tx.enqueue('webhook.send', { deliveryId: id });
}

/** Ids and the event only: whoever receives it asks the API for the rest, as somebody who may see it. */
export const outgoingOf = (
  { kind, organisationId, subject, subjectId }: OrganisationEvent,
  endpointIds: readonly string[],
): Outgoing => ({ kind, organisationId, data: { subject, id: subjectId }, endpointIds });

export const testFor = ({ id, organisationId }: WebhookEndpoint): Outgoing => ({
  kind: WEBHOOK_TEST,
  organisationId,
  data: { subject: 'webhook', id },
  endpointIds: [id],
});
