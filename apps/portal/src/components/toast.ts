import { useSyncExternalStore } from 'react';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo?: { readonly text: string; readonly run: () => void };
}

const LIFE_MS = 6_000;
/** Time to read, and to think better of it. */
const LIFE_WITH_UNDO_MS = 12_000;

let shown: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function show(next: readonly Toast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

export const dismissToast = (id: number): void => show(shown.filter((toast) => toast.id !== id));

/** A word that something was done; with `undo` where it can be taken back. */
export function toast(text: string, undo?: Toast['undo']): void {
  const id = ++lastId;
  show([...shown.slice(-2), { id, text, ...(undo ? { undo } : {}) }]);
  setTimeout(() => dismissToast(id), undo ? LIFE_WITH_UNDO_MS : LIFE_MS);
}

export const useToasts = (): readonly Toast[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
