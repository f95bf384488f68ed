import { LIMITS } from './limits.js';
import { checkDecimal, MAX_WHOLE, RecordReader } from './record-reader.js';
import type { FaultList } from './faults.js';

const RATE = { min: 0, max: 1e9 };
const CLASSES = 5;

/** The rationing policy: every part is optional, what is given must be usable. */
export function checkPolicy(root: RecordReader, faults: FaultList, warnings: FaultList): void {
  const policy = root.child('policy', false);
  if (policy === undefined) return;
  policy.whole('fillValue', { min: 0, max: MAX_WHOLE }, false);
  policy.whole('keepBonus', { min: 0, max: MAX_WHOLE }, false);
  policy.decimal('staleDiscount', { min: 0, max: 0.5 }, false);
  checkRationing(policy, faults, warnings);
  const freight = policy.child('freight', false);
  if (freight !== undefined) {
    for (const key of ['roadFixed', 'roadPerKm', 'seaFixed', 'seaPerKm', 'longSeaKm'])
      freight.decimal(key, RATE, false);
    freight.end();
  }
  policy.end();
}

/** What a policy says of all materials, and a material may say of itself. */
export function checkRationing(policy: RecordReader, faults: FaultList, warnings: FaultList): void {
  policy.whole('minLevel', { min: 0, max: 9 }, false);
  checkClassWeights(policy, faults, warnings);
  checkTranches(policy, faults);
}

function checkClassWeights(policy: RecordReader, faults: FaultList, warnings: FaultList): void {
  const weights = policy.list('classWeights', LIMITS.optionsPerConstraint, false);
  if (weights === undefined) return;
  const path = policy.at('classWeights');
  if (weights.length !== CLASSES) {
    faults.add(
      path,
      'wrong_length',
      weights,
      `one weight per class 1 to ${CLASSES} is needed`,
      `write ${CLASSES} numbers`,
    );
  }
  let previous = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = checkDecimal(weights[i], `${path}[${i}]`, { min: 1e-6, max: 1e6 }, faults);
    if (weight === undefined) continue;
    if (weight < previous) {
      warnings.add(
        `${path}[${i}]`,
        'not_rising',
        weight,
        'a higher class weighs less than a lower one',
        'check the order',
      );
    }
    previous = weight;
  }
}

function checkTranches(policy: RecordReader, faults: FaultList): void {
  const tranches = policy.list('tranches', LIMITS.tranches, false);
  if (tranches === undefined) return;
  const path = policy.at('tranches');
  if (tranches.length === 0) {
    faults.add(
      path,
      'wrong_length',
      tranches,
      'at least one tranche is needed',
      'write [{ "upTo": 1, "multiplier": 1 }]',
    );
    return;
  }
  let lastUpTo = 0;
  let lastMultiplier = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tranches.length; i++) {
    const reader = RecordReader.open(tranches[i], `${path}[${i}]`, faults);
    if (reader === undefined) continue;
    const upTo = reader.decimal('upTo', { min: 0, max: 1 }, true);
    const multiplier = reader.decimal('multiplier', { min: 0, max: 1e6 }, true);
    reader.end();
    if (upTo !== undefined) {
      if (upTo <= lastUpTo) {
        faults.add(reader.at('upTo'), 'not_rising', upTo, `it must be above ${lastUpTo}`, 'order the tranches by upTo');
      } else if (i === tranches.length - 1 && upTo !== 1) {
        faults.add(reader.at('upTo'), 'out_of_range', upTo, 'the last tranche must end at 1', 'write 1');
      }
      lastUpTo = Math.max(lastUpTo, upTo);
    }
    if (multiplier !== undefined) {
      if (multiplier > lastMultiplier) {
        const reason = `multipliers never rise, the one before is ${lastMultiplier}`;
        faults.add(reader.at('multiplier'), 'not_falling', multiplier, reason, `use ${lastMultiplier} or less`);
      }
      lastMultiplier = multiplier;
    }
  }
}
