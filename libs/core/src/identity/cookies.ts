import type { IncomingHttpHeaders } from 'node:http';

/** Headers as Node's server or the fetch API hands them over. */
export type CallerHeaders = IncomingHttpHeaders | Headers;

const cookieText = (headers: CallerHeaders): string =>
  (headers instanceof Headers ? headers.get('cookie') : headers.cookie) ?? '';

/** One cookie of a request, still encoded; undefined when absent. */
export function readCookie(headers: CallerHeaders, name: string): string | undefined {
  for (const part of cookieText(headers).split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/** Headers that carry this one cookie and nothing else: the library sees of a request what a call is about. */
export const onlyCookie = (name: string, value: string | undefined): Headers =>
  value === undefined ? new Headers() : new Headers({ cookie: `${name}=${value}` });

/** The text a cookie's signature covers (`text.signature`, URL-encoded); undefined when it has no such form. */
export function signedPart(value: string): string | undefined {
  try {
    const text = decodeURIComponent(value);
    const at = text.lastIndexOf('.');
    return at > 0 ? text.slice(0, at) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Set-Cookie lines for the browser. Lifetimes are left out, so that cookies end with the browser while the server
 * alone says how long a session lives and prolongs it; those that delete a cookie stay as they are.
 */
export const browserCookies = (headers: Headers): string[] =>
  headers.getSetCookie().map((line) => line.replace(/;\s*Max-Age=(?!0\b)\d+/i, ''));

/** A Cookie header as a browser would send it after these Set-Cookie lines. */
export const sentBack = (lines: readonly string[]): Headers =>
  new Headers({ cookie: lines.map((line) => line.split(';', 1)[0]).join('; ') });
