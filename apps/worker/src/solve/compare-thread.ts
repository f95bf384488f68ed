import { parentPort, workerData } from 'node:worker_threads';
import { compareDocuments } from '#core/matching/solve';
import type { CompareOrder } from './comparer.js';

const { before, after } = workerData as CompareOrder;
parentPort?.postMessage(compareDocuments(before, after), []);
