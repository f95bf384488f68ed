import { writeFileSync } from 'node:fs';
import { readEnv } from '#core/platform';
import { createApp } from './create-app.js';
import { buildOpenApi } from './docs/openapi.js';

// Writes the OpenAPI document of the routes as they are to the file named as argument, without listening.
const app = await createApp(readEnv());
writeFileSync(process.argv[2], `${JSON.stringify(buildOpenApi(app), null, 2)}\n`);
await app.close();
