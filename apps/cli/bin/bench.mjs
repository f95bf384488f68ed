// npm run bench [-- options]: measures the matching algorithm on made-up scenarios (libs/kernel/bench).
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhatIsStale } from './build.mjs';
import { fail, root } from './house.mjs';
import { prepareHouse } from './prepare.mjs';

await prepareHouse();
if (!(await buildWhatIsStale())) fail('The TypeScript does not compile; the compiler says why, above.');
await import(pathToFileURL(path.join(root, 'dist/libs/kernel/bench/main.js')).href);
