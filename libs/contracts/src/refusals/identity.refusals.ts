import type { RefusalTable } from './refusal.types.js';

export const IDENTITY_REFUSALS = {} as const satisfies RefusalTable;
