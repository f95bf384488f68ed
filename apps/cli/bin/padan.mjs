// npm run padan -- <command>: the operator's tool. `padan start` is `npm start`.
import { buildWhatIsStale } from './build.mjs';
import { fail } from './house.mjs';
import { prepareHouse } from './prepare.mjs';

if (process.argv[2] === 'start') {
  process.argv.splice(2, 1);
  await import('./start.mjs');
} else {
  await prepareHouse();
  if (!(await buildWhatIsStale())) fail('The TypeScript does not compile; the compiler says why, above.');
  await import('./run.mjs');
}
