import { parentPort, workerData } from 'node:worker_threads';
import { ComponentWork } from '#kernel';
import type { ThreadAnswer, ThreadOrder, ThreadTask } from './thread-messages.js';

// One place of work of a crew: components are opened, improved and finished here, one task after another.

const { order, stop } = workerData as ThreadOrder;
const flag = new Int32Array(stop);
const work = new ComponentWork(order);

parentPort!.on('message', (task: ThreadTask) => {
  const answer: ThreadAnswer = work.do(task, () => Atomics.load(flag, 0) !== 0);
  parentPort!.postMessage(answer, []);
});
