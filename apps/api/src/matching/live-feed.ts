import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { Subject } from 'rxjs';
import { ENV, type Env, type LiveEvent } from '#core/platform';

const RECONNECT_MS = 1_000;

/** What open portals hear: an event of the house, or that some may have been missed and they should look again. */
export type Heard = { readonly kind: 'event'; readonly event: LiveEvent } | { readonly kind: 'missed' };

/** One listener per process on the channel of live events, however many portals are open. */
@Injectable()
export class LiveFeed implements OnModuleInit, OnModuleDestroy {
  readonly heard = new Subject<Heard>();
  private readonly log = new Logger('live');
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private isStopping = false;

  constructor(@Inject(ENV) private readonly env: Pick<Env, 'databaseUrl'>) {}

  async onModuleInit(): Promise<void> {
    await this.listen();
  }

  /** Ends every open stream: the server closes only when its connections are gone. */
  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.retry);
    this.heard.complete();
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.env.databaseUrl,
      keepAlive: true,
      application_name: 'padan-live',
    });
    const lost = (error: unknown) => this.lost(client, String(error));
    client.on('error', lost);
    client.on('end', () => lost('the connection ended'));
    client.on('notification', ({ payload }) => this.hear(payload));
    this.client = client;
    try {
      await client.connect();
      await client.query('listen padan_live');
    } catch (error) {
      lost(error);
    }
  }

  private lost(client: pg.Client, reason: string): void {
    if (this.client !== client || this.isStopping) return;
    this.client = undefined;
    this.log.warn(`live events are interrupted: ${reason}`);
    client.end().catch(() => undefined);
    this.retry = setTimeout(() => {
      void this.listen().then(() => this.heard.next({ kind: 'missed' }));
    }, RECONNECT_MS);
  }

  private hear(payload: string | undefined): void {
    try {
      this.heard.next({ kind: 'event', event: JSON.parse(payload ?? '') as LiveEvent });
    } catch {
      this.log.warn(`not a live event: ${payload?.slice(0, 200)}`);
    }
  }
}
