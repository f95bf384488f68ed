// A session may end in the middle of work. Whoever shows the log-in dialog registers here; requests wait for it.

type AskToSignIn = () => Promise<boolean>;

let ask: AskToSignIn | undefined;
let pending: Promise<boolean> | undefined;

/** Called by the session provider while somebody is signed in; `undefined` when nobody is. */
export function onSessionEnd(handler: AskToSignIn | undefined): void {
  ask = handler;
}

/** True when the same person has signed in again. Many requests that fail at once ask once. */
export async function sessionEnded(): Promise<boolean> {
  if (!ask) return false;
  pending ??= ask().finally(() => {
    pending = undefined;
  });
  return pending;
}
