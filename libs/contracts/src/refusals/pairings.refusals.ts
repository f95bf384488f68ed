import type { RefusalTable } from './refusal.types.js';

export const PAIRINGS_REFUSALS = {} as const satisfies RefusalTable;
