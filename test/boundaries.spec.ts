import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** The house in small: every arrow that is allowed, and nothing else. */
const CLEAN: Record<string, string> = {
  'libs/kernel/src/index.ts': `export { solve } from './solve.js';`,
  'libs/kernel/src/solve.ts': `export const solve = () => 1;`,
  'libs/kernel/bench/bench.ts': `import os from 'node:os'; import { solve } from '../src/index.js'; solve(); os.cpus();`,
  'libs/contracts/src/index.ts': `import type { Pool } from 'pg'; export type Wire = Pool; export const job = 'run';`,
  'libs/core/src/platform/index.ts': `import pg from 'pg'; export { readEnv } from './env.js'; export const pool = pg.Pool;`,
  'libs/core/src/platform/env.ts': `export const readEnv = () => process.env;`,
  'libs/core/src/catalogue/index.ts': `export { material } from './material.js';`,
  'libs/core/src/catalogue/material.ts': `import { pool } from '#core/platform'; export const material = pool;`,
  'libs/core/src/catalogue/material.rules.ts': `import { job } from '#contracts'; export const rule = job;`,
  'libs/core/src/insight/index.ts': `import { material } from '#core/catalogue'; export const insight = material;`,
  'libs/core/src/matching/index.ts': `import { solve } from '#kernel'; import { job } from '#contracts'; export const run = [solve, job];`,
  'libs/core/src/migrations/index.ts': `import type { MigrationInterface } from 'typeorm'; export const all: MigrationInterface[] = [];`,
  'libs/core/src/schema/index.ts': `import { all } from '../migrations/index.js'; import { material } from '../catalogue/material.js'; export const schema = [all, material];`,
  'apps/api/src/case.controller.ts': `import { Controller } from '@nestjs/common'; import { material } from '#core/catalogue'; import { job } from '#contracts'; export const door = [Controller, material, job];`,
  'apps/worker/src/main.ts': `import { solve } from '#kernel'; import { run } from '#core/matching'; export const handlers = [solve, run];`,
  'apps/cli/src/match/index.ts': `import { solve } from '#kernel'; export const match = solve;`,
  'apps/cli/src/main.ts': `import { match } from './match/index.js'; import { schema } from '#core/schema'; export const main = [match, schema];`,
  'apps/portal/src/main.ts': `import type { Wire } from '#contracts'; export const shown: Wire[] = [];`,
};

interface Plant {
  rule: string;
  /** The file that breaks the rule, as the checker should name it. */
  file: string;
  code: string;
  /** What else must be there for the rule to be broken. */
  beside?: Record<string, string>;
}

const coreOrder: [feature: string, forbidden: string][] = [
  ['platform', 'identity'],
  ['identity', 'catalogue'],
  ['catalogue', 'organisations'],
  ['organisations', 'notices'],
  ['notices', 'verification'],
  ['webhooks', 'supply'],
  ['verification', 'supply'],
  ['supply', 'demand'],
  ['demand', 'supply'],
  ['duties', 'supply'],
  ['matching', 'pairings'],
  ['pairings', 'insight'],
  ['insight', 'sheets'],
  ['sheets', 'insight'],
  ['pairings', 'pools'],
  ['pools', 'sheets'],
  ['appeals', 'privacy'],
  ['privacy', 'appeals'],
  ['insight', 'schema'],
];

