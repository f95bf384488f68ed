export { solveScenario, type SolveProgress } from './solve-scenario.js';
export { compareDocuments, type Comparison, type PackedRun } from '../comparison/compare-documents.js';
export { resumeScenario } from './resume-scenario.js';
export { type SolvedRun, solveRun } from './solve-run.js';
