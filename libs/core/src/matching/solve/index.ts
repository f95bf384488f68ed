export { type RunSolve, solveScenario, type SolveProgress } from './solve-scenario.js';
