export { solveScenario, type SolveProgress } from './solve-scenario.js';
export { compareDocuments, type Comparison, type PackedRun } from '../comparison/compare-documents.js';
export { STUDY_LIMITS, studyRun } from './run-study.js';
export { NO_STUDY, type RunStudy } from './study.types.js';
