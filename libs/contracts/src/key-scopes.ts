/** What an API key may be allowed to do for its organisation. Accounts, members, and keys themselves are for people. */
export const KEY_SCOPES = [
  'organisation:read',
  'supply:read',
  'supply:write',
  'verification:read',
  'verification:write',
  'demand:read',
  'demand:write',
  'pairings:read',
  'pairings:write',
  'sheets:read',
  'sheets:write',
] as const;

export type KeyScope = (typeof KEY_SCOPES)[number];
