import type { IncomingHttpHeaders } from 'node:http';
import type { Locale } from '#contracts';
import type { Actor } from '#core/platform';

/** Tells who sent a request; null when nobody is signed in. */
export interface ActorSource {
  callerOf(
    headers: IncomingHttpHeaders,
  ): Promise<{ readonly actor: Actor; readonly locale: Locale; readonly isRestricted?: boolean } | null>;
}

export const ACTOR_SOURCE = Symbol('ACTOR_SOURCE');
