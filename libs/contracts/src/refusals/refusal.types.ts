import type { Locale } from '../states.js';

export type Text = { readonly [L in Locale]: string };

/**
 * One kind of refusal: what an API answers when a request is understood and may not be done.
 * `detail` and `fix` are templates: `{name}` is replaced by the refusal's parameter of that name.
 */
export interface RefusalSpec {
  readonly status: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 423 | 428 | 429;
  readonly title: Text;
  readonly detail: Text;
  readonly fix: Text;
}

export type RefusalTable = Readonly<Record<string, RefusalSpec>>;
