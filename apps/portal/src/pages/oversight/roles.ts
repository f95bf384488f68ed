/** Roles of the ministry, as the API names them. */
export const ROLES = ['verifier', 'planner', 'auditor', 'administrator'] as const;
