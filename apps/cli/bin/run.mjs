// padan <command>, where everything is installed and built: in the container image, and as a child of `npm start`.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './house.mjs';

const { main } = await import(pathToFileURL(path.join(root, 'dist/apps/cli/src/main.js')).href);
await main(process.argv, process.env);
