import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditReader } from '../platform/audit/audit-reader.js';
import type { Actor } from '../platform/context.js';
import type { Page, PageQuery } from '../platform/page.js';
import { readableRequest } from './demand-access.js';
import type { LineTerms } from './line-terms.rules.js';

export const REQUEST_EVENTS = [
  'create',
  'rename',
  'line.add',
  'line.update',
  'line.remove',
  'open',
  'cancel',
  'lapse',
] as const;

/** What somebody did with a request. */
export interface RequestEvent {
  readonly at: Date;
  readonly by: string;
  readonly event: (typeof REQUEST_EVENTS)[number];
  readonly reason: string | null;
  readonly note: string | null;
  /** Of the line that it is about. */
  readonly materialCode: string | null;
  /** Terms of the line that were changed. */
  readonly fields: readonly string[];
}

interface Details {
  readonly note?: string | null;
  readonly before?: LineTerms | string;
  readonly after?: LineTerms | string;
}

const PREFIX = 'request.';

/** The trail of one request, for those who may read the request. */
@Injectable()
export class RequestHistory {
  constructor(
    private readonly dataSource: DataSource,
    private readonly trail: AuditReader,
  ) {}

  /** Newest first. */
  async of(actor: Actor, id: string, query: PageQuery): Promise<Page<RequestEvent>> {
    await readableRequest(this.dataSource.manager, actor, id);
    const page = await this.trail.list({ ...query, subjectType: 'request', subjectId: id });
    const events = page.items.flatMap((entry): RequestEvent[] => {
      const event = REQUEST_EVENTS.find((one) => entry.action === PREFIX + one);
      if (!event) return [];
      const details = entry.details as Details;
      return [
        {
          at: entry.at,
          by: entry.actorName,
          event,
          reason: entry.reason,
          note: details.note ?? null,
          ...lineChange(details),
        },
      ];
    });
    return { ...page, items: events };
  }
}

function lineChange({ before, after }: Details): Pick<RequestEvent, 'materialCode' | 'fields'> {
  const [old, now] = [termsOf(before), termsOf(after)];
  const materialCode = now?.materialCode ?? old?.materialCode ?? null;
  if (!old || !now) return { materialCode, fields: [] };
  const names = Object.keys(now) as (keyof LineTerms)[];
  return { materialCode, fields: names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name])) };
}

/** Of a renamed request they are its titles. */
const termsOf = (side: LineTerms | string | undefined): LineTerms | undefined =>
  typeof side === 'object' ? side : undefined;
