import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#contracts';
import { Solver, type SolveRequest } from './solver.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'padan-solver-'));
let threads = 0;
/** A thread that does as it is told here, in place of the real one. */
function thread(code: string): URL {
  const file = path.join(folder, `${threads++}.mjs`);
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads';\n${code}`);
  return pathToFileURL(file);
}
const request = (change: Partial<SolveRequest> = {}): SolveRequest => ({
  scenario: { offers: [] } as unknown as Scenario,
  timeLimitMs: 20,
  gap: 0,
  onProgress: () => undefined,
  signal: new AbortController().signal,
  ...change,
});

describe('a solve in a thread of its own', () => {
  it('hands the scenario over and the plan back, with progress on the way', async () => {
    const seen: number[] = [];
    const solver = new Solver(
      thread(`parentPort.postMessage({ kind: 'progress', progress: { fraction: 0.5, objective: 1, bound: 2 } });
              parentPort.postMessage({ kind: 'plan', plan: workerData.scenario, violations: [] });`),
    );
    const outcome = await solver.solve(request({ onProgress: ({ fraction }) => seen.push(fraction) }));
    expect(outcome).toEqual({ kind: 'plan', plan: { offers: [] }, violations: [] });
    expect(seen).toEqual([0.5]);
  });

  it('stops when asked, politely', async () => {
    const controller = new AbortController();
    const solver = new Solver(
      thread(`const stop = new Int32Array(workerData.stop);
              while (Atomics.load(stop, 0) === 0) Atomics.wait(stop, 0, 0, 5);
              parentPort.postMessage({ kind: 'plan', plan: {}, violations: [] });`),
    );
    setTimeout(() => controller.abort(), 50);
    expect(await solver.solve(request({ timeLimitMs: 60_000, signal: controller.signal }))).toEqual({
      kind: 'stopped',
    });
  });

  it('is ended when it does not stop, and when it never answers', async () => {
    const busy = thread('for (;;);');
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const started = performance.now();
    expect(await new Solver(busy).solve(request({ signal: controller.signal }))).toEqual({ kind: 'stopped' });
    expect(performance.now() - started).toBeLessThan(1_900);
    expect(await new Solver(busy, 100).solve(request())).toEqual({ kind: 'overdue' });
  });

  it('names why it died', async () => {
    expect(await new Solver(thread(`throw new Error('broken');`)).solve(request())).toEqual({
      kind: 'died',
      error: 'Error: broken',
    });
    expect(await new Solver(thread('process.exit(3);')).solve(request())).toEqual({
      kind: 'died',
      error: 'the solve thread ended with code 3',
    });
  });

  it('is not begun when it is already over', async () => {
    const outcome = await new Solver(thread('for (;;);')).solve(request({ signal: AbortSignal.abort() }));
    expect(outcome).toEqual({ kind: 'stopped' });
  });
});
