import { SCENARIO_FORMAT, type Scenario } from '../format/scenario.js';
import { checkLines, checkMaterials, checkOffers } from './check-offers.js';
import { checkCommitments, checkExclusions, checkLinks } from './check-pairs.js';
import { checkPolicy } from './check-policy.js';
import { checkRequests } from './check-requests.js';
import { FaultList, MAX_FAULTS, type Fault } from './faults.js';
import type { Intake } from './intake.js';
import { LIMITS } from './limits.js';
import { checkPlausibility } from './plausibility.js';
import { RecordReader } from './record-reader.js';

export type ParseOutcome = ParsedScenario | RefusedScenario;

export interface ParsedScenario {
  scenario: Scenario;
  warnings: Fault[];
}

export interface RefusedScenario {
  faults: Fault[];
  /** Faults beyond the first thousand. */
  unlisted: number;
  warnings: Fault[];
}

/**
 * Checks a parsed JSON value against `padan-scenario/1`. Every fault is listed (at most 1,000, the rest counted);
 * a scenario without faults comes back as it was given, not copied. O(size of the input).
 */
export function parseScenario(input: unknown): ParseOutcome {
  const faults = new FaultList();
  const warnings = new FaultList();
  const root = RecordReader.open(input, '', faults);
  if (root !== undefined) checkRoot(root, faults, warnings);
  if (!faults.isEmpty) return { faults: faults.faults, unlisted: faults.unlisted, warnings: warnings.faults };
  const scenario = input as Scenario;
  checkPlausibility(scenario, warnings);
  return { scenario, warnings: warnings.faults };
}

function checkRoot(root: RecordReader, faults: FaultList, warnings: FaultList): void {
  const intake: Intake = {
    faults,
    warnings,
    weekCount: undefined,
    materials: new Set(),
    lines: new Set(),
    offers: new Set(),
    requests: new Set(),
  };
  const format = root.text('format', true);
  if (format !== undefined && format !== SCENARIO_FORMAT) {
    faults.add('format', 'wrong_format', format, `this program reads ${SCENARIO_FORMAT}`, `write "${SCENARIO_FORMAT}"`);
  }
  root.whole('seed', { min: 0, max: 2 ** 32 - 1 }, true);
  checkWeeks(root, intake);
  checkPolicy(root, faults, warnings);
  checkMaterials(root, intake);
  checkLines(root, intake);
  checkOffers(root, intake);
  checkRequests(root, intake);
  checkLinks(root, intake);
  checkExclusions(root, intake);
  checkCommitments(root, intake);
  root.end();
}

function checkWeeks(root: RecordReader, intake: Intake): void {
  const weeks = root.child('weeks', true);
  if (weeks === undefined) return;
  const first = weeks.text('first', true);
  if (first !== undefined && !/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/.test(first)) {
    intake.faults.add(weeks.at('first'), 'wrong_format', first, 'an ISO week is needed', 'write it like "2020-W19"');
  }
  intake.weekCount = weeks.whole('count', { min: 1, max: LIMITS.weeks }, true);
  weeks.end();
}

/** A refusal in words, one line per fault. */
export function describeFaults(refused: RefusedScenario): string[] {
  const lines = refused.faults.map(
    (fault) =>
      `${fault.path === '' ? '(the file)' : fault.path}: ${fault.reason} (${fault.code}, ${found(fault)}); ${fault.fix}`,
  );
  if (refused.unlisted > 0) lines.push(`… and ${refused.unlisted} more than the first ${MAX_FAULTS}`);
  return lines;
}

export function describeWarnings(warnings: readonly Fault[]): string[] {
  return warnings.map((warning) => `${warning.path}: ${warning.reason} (${found(warning)}); ${warning.fix}`);
}

function found(fault: Fault): string {
  return fault.code === 'missing' ? 'nothing found' : `found ${JSON.stringify(fault.value)}`;
}
