export { solveScenario, type SolveProgress } from './solve-scenario.js';
export { compareDocuments, type Comparison, type PackedRun } from '../comparison/compare-documents.js';
