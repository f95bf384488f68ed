import type { RefusalTable } from './refusal.types.js';

export const DEMAND_REFUSALS = {} as const satisfies RefusalTable;
