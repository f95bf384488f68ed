/** As the log-in library judges addresses: an account it could not sign in must not come to be. */
export const EMAIL_PATTERN = /^(?!\.)(?!.*\.\.)([a-z0-9_'+\-.]*)[a-z0-9_+-]@([a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/i;
export const NAME_MAX = 120;
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

export const SESSION_S = 12 * 3_600;
/** A session in use is prolonged at most this often. */
export const SESSION_TOUCH_S = 300;
/** From the password to the code. */
export const CHALLENGE_S = 600;
export const RESET_TOKEN_S = 3_600;
export const VERIFY_TOKEN_S = 3 * 86_400;
/** A time-based code is valid for its own half minute and the ones beside it. */
export const TOTP_CODE_LIFE_MS = 90_000;
export const TOTP_CODE_PATTERN = /^\d{6}$/;

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface OriginFacts {
  readonly method: string;
  readonly origin: string | undefined;
  /** Host header of the request. */
  readonly host: string | undefined;
  readonly publicUrl: string;
}

/** Whether a request may change something: a browser names the page's origin, and a foreign page is not ours. */
export function isOwnOrigin({ method, origin, host, publicUrl }: OriginFacts): boolean {
  if (SAFE_METHODS.has(method) || origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const given = new URL(origin);
  return given.origin === new URL(publicUrl).origin || (host !== undefined && given.host === host.toLowerCase());
}
