export { solveScenario, type SolveProgress } from './solve-scenario.js';
