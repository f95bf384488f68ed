import { useSyncExternalStore } from 'react';
import { useMe } from '../../session/session';

/** Filters of a list under a name, kept on this device for one person. */
export interface SavedView {
  readonly name: string;
  readonly filters: Readonly<Record<string, string>>;
}

const PREFIX = 'padan.views.';
const VIEWS_MAX = 20;
const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function parse(text: string | null): readonly SavedView[] {
  try {
    const views: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(views) ? (views as SavedView[]).filter((view) => typeof view.name === 'string') : [];
  } catch {
    return [];
  }
}

export interface SavedViews {
  readonly views: readonly SavedView[];
  /** Replaces the one of the same name. */
  readonly save: (view: SavedView) => void;
  readonly forget: (name: string) => void;
}

export function useSavedViews(list: string): SavedViews {
  const key = `${PREFIX}${useMe().id}.${list}`;
  const text = useSyncExternalStore(listen, () => globalThis.localStorage.getItem(key));
  const views = parse(text);
  const keep = (next: readonly SavedView[]): void => {
    globalThis.localStorage.setItem(key, JSON.stringify(next.slice(-VIEWS_MAX)));
    for (const listener of listeners) listener();
  };
  return {
    views,
    save: (view) => keep([...views.filter(({ name }) => name !== view.name), view]),
    forget: (name) => keep(views.filter((view) => view.name !== name)),
  };
}
