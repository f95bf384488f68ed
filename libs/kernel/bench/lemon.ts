import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlainNetwork } from './plain-network.js';

export interface LemonResult {
  optimal: boolean;
  cost: number;
  cpuMs: number;
  wallMs: number;
  peakMB: number;
}

const SOURCE = fileURLToPath(new URL('../../../../libs/kernel/bench/lemon.cpp', import.meta.url));
const BINARY = path.join(tmpdir(), `padan-lemon-${process.getuid?.() ?? 0}`);

/** True when g++ finds LEMON (Debian: liblemon-dev); CPLUS_INCLUDE_PATH may point to another copy. */
export function buildLemon(): boolean {
  return spawnSync('g++', ['-O3', '-march=native', '-o', BINARY, SOURCE], { stdio: 'ignore' }).status === 0;
}

/** `byParts`: every connected component by itself, as the engine does it. */
export function runLemon(network: PlainNetwork, limitMs: number, byParts: boolean): LemonResult | undefined {
  const file = path.join(tmpdir(), `padan-network-${process.pid}.bin`);
  try {
    const handle = openSync(file, 'w');
    const { nodes, arcs, from, to, capacity, cost, supply } = network;
    for (const part of [Int32Array.of(nodes, arcs), from, to, capacity, cost, supply]) {
      writeSync(handle, new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    }
    closeSync(handle);
    return JSON.parse(
      execFileSync(BINARY, byParts ? [file, 'parts'] : [file], { timeout: limitMs, encoding: 'utf8' }),
    ) as LemonResult;
  } catch {
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
}
