// Who may import whom (docs/ARCHITECTURE.md). Each rule has a planted violation in test/boundaries.spec.ts.

const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'];

const JUNK_ROOMS = ['common', 'shared', 'utils', 'helpers', 'base'];

/** From the ground up; a feature may import those on earlier lines. Features on one line do not know each other. */
const CORE_ORDER = [
  ['platform'],
  ['identity'],
  ['catalogue'],
  ['organisations'],
  ['notices'],
  ['verification', 'webhooks'],
  ['supply', 'demand', 'duties'],
  ['matching'],
  ['pairings'],
  ['insight', 'sheets', 'appeals', 'pools', 'privacy'],
  ['schema', 'migrations'],
];

function coreOrderRules() {
  return CORE_ORDER.slice(0, -1).flatMap((level, index) => {
    const above = CORE_ORDER.slice(index + 1).flat();
    return level.map((feature) => {
      const beside = level.filter((other) => other !== feature);
      return {
        name: `core-order-${feature}`,
        comment: `Inside core, ${feature} does not know ${[...beside, ...above].join(', ')}.`,
        severity: 'error',
        from: { path: `^libs/core/src/${feature}/` },
        to: { path: `^libs/core/src/(${[...beside, ...above].join('|')})/` },
      };
    });
  });
}

const roomRules = [
  {
    name: 'kernel-imports-nothing',
    comment: 'The matching algorithm is plain TypeScript: no package, not even of Node. The bench is excepted.',
    from: { path: '^libs/kernel/src/' },
    to: { pathNot: '^libs/kernel/src/' },
  },
  {
    name: 'kernel-knows-no-room',
    comment: 'Its bench may use packages, but no other room.',
    from: { path: '^libs/kernel/' },
    to: { path: ['^apps/', '^libs/(contracts|core)/', '^test/'] },
  },
  {
    name: 'contracts-know-no-room',
    comment: 'What crosses a wire does not depend on who sends it.',
    from: { path: '^libs/contracts/' },
    to: { path: ['^apps/', '^libs/(kernel|core)/', '^test/'] },
  },
  {
    name: 'contracts-import-types-only',
    comment: 'Contracts run nowhere: of packages they may use types.',
    from: { path: '^libs/contracts/src/' },
    to: { dependencyTypes: NPM, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'core-knows-no-app',
    comment: 'The business does not depend on its doors.',
    from: { path: '^libs/core/' },
    to: { path: '^apps/' },
  },
  {
    name: 'core-loads-no-http',
    comment: 'The worker is core without HTTP: what serves requests belongs to apps/api.',
    from: { path: '^libs/core/src/' },
    to: {
      path: 'node_modules/(express|helmet|multer|cookie-parser|class-validator|@nestjs/(platform-express|swagger|throttler))/',
    },
  },
  {
    name: 'api-does-not-solve',
    comment: 'Solving is work for the queue: the API has no way to the kernel.',
    from: { path: '^apps/api/' },
    to: { path: '^libs/kernel/' },
  },
  {
    name: 'cli-solves-in-match-only',
    comment: "Of the operator's commands, only those on scenario files use the kernel.",
    from: { path: '^apps/cli/', pathNot: '^apps/cli/src/match/' },
    to: { path: '^libs/kernel/' },
  },
  {
    name: 'no-app-imports-another',
    comment: 'Apps meet over HTTP, the queue and the database; the cli starts the others as processes.',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'portal-talks-http',
    comment: 'The portal knows no rule: it shows what the API sends. Of contracts it may use types.',
    from: { path: '^apps/portal/' },
    to: { path: '^libs/(kernel|core)/' },
  },
  {
    name: 'portal-imports-types-of-contracts',
    from: { path: '^apps/portal/' },
    to: { path: '^libs/contracts/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'portal-loads-no-server',
    comment: 'No server package reaches the browser.',
    from: { path: '^apps/portal/src/' },
    to: { path: 'node_modules/(@nestjs/|typeorm/|pg/|bullmq/|ioredis/|express/)' },
  },
  {
    name: 'libraries-by-name',
    comment: 'Another room is entered by its name (#kernel, #contracts, #core/feature), hence through its front door.',
    from: { path: '^(apps/|libs/([^/]+)/)' },
    to: { path: '^libs/', pathNot: '^libs/$2/', dependencyTypesNot: ['aliased-subpath-import'] },
  },
];

const shapeRules = [
  {
    name: 'rules-are-pure',
    comment:
      'Rules are pure functions over plain values: they take contracts, other rules, refusals, and types of records.',
    from: { path: String.raw`^libs/core/src/.*\.rules\.ts$` },
    to: {
      pathNot: [String.raw`\.rules\.ts$`, '^libs/(contracts|kernel)/', '^libs/core/src/platform/refusal\\.ts$'],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'migrations-stand-alone',
    comment: 'A migration that has landed must not change with the code around it.',
    from: { path: '^libs/core/src/migrations/' },
    to: { path: ['^libs/(?!core/src/migrations/)', '^apps/'] },
  },
  {
    name: 'doors-in-api-only',
    comment: 'Controllers, DTOs and presenters live in apps/api.',
    from: {},
    to: { path: String.raw`^(libs|apps/(?!api/)[^/]+)/.*\.(controller|dto|presenter)\.ts$` },
  },
  ...['from', 'to'].map((side) => ({
    name: 'no-junk-room',
    comment: 'A room is named after what it holds; these names hold anything.',
    from: {},
    to: {},
    [side]: { path: ['', '.+/'].map((between) => `^(apps|libs|test)/${between}(${JUNK_ROOMS.join('|')})/`) },
  })),
  {
    name: 'no-test-code-in-production',
    from: { path: '^(apps|libs)/', pathNot: '^libs/[^/]+/bench/' },
    to: { path: ['^test/', '^libs/[^/]+/bench/'] },
  },
  {
    name: 'no-development-package-in-production',
    comment: 'The container image leaves development packages out.',
    from: { path: '^(apps|libs)/[^/]+/src/', pathNot: '^apps/portal/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-unlisted-package',
    comment: 'A package that package.json does not name may vanish with the package that brought it.',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-unresolvable',
    comment: 'An import that leads nowhere. react-aria-components names sources it does not ship; Vite resolves it.',
    from: {},
    to: { couldNotResolve: true, pathNot: '^react-aria-components/' },
  },
  {
    name: 'no-file-cycle',
    comment: 'Files that need each other are one file, or lack a third.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-folder-cycle',
    comment: 'Rooms that need each other are one room, or lack a third.',
    scope: 'folder',
    from: {},
    to: { circular: true },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...roomRules, ...coreOrderRules(), ...shapeRules].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    // Specs stand beside what they test and may reach further: with them, rooms would form cycles that no process sees.
    exclude: { path: ['^(dist|\\.data)/', '\\.spec\\.tsx?$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
};
