import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

// `#kernel`, `#contracts` and `#core/*` resolve to their TypeScript source through the "source" condition
// (see "imports" in package.json); everything else resolves as Node itself would.
const conditions = ['source', ...defaultServerConditions.filter((condition) => condition !== 'module')];

export default defineConfig({
  test: {
    include: ['{apps,libs}/*/{src,bench}/**/*.spec.ts', 'test/**/*.spec.ts'],
    globalSetup: ['./test/support/postgres.setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // For a busy machine: what hangs is found all the same.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    reporters: ['default', './test/support/summary.reporter.ts'],
  },
  // The environment in which global set-up runs.
  environments: { __vitest__: { resolve: { conditions } } },
  ssr: { resolve: { conditions, externalConditions: ['node'] } },
});
