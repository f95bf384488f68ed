import type { RefusalTable } from './refusal.types.js';

export const ORGANISATIONS_REFUSALS = {} as const satisfies RefusalTable;
