import { Injectable } from '@nestjs/common';
import type { NoticeListener, OrganisationEvent } from '../notices/notice-listener.js';
import { Clock } from '../platform/clock.js';
import type { Tx } from '../platform/transactions.js';
import { outgoingOf, postOutgoing } from './webhook-outbox.js';

/** Passes on what organisations are told to those of their endpoints that asked for it. */
@Injectable()
export class WebhookPublisher implements NoticeListener {
  constructor(private readonly clock: Clock) {}

  async organisationsTold(tx: Tx, events: readonly OrganisationEvent[]): Promise<void> {
    const kinds = [...new Set(events.map(({ kind }) => kind))];
    const organisations = [...new Set(events.map(({ organisationId }) => organisationId))];
    const rows = (await tx.manager.query(
      `select id, organisation_id as "organisationId", events from webhook_endpoint
       where organisation_id = any($1::uuid[]) and state = 'enabled' and events && $2::text[] order by id`,
      [organisations, kinds],
    )) as { id: string; organisationId: string; events: string[] }[];
    if (rows.length === 0) return;
    const outgoing = events.flatMap((event) => {
      const own = rows.filter((row) => row.organisationId === event.organisationId && row.events.includes(event.kind));
      return own.length > 0
        ? [
            outgoingOf(
              event,
              own.map(({ id }) => id),
            ),
          ]
        : [];
    });
    await postOutgoing(tx, outgoing, this.clock.now());
  }
}
