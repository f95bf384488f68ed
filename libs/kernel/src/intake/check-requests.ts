import { checkCertificates, checkSite, takeId, takeReference, type Intake } from './intake.js';
import { LIMITS } from './limits.js';
import { MAX_WHOLE, RecordReader } from './record-reader.js';
import type { FaultList } from './faults.js';

const WHOLE = { min: 0, max: MAX_WHOLE };
const POSITIVE = { min: 1, max: MAX_WHOLE };
const ANY_NUMBER = { min: -1e15, max: 1e15 };

export function checkRequests(root: RecordReader, intake: Intake): void {
  const requests = root.list('requests', LIMITS.requests, true) ?? [];
  for (let i = 0; i < requests.length; i++) {
    const reader = RecordReader.open(requests[i], `requests[${i}]`, intake.faults);
    if (reader !== undefined) checkRequest(reader, intake);
  }
}

function checkRequest(reader: RecordReader, intake: Intake): void {
  takeId(reader, 'id', intake.requests);
  reader.text('manufacturer', true);
  takeReference(reader, 'material', intake.materials, 'material', true);
  checkSite(reader, 'site');
  const constraints = reader.child('constraints', false);
  if (constraints !== undefined) checkConstraints(constraints, intake.faults);
  reader.whole('quantity', POSITIVE, true);
  checkWindow(reader, intake);
  reader.whole('priority', { min: 1, max: 5 }, false);
  reader.whole('maxUnitPrice', WHOLE, false);
  reader.whole('maxSuppliers', POSITIVE, false);
  reader.whole('minPerSupplier', WHOLE, false);
  const share = reader.decimal('maxShare', { min: 0, max: 1 }, false);
  if (share === 0) {
    const reason = 'no producer could supply anything';
    intake.faults.add(reader.at('maxShare'), 'out_of_range', share, reason, 'use a share above 0 and up to 1');
  }
  reader.flag('allOrNothing');
  reader.whole('minLevel', { min: 0, max: 9 }, false);
  checkCertificates(reader);
  reader.decimal('minLocalContent', { min: 0, max: 100 }, false);
  reader.end();
}

function checkWindow(reader: RecordReader, intake: Intake): void {
  const range = { min: 0, max: LIMITS.latestWeek };
  const earliest = reader.whole('earliestWeek', range, false);
  const latest = reader.whole('latestWeek', range, false);
  const { weekCount } = intake;
  const end = latest ?? (reader.has('latestWeek') || weekCount === undefined ? undefined : weekCount - 1);
  if (end === undefined) return;
  if (earliest !== undefined && earliest > end) {
    const reason = `the window ends in week ${end}, before it begins`;
    intake.faults.add(reader.at('earliestWeek'), 'inverted', earliest, reason, 'maybe the two weeks are exchanged');
  } else if (weekCount !== undefined && end >= weekCount) {
    const reason = `the horizon ends in week ${weekCount - 1}`;
    intake.warnings.add(reader.at('latestWeek'), 'implausible', end, reason, 'check the week');
  }
}

function checkConstraints(constraints: RecordReader, faults: FaultList): void {
  const keys = constraints.keys();
  if (keys.length > LIMITS.attributes) {
    const reason = `a request has at most ${LIMITS.attributes} constraints`;
    faults.add(constraints.path, 'too_many', keys.length, reason, 'leave out what every offer meets');
    return;
  }
  for (const key of keys) {
    const value = constraints.raw(key);
    if (isScalar(value)) continue;
    const rule = RecordReader.open(value, constraints.at(key), faults);
    if (rule !== undefined) checkRule(rule, faults);
  }
}

function checkRule(rule: RecordReader, faults: FaultList): void {
  const min = rule.decimal('min', ANY_NUMBER, false);
  const max = rule.decimal('max', ANY_NUMBER, false);
  if (min !== undefined && max !== undefined && min > max) {
    faults.add(rule.at('min'), 'inverted', min, `it lies above max ${max}`, 'maybe the two are exchanged');
  }
  const options = rule.list('in', LIMITS.optionsPerConstraint, false);
  if (options !== undefined) checkOptions(options, rule.at('in'), faults);
  if (rule.has('eq') && !isScalar(rule.raw('eq'))) rule.wrongType('eq', 'a number, a text, true or false');
  const kinds = Number(rule.has('min') || rule.has('max')) + Number(rule.has('in')) + Number(rule.has('eq'));
  if (kinds !== 1) {
    const reason = 'a constraint has min and/or max, or in, or eq';
    faults.add(rule.path, 'wrong_format', kinds, reason, 'write { "min": 98 }, { "in": ["white"] } or { "eq": true }');
  }
  rule.end();
}

function checkOptions(options: unknown[], path: string, faults: FaultList): void {
  if (options.length === 0) {
    faults.add(path, 'wrong_length', options, 'an empty list can never be met', 'list the values that will do');
  }
  for (let i = 0; i < options.length; i++) {
    if (isScalar(options[i])) continue;
    faults.add(
      `${path}[${i}]`,
      'wrong_type',
      options[i],
      'a number, a text, true or false is needed',
      'write one value',
    );
  }
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
