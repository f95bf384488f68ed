import createClient, { type Middleware } from 'openapi-fetch';
import i18n from 'i18next';
import { offlineProblem, problemOf } from './problem';
import type { components, paths } from './schema';
import { sessionEnded } from './session-end';

/** An answer or a body by its name in the API description: `Dto<'OfferDto'>`. */
export type Dto<Name extends keyof components['schemas']> = components['schemas'][Name];

/** Where signing in happens: a 401 from here is an answer, not an expired session. */
const LOG_IN = /^\/api\/v1\/(auth\/|me$)/;
const UNAUTHENTICATED = 401;

const inReadersLanguage: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', i18n.resolvedLanguage ?? 'id');
  },
};

/** Sends; where the session has ended, waits until the same person has signed in again, and sends once more. */
export async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetch(request).catch(() => {
    throw offlineProblem();
  });
  if (response.status !== UNAUTHENTICATED || LOG_IN.test(new URL(request.url).pathname)) return response;
  const isBack = await sessionEnded();
  return isBack ? send(again) : response;
}

/** Typed by docs/openapi.json. Pages use it through `call`, in queries and actions. */
export const api = createClient<paths>({ baseUrl: globalThis.location?.origin ?? '', fetch: send });
api.use(inReadersLanguage);

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of an answer; a refusal is thrown as `Problem`. */
export async function call<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answer;
  if (!response.ok) throw problemOf(response, error);
  return data as T;
}

/** Header of updates: replaces what has this version, and nothing newer. */
export const ifMatch = (version: number): { readonly 'If-Match': string } => ({ 'If-Match': `"v${version}"` });

/** Header of POSTs: repeats with one key are one effect. `useAction` makes the key. */
export const once = (key: string): { readonly 'Idempotency-Key': string } => ({ 'Idempotency-Key': key });
