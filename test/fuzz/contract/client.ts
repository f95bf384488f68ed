import http from 'node:http';

export interface Sent {
  readonly method: string;
  /** As it goes over the wire: nothing is normalised. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Received {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

const ANSWER_MS = 20_000;

/** One connection kept open; a client that sends what it is told to send. */
export class RawClient {
  private readonly agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
  requests = 0;

  constructor(private readonly port: number) {}

  close(): void {
    this.agent.destroy();
  }

  send({ method, path, headers, body }: Sent): Promise<Received> {
    this.requests += 1;
    return new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const options = { agent: this.agent, host: '127.0.0.1', port: this.port, method, path };
      const request = http.request({ ...options, headers: { ...length, ...headers } }, (response) => {
        const head = { status: response.statusCode ?? 0, headers: response.headers };
        // A stream of events has no end: its head is the answer.
        if (response.headers['content-type']?.startsWith('text/event-stream')) {
          resolve({ ...head, text: '' });
          request.destroy();
          return;
        }
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ ...head, text: Buffer.concat(chunks).toString('utf8') }));
        response.on('error', reject);
      });
      request.setTimeout(ANSWER_MS, () =>
        request.destroy(new Error(`${method} ${path}: no answer in ${ANSWER_MS} ms`)),
      );
      request.on('error', reject);
      request.end(body);
    });
  }
}
