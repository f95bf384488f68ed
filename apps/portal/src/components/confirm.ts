import { useSyncExternalStore } from 'react';
import type { ButtonKind } from './Button';

export interface Question {
  readonly title: string;
  readonly body: string;
  /** The verb on the button: "Withdraw the offer", never "OK". */
  readonly action: string;
  readonly kind?: ButtonKind;
  /** Asks for words; they come back as the answer. */
  readonly reason?: { readonly label: string; readonly minLength?: number };
}

/** false: no. '' or the words that were asked for: yes. */
export type Reply = string | false;

interface Asked extends Question {
  readonly answer: (reply: Reply) => void;
}

let open: Asked | undefined;
const listeners = new Set<() => void>();

function show(next: Asked | undefined): void {
  open = next;
  for (const listener of listeners) listener();
}

/** Asks before something that cannot be taken back: `if ((await confirm({ … })) !== false) …`. */
export const confirm = (question: Question): Promise<Reply> =>
  new Promise((resolve) => {
    show({
      ...question,
      answer: (reply) => {
        show(undefined);
        resolve(reply);
      },
    });
  });

export const useOpenQuestion = (): Asked | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
