import { parentPort, workerData } from 'node:worker_threads';
import type { RefusalCode, SheetReading } from '#contracts';
import { readFile } from './read-file.js';
import { type RawSheet, UnreadableSheet } from './sheet-cells.js';

// The thread in which one file is read: what goes wrong in it, its memory included, does not reach the worker.

export interface SheetOrder {
  readonly file: Uint8Array;
  readonly reading: SheetReading;
}

export type SheetAnswer =
  | { readonly kind: 'sheet'; readonly sheet: RawSheet }
  | { readonly kind: 'unreadable'; readonly code: RefusalCode; readonly params: UnreadableSheet['params'] };

const { file, reading } = workerData as SheetOrder;
const say = (answer: SheetAnswer): void => parentPort?.postMessage(answer, []);
try {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  say({ kind: 'sheet', sheet: await readFile(bytes, reading) });
} catch (error) {
  if (!(error instanceof UnreadableSheet)) throw error;
  say({ kind: 'unreadable', code: error.code, params: error.params });
}
