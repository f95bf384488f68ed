// What was typed is kept in this browser until it is sent: reloads, crashes and expired sessions lose nothing.

const PREFIX = 'padan.draft.';
const VERSION = 1;
/** Old drafts are forgotten; evidence of an abandoned form should not stay for ever on a shared computer. */
const LIFE_MS = 14 * 86_400_000;

interface Draft {
  readonly version: number;
  readonly at: number;
  readonly values: unknown;
}

export const draftKey = (userId: string | undefined, formId: string): string =>
  `${PREFIX}${userId ?? 'nobody'}.${formId}`;

export function readDraft(key: string): unknown {
  try {
    const draft = JSON.parse(globalThis.localStorage.getItem(key) ?? 'null') as Draft | null;
    if (draft?.version !== VERSION || Date.now() - draft.at > LIFE_MS) return undefined;
    return draft.values;
  } catch {
    return undefined;
  }
}

export function keepDraft(key: string, values: unknown): void {
  try {
    globalThis.localStorage.setItem(key, JSON.stringify({ version: VERSION, at: Date.now(), values }));
  } catch {
    // The storage is full or forbidden: the form works, it only does not survive a reload.
  }
}

export const forgetDraft = (key: string): void => globalThis.localStorage.removeItem(key);

/** The words of a chosen option, beside the draft that holds its value. */
const optionKey = (userId: string | undefined, of: string, value: string): string =>
  draftKey(userId, `option.${of}.${value}`);

export const keepOptionText = (userId: string | undefined, of: string, value: string, text: string): void =>
  keepDraft(optionKey(userId, of, value), text);

export function optionText(userId: string | undefined, of: string, value: string): string {
  const text = readDraft(optionKey(userId, of, value));
  return typeof text === 'string' ? text : '';
}

/** On a shared computer the next person should not find what was typed. */
export function forgetDraftsOf(userId: string): void {
  const own = Object.keys(globalThis.localStorage).filter((key) => key.startsWith(`${PREFIX}${userId}.`));
  for (const key of own) forgetDraft(key);
}
