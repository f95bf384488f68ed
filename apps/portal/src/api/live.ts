import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

export type LiveState = 'connecting' | 'open' | 'waiting';
type Handlers = Readonly<Record<string, (data: unknown) => void>>;

/** Kinds of record that the API tells about. */
const KINDS = ['run', 'proposal', 'case', 'request', 'offer', 'appeal', 'notice'] as const;

/**
 * Server-sent events of `path`, connected again after a growing pause when they break. `path` undefined: closed.
 * Handlers are by name of the event and may change between renders.
 */
export function useEventStream(path: string | undefined, handlers: Handlers): LiveState {
  const [state, setState] = useState<LiveState>('connecting');
  const hear = useEffectEvent((name: string, data: unknown) => handlers[name]?.(data));
  const names = Object.keys(handlers).join(' ');
  useEffect(() => {
    if (path === undefined) return undefined;
    return connect(path, names.split(' '), (name, data) => hear(name, data), setState);
  }, [path, names]);
  return state;
}

function connect(
  path: string,
  names: readonly string[],
  hear: (name: string, data: unknown) => void,
  tell: (state: LiveState) => void,
): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait_ms = FIRST_WAIT_MS;
  const open = (): void => {
    tell('connecting');
    source = new EventSource(path);
    source.addEventListener('open', () => {
      wait_ms = FIRST_WAIT_MS;
      tell('open');
    });
    for (const name of names)
      source.addEventListener(name, (event) => hear(name, parse((event as MessageEvent<string>).data)));
    source.addEventListener('error', () => {
      source?.close();
      tell('waiting');
      timer = setTimeout(open, wait_ms);
      wait_ms = Math.min(wait_ms * 2, LONGEST_WAIT_MS);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Keeps what is shown true: an event about a kind of record refreshes every query whose key begins with that kind. */
export function useLiveRefresh(isSignedIn: boolean): void {
  const client = useQueryClient();
  const handlers: Record<string, () => void> = { missed: () => void client.invalidateQueries() };
  for (const kind of KINDS) handlers[kind] = () => void client.invalidateQueries({ queryKey: [kind] });
  useEventStream(isSignedIn ? '/api/v1/events' : undefined, handlers);
}
