import type { components } from './schema';

export type ProblemBody = components['schemas']['Problem'];
export type FieldFault = NonNullable<ProblemBody['errors']>[number];

/** `offline`: the request did not reach the server. `fault`: the server answered with something that is no problem. */
export type ProblemCode = ProblemBody['code'] | 'offline';

/** What the API refused, as it said so: problem+json (RFC 9457). Title, detail and fix are in the reader's language. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly body: Omit<ProblemBody, 'code'> & { readonly code: ProblemCode },
  ) {
    super(body.detail);
    this.name = 'Problem';
  }

  get code(): ProblemCode {
    return this.body.code;
  }

  /** Faults of single fields, each with a JSON pointer into what was sent. */
  get fields(): readonly FieldFault[] {
    return this.body.errors ?? [];
  }

  /** Number to quote to the operator. */
  get reference(): string {
    return this.body.instance.replace(/^urn:correlation:/, '');
  }

  /** Somebody else changed the record since it was read: offer to merge. */
  get isConflict(): boolean {
    return this.status === 412;
  }

  /** Nothing reached the server: the same request with the same key may be sent again. */
  get isOffline(): boolean {
    return this.code === 'offline';
  }
}

export const isProblem = (error: unknown): error is Problem => error instanceof Problem;

const problem = (status: number, code: 'offline' | 'fault', instance = ''): Problem =>
  new Problem(status, { type: `/problems/${code}`, title: '', detail: '', fix: '', status, code, instance });

export const offlineProblem = (): Problem => problem(0, 'offline');

/** The problem that an answer carries; a proxy in between may answer anything else. */
export function problemOf(response: Response, body: unknown): Problem {
  const isOurs = typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;
  if (isOurs) return new Problem(response.status, body as ProblemBody);
  return problem(response.status, 'fault', response.headers.get('x-correlation-id') ?? '');
}
