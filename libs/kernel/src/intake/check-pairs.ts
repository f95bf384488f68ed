import { takeReference, type Intake } from './intake.js';
import { LIMITS } from './limits.js';
import { MAX_WHOLE, RecordReader } from './record-reader.js';

/** Links: the pairs that are allowed when the scenario names them itself. */
export function checkLinks(root: RecordReader, intake: Intake): void {
  const links = root.list('links', LIMITS.links, false) ?? [];
  const seen = new Set<string>();
  for (let i = 0; i < links.length; i++) {
    const reader = RecordReader.open(links[i], `links[${i}]`, intake.faults);
    if (reader === undefined) continue;
    const offer = takeReference(reader, 'offer', intake.offers, 'offer', true);
    const request = takeReference(reader, 'request', intake.requests, 'request', true);
    reader.whole('unitCost', { min: 0, max: MAX_WHOLE }, true);
    reader.whole('transitWeeks', { min: 0, max: LIMITS.latestWeek }, false);
    reader.end();
    if (offer === undefined || request === undefined) continue;
    const key = `${offer}\0${request}`;
    if (seen.has(key)) {
      const reason = 'this pair of offer and request is linked twice';
      intake.faults.add(reader.path, 'duplicate', `${offer} → ${request}`, reason, 'keep one of the two');
    }
    seen.add(key);
  }
}

/** Exclusions: pairs that are never allowed. The same pair twice says nothing new and is no fault. */
export function checkExclusions(root: RecordReader, intake: Intake): void {
  const exclusions = root.list('exclusions', LIMITS.exclusions, false) ?? [];
  for (let i = 0; i < exclusions.length; i++) {
    const reader = RecordReader.open(exclusions[i], `exclusions[${i}]`, intake.faults);
    if (reader === undefined) continue;
    takeReference(reader, 'offer', intake.offers, 'offer', true);
    takeReference(reader, 'request', intake.requests, 'request', true);
    reader.end();
  }
}

/** Commitments: what is already agreed (fixed) or proposed (earns a bonus when kept). */
export function checkCommitments(root: RecordReader, intake: Intake): void {
  const commitments = root.list('commitments', LIMITS.commitments, false) ?? [];
  const lastWeek = (intake.weekCount ?? LIMITS.weeks) - 1;
  for (let i = 0; i < commitments.length; i++) {
    const reader = RecordReader.open(commitments[i], `commitments[${i}]`, intake.faults);
    if (reader === undefined) continue;
    takeReference(reader, 'offer', intake.offers, 'offer', true);
    takeReference(reader, 'request', intake.requests, 'request', true);
    reader.whole('week', { min: 0, max: lastWeek }, true);
    reader.whole('quantity', { min: 1, max: MAX_WHOLE }, true);
    const state = reader.text('state', true);
    if (state !== undefined && state !== 'agreed' && state !== 'proposed') {
      const reason = 'a commitment is agreed or proposed';
      intake.faults.add(reader.at('state'), 'wrong_format', state, reason, 'write "agreed" or "proposed"');
    }
    reader.end();
  }
}
