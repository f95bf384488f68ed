import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Width in CSS pixels of an element: drawings are made for it, so that their words keep their size. */
export function useWidth<E extends Element>(first: number): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const look = (): void => setWidth(Math.max(1, Math.floor(target.getBoundingClientRect().width)));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
