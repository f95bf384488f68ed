import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface HeardEvent {
  readonly id: string;
  readonly type: string;
  readonly data: Readonly<Record<string, string>>;
}

/** What an organisation would run: takes what the standard library can verify, and refuses the rest. */
export class WebhookReceiver {
  readonly events: HeardEvent[] = [];
  readonly refused: IncomingHttpHeaders[] = [];
  secret = '';
  /** What it answers; another than 200 takes nothing. */
  status = 200;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(): Promise<WebhookReceiver> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const receiver = new WebhookReceiver(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}/padan`);
    server.on('request', (request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => response.writeHead(receiver.take(request.headers, body)).end());
    });
    return receiver;
  }

  close(): void {
    this.server.close();
  }

  private take(headers: IncomingHttpHeaders, body: string): number {
    if (this.status !== 200) return this.status;
    try {
      const event = new Webhook(this.secret).verify(body, headers as Record<string, string>) as Omit<HeardEvent, 'id'>;
      this.events.push({ id: String(headers['webhook-id']), type: event.type, data: event.data });
      return 200;
    } catch {
      this.refused.push(headers);
      return 400;
    }
  }
}
