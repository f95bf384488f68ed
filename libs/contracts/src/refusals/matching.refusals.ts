import type { RefusalTable } from './refusal.types.js';

export const MATCHING_REFUSALS = {} as const satisfies RefusalTable;