const PLANTS: Plant[] = [
  { rule: 'kernel-imports-nothing', file: 'libs/kernel/src/reads-disk.ts', code: `import 'node:fs';` },
  { rule: 'kernel-imports-nothing', file: 'libs/kernel/src/uses-package.ts', code: `import 'uuid';` },
  { rule: 'kernel-knows-no-room', file: 'libs/kernel/src/knows-contracts.ts', code: `import '#contracts';` },
  { rule: 'kernel-knows-no-room', file: 'libs/kernel/bench/knows-core.ts', code: `import '#core/catalogue';` },
  { rule: 'contracts-know-no-room', file: 'libs/contracts/src/knows-core.ts', code: `import '#core/catalogue';` },
  {
    rule: 'contracts-know-no-room',
    file: 'libs/contracts/src/knows-kernel.ts',
    code: `import type {} from '#kernel';`,
  },
  { rule: 'contracts-import-types-only', file: 'libs/contracts/src/runs.ts', code: `import pg from 'pg'; pg.Pool;` },
  {
    rule: 'core-knows-no-app',
    file: 'libs/core/src/insight/door.ts',
    code: `import '../../../../apps/api/src/case.controller.js';`,
  },
  { rule: 'core-loads-no-http', file: 'libs/core/src/insight/http.ts', code: `import 'express';` },
  { rule: 'api-does-not-solve', file: 'apps/api/src/solves.ts', code: `import '#kernel';` },
  { rule: 'cli-solves-in-match-only', file: 'apps/cli/src/solves.ts', code: `import '#kernel';` },
  {
    rule: 'no-app-imports-another',
    file: 'apps/worker/src/borrows.ts',
    code: `import '../../api/src/case.controller.js';`,
  },
  { rule: 'portal-talks-http', file: 'apps/portal/src/reaches.ts', code: `import type {} from '#core/catalogue';` },
  {
    rule: 'portal-imports-types-of-contracts',
    file: 'apps/portal/src/runs.ts',
    code: `import { job } from '#contracts'; job;`,
  },
  { rule: 'portal-loads-no-server', file: 'apps/portal/src/serves.ts', code: `import '@nestjs/common';` },
  {
    rule: 'libraries-by-name',
    file: 'apps/worker/src/back-door.ts',
    code: `import '../../../libs/core/src/catalogue/material.js';`,
  },
  ...coreOrder.map(([feature, forbidden]) => ({
    rule: `core-order-${feature}`,
    file: `libs/core/src/${feature}/reaches-up.ts`,
    code: `import '../${forbidden}/planted.js';`,
    beside: { [`libs/core/src/${forbidden}/planted.ts`]: `export const planted = 1;` },
  })),
  {
    rule: 'rules-are-pure',
    file: 'libs/core/src/matching/run.rules.ts',
    code: `import { Repository } from 'typeorm'; Repository;`,
  },
  {
    rule: 'migrations-stand-alone',
    file: 'libs/core/src/migrations/0001-first.ts',
    code: `import '../catalogue/index.js';`,
  },
  {
    rule: 'doors-in-api-only',
    file: 'libs/core/src/insight/module.ts',
    code: `import './report.controller.js';`,
    beside: { 'libs/core/src/insight/report.controller.ts': `export const report = 1;` },
  },
  ...['common', 'shared', 'utils', 'helpers', 'base'].map((room) => ({
    rule: 'no-junk-room',
    file: `libs/core/src/insight/uses-${room}.ts`,
    code: `import './${room}/things.js';`,
    beside: { [`libs/core/src/insight/${room}/things.ts`]: `export const things = 1;` },
  })),
  { rule: 'no-junk-room', file: 'libs/shared/src/things.ts', code: `import 'node:os';` },
  {
    rule: 'no-test-code-in-production',
    file: 'apps/worker/src/tests.ts',
    code: `import '../../../test/support/database.js';`,
    beside: { 'test/support/database.ts': `export const database = 1;` },
  },
  { rule: 'no-development-package-in-production', file: 'apps/worker/src/develops.ts', code: `import 'fast-check';` },
  { rule: 'no-unlisted-package', file: 'apps/worker/src/takes.ts', code: `import 'tslib';` },
  { rule: 'no-unresolvable', file: 'apps/worker/src/lost.ts', code: `import './nowhere.js';` },
  {
    rule: 'no-file-cycle',
    file: 'apps/worker/src/egg.ts',
    code: `import './hen.js';`,
    beside: { 'apps/worker/src/hen.ts': `import './egg.js';` },
  },
  {
    rule: 'no-folder-cycle',
    file: 'apps/worker/src/left',
    code: '',
    beside: {
      'apps/worker/src/left/one.ts': `import '../right/one.js';`,
      'apps/worker/src/left/two.ts': `export const two = 2;`,
      'apps/worker/src/right/one.ts': `export const one = 1;`,
      'apps/worker/src/right/two.ts': `import '../left/two.js';`,
    },
  },
];

interface Violation {
  rule: { name: string };
  from: string;
}

const trees: string[] = [];

/** A copy of the house's rules with code of our own, in a folder that knows the real packages. */
function buildTree(files: Record<string, string>): string {
  const tree = mkdtempSync(path.join(os.tmpdir(), 'padan-boundaries-'));
  trees.push(tree);
  for (const file of ['.dependency-cruiser.mjs', '.oxlintrc.json', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(root, file), path.join(tree, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'));
  for (const folder of ['apps', 'libs', 'test']) mkdirSync(path.join(tree, folder));
  for (const [file, code] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
    writeFileSync(path.join(tree, file), `${code}\n`);
  }
  return tree;
}

function cruise(tree: string): Violation[] {
  const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [program, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'apps', 'libs', 'test'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8', maxBuffer: 100_000_000 });
  if (!stdout) throw new Error(stderr);
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

function lint(tree: string, ...files: string[]): string {
  const args = [path.join(root, 'node_modules/oxlint/bin/oxlint'), ...files];
  return spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8' }).stdout;
}

afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true, force: true });
});

describe('a house in which only allowed arrows are drawn', () => {
  it('passes', () => {
    expect(cruise(buildTree(CLEAN)).map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
  });
});

describe('a house with one violation of each rule', () => {
  let found: Violation[];

  beforeAll(() => {
    const planted = PLANTS.flatMap(({ file, code, beside }) =>
      Object.entries({ ...(code ? { [file]: code } : {}), ...beside }),
    );
    found = cruise(buildTree({ ...CLEAN, ...Object.fromEntries(planted) }));
  });

  it.each(PLANTS)('$rule refuses $file', ({ rule, file }) => {
    expect(found.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
  });

  it('breaks every rule there is', async () => {
    const { default: rules } = (await import(path.join(root, '.dependency-cruiser.mjs'))) as {
      default: { forbidden: { name: string }[] };
    };
    const names = new Set(rules.forbidden.map(({ name }) => name));
    expect([...names].toSorted()).toEqual([...new Set(PLANTS.map(({ rule }) => rule))].toSorted());
  });
});

describe('the environment', () => {
  const READINGS = [
    `export const url = process.env.DATABASE_URL;`,
    `export const { PORT } = process.env;`,
    `import { env } from 'node:process'; export const url = env.DATABASE_URL;`,
  ];

  it.each(READINGS)('is not read outside platform/env.ts: %s', (code) => {
    const file = 'libs/core/src/catalogue/reads.ts';
    expect(lint(buildTree({ [file]: code }), file)).toMatch(/no-process-env|no-restricted-imports/);
  });

  it('is read in platform/env.ts and in the commands', () => {
    const files = ['libs/core/src/platform/env.ts', 'apps/cli/bin/start.mjs'];
    const tree = buildTree(Object.fromEntries(files.map((file) => [file, READINGS[0]])));
    expect(lint(tree, ...files)).toContain('Found 0 warnings and 0 errors');
  });
});
