import type { RefusalTable } from './refusal.types.js';

export const SUPPLY_REFUSALS = {} as const satisfies RefusalTable;
