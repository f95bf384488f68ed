/** Everything the trail records by now, by what it is about. What comes later is shown under its code. */
export const ACTIONS = {
  account: ['sign_up', 'update', 'change_password', 'reset_password', 'enable_totp', 'disable_totp'],
  user: ['grant_role', 'revoke_role', 'unlock', 'reset_totp', 'create_administrator'],
  organisation: ['register', 'update', 'suspend', 'reactivate'],
  membership: ['change_role', 'remove'],
  invitation: ['create', 'revoke', 'accept'],
  api_key: ['create', 'revoke'],
  facility: ['create', 'update'],
  line: ['create', 'update', 'calendar', 'stop', 'resume'],
  case: ['create', 'add_claims', 'remove_claim', 'discard', 'submit', 'take', 'release', 'return', 'approve', 'reject'],
  claim: [
    'create',
    'update',
    'withdraw',
    'verify',
    'reject',
    'suspend',
    'reinstate',
    'revoke',
    'expire',
    'confirm_verify',
    'confirm_revoke',
    'refuse_verify',
    'refuse_revoke',
  ],
  evidence: ['add', 'remove', 'read'],
  offer: ['create', 'update', 'publish', 'confirm', 'calendar', 'stale', 'withdraw'],
  request: ['create', 'rename', 'open', 'cancel', 'lapse'],
  proposal: ['accept', 'decline', 'withdraw', 'expire'],
  run: ['start', 'finish', 'fail', 'cancel', 'cancelled'],
  matching_policy: ['set'],
} as const;

export const SUBJECTS = [
  'organisation',
  'facility',
  'line',
  'claim',
  'case',
  'evidence',
  'offer',
  'request',
  'proposal',
  'run',
  'matching_policy',
  'user',
] as const;

/** `case.take`, for each of them. */
export const ACTION_CODES: readonly string[] = Object.entries(ACTIONS).flatMap(([about, verbs]) =>
  verbs.map((verb) => `${about}.${verb}`),
);
