import { APPEALS } from './appeals.js';
import { DEMAND } from './demand.js';
import { DUTIES } from './duties.js';
import { INSIGHT } from './insight.js';
import { MATCHING } from './matching.js';
import { NOTICES } from './notices.js';
import { ORGANISATIONS } from './organisations.js';
import { ANSWERS, PAIRINGS } from './pairings.js';
import { PEOPLE } from './people.js';
import { PLATFORM } from './platform.js';
import { POOL_SCENES } from './pools.js';
import { PRIVACY } from './privacy.js';
import type { Scene } from './scene.js';
import { SHEETS } from './sheets.js';
import { SUPPLY } from './supply.js';
import { VERIFICATION } from './verification.js';
import { WEBHOOKS } from './webhooks.js';

export { BUDGETS } from './scene.js';

const byReading = (a: Scene, b: Scene): number => Number(a.budget !== 'page') - Number(b.budget !== 'page');

/** Lists first, on the crowd as it was filled; what changes it after them. */
export const SCENES: readonly Scene[] = [
  ...PLATFORM.slice(0, -1),
  ...PEOPLE,
  ...ANSWERS,
  ...PAIRINGS,
  ...VERIFICATION,
  ...SUPPLY,
  ...DEMAND,
  ...DUTIES,
  ...INSIGHT,
  ...MATCHING,
  ...POOL_SCENES,
  ...SHEETS,
  ...NOTICES,
  ...WEBHOOKS,
  ...APPEALS,
  ...PRIVACY,
  ...ORGANISATIONS,
  ...PLATFORM.slice(-1),
].toSorted(byReading);
