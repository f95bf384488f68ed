import path from 'node:path';
import { describe, expect, it } from 'vitest';

// The commands run before anything is installed, hence are plain JavaScript: their types are stated here.
interface InstallModule {
  stampOf(this: void, lockText: string): string;
  reasonToInstall(this: void, found: { lockText: string; stamp?: string; hiddenLockText?: string }): string | undefined;
}
interface OptionsModule {
  HELP: string;
  InvalidOption: new () => Error;
  parseStartOptions(this: void, argv: string[], env?: Record<string, string>): Record<string, unknown>;
}
interface LockHolesModule {
  findLockHoles(this: void, lock: object): string[];
}

const load = (name: string): Promise<unknown> => import(path.resolve(import.meta.dirname, '../apps/cli/bin', name));
const { stampOf, reasonToInstall } = (await load('install.mjs')) as InstallModule;
const { parseStartOptions, InvalidOption, HELP } = (await load('start-options.mjs')) as OptionsModule;
const { findLockHoles } = (await load('lock-holes.mjs')) as LockHolesModule;

const lockOf = (packages: object) => JSON.stringify({ packages: { '': {}, ...packages } });
const hiddenLockOf = (packages: object) => JSON.stringify({ packages }); // npm leaves the project itself out there

describe('packages are installed', () => {
  const lockText = lockOf({
    'node_modules/a': { version: '1.0.0' },
    'node_modules/win': { version: '1.0.0', optional: true },
  });

  it('when none are there', () => {
    expect(reasonToInstall({ lockText })).toBe('they are not installed yet');
  });

  it('not when the stamp is that of the lock file', () => {
    expect(reasonToInstall({ lockText, stamp: stampOf(lockText) })).toBeUndefined();
  });

  it('when the lock file has changed since the stamp', () => {
    const stamp = stampOf(lockText.replace('1.0.0', '1.0.1'));
    expect(reasonToInstall({ lockText, stamp })).toMatch(/has changed/);
  });

  it('not when somebody ran `npm ci` by hand, with the optional packages of this machine only', () => {
    const hiddenLockText = hiddenLockOf({ 'node_modules/a': { version: '1.0.0' } });
    expect(reasonToInstall({ lockText, hiddenLockText })).toBeUndefined();
  });

  it.each([
    ['another version', { 'node_modules/a': { version: '1.0.1' } }],
    ['one missing', {}],
    ['one too many', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } }],
  ])('when what was installed by hand differs: %s', (_, packages) => {
    expect(reasonToInstall({ lockText, hiddenLockText: hiddenLockOf(packages) })).toBeDefined();
  });
});

describe('options of npm start', () => {
  it('have defaults', () => {
    expect(parseStartOptions([])).toEqual({
      help: false,
      port: 3000,
      dataDir: path.resolve('.data'),
      demo: true,
      showLogs: false,
    });
  });

  it('prefer the command line to the environment', () => {
    const env = { PORT: '4000', PADAN_DATA: '/srv/padan' };
    expect(parseStartOptions([], env)).toMatchObject({ port: 4000, dataDir: '/srv/padan' });
    const argv = ['--port=5000', '--data', '/srv/other', '--backup', '/mnt/copy', '--no-demo', '--logs'];
    expect(parseStartOptions(argv, env)).toMatchObject({
      port: 5000,
      dataDir: '/srv/other',
      backupDir: '/mnt/copy',
      demo: false,
      showLogs: true,
    });
  });

  it.each([['-h'], ['--help']])('ask for help: %s', (flag) => {
    expect(parseStartOptions([flag]).help).toBe(true);
  });

  it.each([
    [['--prot', '3001'], 'There is no option --prot.\nMaybe --port?'],
    [['--nodemo'], 'Maybe --no-demo?'],
    [['--quite-something-else'], '--help lists them all'],
    [['--port'], '--port needs a value'],
    [['--port='], '--port needs a value'],
    [['--backup'], '--backup needs a value.\nMaybe --backup /mnt'],
    [['--port', '--no-demo'], '--port needs a value'],
    [['--port', '70000'], '70000 is not a port'],
    [['--port', '0x10'], '0x10 is not a port'],
    [['--port', '0'], '0 is not a port'],
    [['--no-demo=yes'], '--no-demo takes no value'],
    [['3001'], 'npm start -- --port 3001'],
  ])('name the fault and the likely fix: %j', (argv, message) => {
    expect(() => parseStartOptions(argv)).toThrow(message);
    expect(() => parseStartOptions(argv)).toThrow(InvalidOption);
  });

  it('notice that npm kept an option for itself', () => {
    expect(() => parseStartOptions(['3001'], { npm_config_port: 'true' })).toThrow('npm kept --port for itself');
  });

  it('blame the environment for what stands there', () => {
    expect(() => parseStartOptions([], { PORT: 'http' })).toThrow('PORT=http is not a port');
  });

  it('are all in the help', () => {
    for (const option of ['--port', '--data', '--no-demo', '--logs', '--help', 'DATABASE_URL', 'REDIS_URL']) {
      expect(HELP).toContain(option);
    }
  });
});

describe('the lock file', () => {
  it('has a hole where an optional package stands nowhere up the tree', () => {
    const packages = {
      '': { optionalDependencies: { top: '1.0.0' } },
      'node_modules/top': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/a/node_modules/b': { optionalDependencies: { top: '1', near: '1', own: '1', missing: '2.0.0' } },
      'node_modules/a/node_modules/near': { version: '1.0.0' },
      'node_modules/a/node_modules/b/node_modules/own': { version: '1.0.0' },
      'node_modules/elsewhere/node_modules/missing': { version: '2.0.0' },
    };
    expect(findLockHoles({ packages })).toEqual(['missing@2.0.0, wanted by node_modules/a/node_modules/b']);
  });
});
