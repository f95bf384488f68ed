import { TOTP } from 'otpauth';

export interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export const PASSWORD = 'kain-katun-tenun-biru';

/** Somebody's browser: calls the API and keeps its cookies. */
export class Client {
  private constructor(
    private readonly url: string,
    private readonly cookies: Map<string, string>,
  ) {}

  static at(url: string): Client {
    return new Client(url, new Map());
  }

  /** The same session by another API process. */
  through(url: string): Client {
    return new Client(url, this.cookies);
  }

  /** Another browser with the same cookies, or with what is made of them. */
  copy(change: (value: string) => string = (value) => value): Client {
    return new Client(this.url, new Map([...this.cookies].map(([name, value]) => [name, change(value)])));
  }

  /** Whether a cookie has this value. */
  keeps(value: string): boolean {
    return [...this.cookies.values()].includes(value);
  }

  /** Whatever the answer is. */
  async send<T>(
    method: Method,
    path: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<T>> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${this.url}/api/v1/${path}`, {
      method,
      headers: { ...this.ownHeaders(), ...(body && !isForm ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : undefined) as T };
  }

  async get<T>(path: string): Promise<T> {
    return this.sure('GET', path);
  }

  async post<T>(path: string, body?: object, headers?: Readonly<Record<string, string>>): Promise<T> {
    return this.sure('POST', path, body, headers);
  }

  /** Replaces what has this version. */
  async put<T>(path: string, version: number, body: object): Promise<T> {
    return this.sure('PUT', path, body, { 'if-match': `"v${version}"` });
  }

  /** The answer's body; anything but a success is a fault of the spec, or of Padan. */
  private async sure<T>(method: Method, path: string, body?: object, headers?: Record<string, string>): Promise<T> {
    const answer = await this.send<T>(method, path, body, headers);
    if (answer.status < 300) return answer.body;
    throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  }

  /** An open stream of server-sent events. */
  async listen(path: string): Promise<EventStream> {
    const controller = new AbortController();
    const headers = { ...this.ownHeaders(), accept: 'text/event-stream' };
    const response = await fetch(`${this.url}/api/v1/${path}`, { headers, signal: controller.signal });
    if (!response.ok || !response.body) throw new Error(`${path} answered ${response.status}`);
    return new EventStream(response.body, controller);
  }

  async signUp(email: string, name: string): Promise<void> {
    await this.post('auth/sign-up', { email, password: PASSWORD, name });
    await this.signIn(email);
  }

  /** With the secret of the authenticator app where a second step is asked for. */
  async signIn(email: string, totpSecret?: string): Promise<void> {
    const { state } = await this.post<{ state: string }>('auth/sign-in', { email, password: PASSWORD });
    if (state !== 'totp_required') return;
    if (!totpSecret) throw new Error(`${email} is asked for a code`);
    await this.post('auth/sign-in/totp', { code: new TOTP({ secret: totpSecret }).generate() });
  }

  private ownHeaders(): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return { 'accept-language': 'en', ...(cookie ? { cookie } : {}) };
  }

  private keep(cookie: string): void {
    const [pair] = cookie.split(';');
    const [name] = pair.split('=');
    if (/;\s*max-age=0\b/i.test(cookie)) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(name.length + 1));
  }
}

export interface StreamEvent {
  readonly type: string;
  readonly data: {
    readonly id?: string;
    readonly state?: string;
    readonly progress?: { readonly phase: string; readonly fraction: number };
  };
}

/** What came over a stream of server-sent events so far. */
export class EventStream {
  readonly events: StreamEvent[] = [];
  /** Settles when the other side ends the stream, or we close it. */
  readonly ended: Promise<void>;

  constructor(
    body: ReadableStream<Uint8Array>,
    private readonly controller: AbortController,
  ) {
    this.ended = this.read(body).catch((error: unknown) => {
      if (!this.controller.signal.aborted) throw error;
    });
  }

  close(): void {
    this.controller.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    let text = '';
    const decoder = new TextDecoder();
    for await (const bytes of body) {
      text += decoder.decode(bytes, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) this.note(block);
    }
  }

  private note(block: string): void {
    const fields = new Map(block.split('\n').map((line) => [line.split(':')[0], line.slice(line.indexOf(':') + 1)]));
    const [type, data] = [fields.get('event')?.trim(), fields.get('data')];
    if (type && data) this.events.push({ type, data: JSON.parse(data) as StreamEvent['data'] });
  }
}
