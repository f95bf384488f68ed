import { expect, it } from 'vitest';
import { figuresOf } from './system-figures.js';

const METRICS = `# HELP padan_outbox_rows Jobs written
padan_outbox_rows 3
padan_queue_jobs{queue="runs",state="waiting"} 2
padan_queue_jobs{queue="runs",state="failed"} 1
padan_queue_jobs{queue="mail",state="active"} 4
`;

it('reads outbox and queues out of the metrics', () => {
  expect(figuresOf(METRICS)).toEqual({
    outbox: 3,
    queues: [
      { name: 'runs', waiting: 2, active: 0, delayed: 0, failed: 1 },
      { name: 'mail', waiting: 0, active: 4, delayed: 0, failed: 0 },
    ],
  });
});

it('knows nothing when nothing was said', () => {
  expect(figuresOf('')).toEqual({ outbox: undefined, queues: [] });
});
