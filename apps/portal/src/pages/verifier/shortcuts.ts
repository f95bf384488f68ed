import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

/** What a key does now; undefined: nothing, at present. */
export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

const OFF = 'padan.shortcuts-off';
const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Single letters can be turned off: people who speak to their computer would set them off (WCAG 2.1.4). */
export function useShortcutsOn(): readonly [isOn: boolean, set: (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(listen, () => globalThis.localStorage.getItem(OFF) === null);
  const set = (next: boolean): void => {
    if (next) globalThis.localStorage.removeItem(OFF);
    else globalThis.localStorage.setItem(OFF, 'yes');
    for (const listener of listeners) listener();
  };
  return [isOn, set];
}

const TYPING = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]';

/** Keys of the page while nothing is typed into and no dialog is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const [isOn] = useShortcutsOn();
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target instanceof Element && event.target.closest(TYPING)) return;
    if (document.querySelector('[role=dialog], [role=alertdialog]')) return;
    const act = shortcuts[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const hear = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isOn]);
}
