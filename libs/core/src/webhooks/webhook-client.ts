import { lookup as systemLookup } from 'node:dns';
import { type IncomingMessage, request as httpRequest, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import type { WebhookError } from '#contracts';
import type { PermittedNets } from './public-address.js';
import { hostOf } from './webhook.rules.js';

/** From the first packet to the last byte of the answer. */
export const ANSWER_WITHIN_MS = 15_000;
/** Nobody who registers an address waits longer for a name server. */
const KNOWN_WITHIN_MS = 2_000;
const ANSWER_MAX_BYTES = 65_536;
const EXCERPT_MAX = 1_000;

export interface SendOutcome {
  readonly status: number | null;
  /** Null when the receiver took it: 2xx. */
  readonly error: WebhookError | null;
  readonly excerpt: string | null;
  readonly retryAfter_s: number | null;
  readonly duration_ms: number;
}

interface Resolved {
  readonly address: string;
  readonly family: number;
}

/** Finds every address of a name. */
export type Resolve = (host: string, done: (error: Error | null, addresses: readonly Resolved[]) => void) => void;

const resolveBySystem: Resolve = (host, done) => systemLookup(host, { all: true }, done);

class AddressRefused extends Error {}
class HostUnknown extends Error {}
class Late extends Error {}

/**
 * Posts to addresses that strangers have named. What is connected to is the very address that was judged: names are
 * resolved by the connection itself, and a name with one address that is not permitted is refused whole. Redirects are
 * not followed; time and answer are bounded.
 */
export class WebhookClient {
  constructor(
    private readonly nets: PermittedNets,
    private readonly resolve: Resolve = resolveBySystem,
    private readonly within_ms: number = ANSWER_WITHIN_MS,
  ) {}

  /** Whether a name or literal leads, as far as can be seen now, to an address that is not permitted. */
  isRefused(host: string): Promise<boolean> {
    if (isIP(host) !== 0) return Promise.resolve(!this.nets.mayConnect(host));
    // A name not known now is not known to be closed; the connection judges again.
    return new Promise((answer) => {
      const timer = setTimeout(() => answer(false), KNOWN_WITHIN_MS);
      this.resolve(host, (error, addresses) => {
        clearTimeout(timer);
        answer(error === null && this.areRefused(addresses));
      });
    });
  }

  async post(url: URL, headers: Readonly<Record<string, string>>, body: string): Promise<SendOutcome> {
    const started_ms = performance.now();
    const done = (outcome: Omit<SendOutcome, 'duration_ms'>): SendOutcome => ({
      ...outcome,
      duration_ms: Math.round(performance.now() - started_ms),
    });
    try {
      if (isIP(hostOf(url)) !== 0 && !this.nets.mayConnect(hostOf(url))) throw new AddressRefused();
      const answer = await this.exchange(url, headers, Buffer.from(body, 'utf8'));
      const isTaken = answer.status >= 200 && answer.status < 300;
      return done({ ...answer, error: isTaken ? null : 'status' });
    } catch (error) {
      return done({ status: null, error: errorOf(error), excerpt: null, retryAfter_s: null });
    }
  }

  private exchange(url: URL, headers: Readonly<Record<string, string>>, body: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const options: RequestOptions = {
        method: 'POST',
        headers: { ...headers, 'content-length': body.length },
        agent: false,
        lookup: this.judgedLookup,
      };
      const request = url.protocol === 'http:' ? httpRequest(url, options) : httpsRequest(url, options);
      const timer = setTimeout(() => request.destroy(new Late()), this.within_ms);
      request.on('close', () => clearTimeout(timer));
      request.on('error', reject);
      request.on('socket', (socket) => this.guard(socket, (error) => request.destroy(error)));
      request.on('response', (response) => {
        void readAnswer(response)
          .then(resolve, reject)
          .finally(() => request.destroy());
      });
      request.end(body);
    });
  }

  /** The last word, should a connection ever come about in a way that the lookup does not see. */
  private guard(socket: Socket, end: (error: Error) => void): void {
    socket.once('connect', () => {
      if (!this.nets.mayConnect(socket.remoteAddress ?? '')) end(new AddressRefused());
    });
  }

  private readonly judgedLookup: LookupFunction = (host, options, callback) => {
    this.resolve(host, (error, addresses) => {
      const wanted = error ? [] : addresses.filter(({ family }) => !options.family || family === options.family);
      if (error === null && this.areRefused(addresses)) callback(new AddressRefused(), []);
      else if (wanted.length === 0) callback(new HostUnknown(), []);
      else if (options.all) callback(null, [...wanted]);
      else callback(null, wanted[0].address, wanted[0].family);
    });
  };

  private areRefused(addresses: readonly Resolved[]): boolean {
    return addresses.some(({ address }) => !this.nets.mayConnect(address));
  }
}

type Answer = Pick<SendOutcome, 'excerpt' | 'retryAfter_s'> & { readonly status: number };

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= ANSWER_MAX_BYTES) break;
  }
  const text = Buffer.concat(chunks)
    .subarray(0, EXCERPT_MAX * 4)
    .toString('utf8');
  const retryAfter = response.headers['retry-after'] ?? '';
  return {
    status: response.statusCode ?? 0,
    // oxlint-disable-next-line no-control-regex
    excerpt: text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\ufffd]/g, '').slice(0, EXCERPT_MAX) || null,
    retryAfter_s: /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : null,
  };
}

function errorOf(error: unknown): WebhookError {
  if (error instanceof AddressRefused) return 'address_refused';
  if (error instanceof HostUnknown) return 'host_unknown';
  if (error instanceof Late) return 'timeout';
  const code = String((error as { code?: unknown }).code);
  return /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME_MISMATCH)/.test(code)
    ? 'tls_failed'
    : 'connection_failed';
}
