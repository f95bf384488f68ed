import { exitWithParent, readEnv } from '#core/platform';
import { createApp } from './create-app.js';

const env = readEnv();
const app = await createApp(env);
await app.listen(env.port, env.host);
exitWithParent(() => app.close());
process.send?.('ready');
