import type { Task, TaskAnswer, WorkOrder } from '#kernel';

/** What a component thread is started with. */
export interface ThreadOrder {
  readonly order: WorkOrder;
  /** One Int32; anything but 0 asks for an end at once. Seen without listening. */
  readonly stop: SharedArrayBuffer;
}

export type ThreadTask = Task;
export type ThreadAnswer = TaskAnswer;
