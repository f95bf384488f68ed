import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Hash before the first entry. */
export const GENESIS = '0'.repeat(64);

export interface ChainedFields {
  readonly seq: number;
  readonly at: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly reason: string | null;
  readonly details: unknown;
  readonly correlationId: string;
}

/** SHA-256 over the previous hash and the entry's canonical JSON (RFC 8785). */
export function chainHash(prevHash: string, entry: ChainedFields): string {
  const text = canonicalize(entry);
  if (text === undefined) throw new TypeError('an audit entry must be JSON');
  return createHash('sha256').update(prevHash).update('\n').update(text).digest('hex');
}
