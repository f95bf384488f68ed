import type { RefusalTable } from './refusal.types.js';

export const VERIFICATION_REFUSALS = {} as const satisfies RefusalTable;
