import { setTimeout as pause } from 'node:timers/promises';

/** Lets an answer take at least `floor_ms`, so that its time does not tell which way the work went. */
export async function evenly<T>(floor_ms: number, work: Promise<T>): Promise<T> {
  await Promise.allSettled([work, pause(floor_ms)]);
  return work;
}
