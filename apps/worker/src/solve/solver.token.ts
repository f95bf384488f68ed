export const SOLVER = Symbol('SOLVER');
