import { type RefObject, useEffect, useRef } from 'react';

/** Leads the reader to an element when `when` is set or `key` changes, after a dialog that closed has let go of the focus. */
export function useFocus<E extends HTMLElement>(when: boolean, key: string): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (!when) return undefined;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => element.current?.focus());
    });
    return () => cancelAnimationFrame(frame);
  }, [when, key]);
  return element;
}
