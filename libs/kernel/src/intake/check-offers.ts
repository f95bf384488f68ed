import { checkCalendar, checkCertificates, checkSite, takeId, takeReference, type Intake } from './intake.js';
import { checkRationing } from './check-policy.js';
import { LIMITS } from './limits.js';
import { MAX_WHOLE, RecordReader } from './record-reader.js';

const WHOLE = { min: 0, max: MAX_WHOLE };
const POSITIVE = { min: 1, max: MAX_WHOLE };

export function checkMaterials(root: RecordReader, intake: Intake): void {
  const materials = root.list('materials', LIMITS.materials, true) ?? [];
  for (let i = 0; i < materials.length; i++) {
    const reader = RecordReader.open(materials[i], `materials[${i}]`, intake.faults);
    if (reader === undefined) continue;
    takeId(reader, 'code', intake.materials);
    reader.decimal('weight', { min: 1e-6, max: 1e6 }, true);
    reader.decimal('kgPerUnit', { min: 0, max: 1e6 }, true);
    const own = reader.child('policy', false);
    if (own !== undefined) {
      checkRationing(own, intake.faults, intake.warnings);
      own.end();
    }
    reader.end();
  }
}

export function checkLines(root: RecordReader, intake: Intake): void {
  const lines = root.list('lines', LIMITS.lines, false) ?? [];
  for (let i = 0; i < lines.length; i++) {
    const reader = RecordReader.open(lines[i], `lines[${i}]`, intake.faults);
    if (reader === undefined) continue;
    takeId(reader, 'id', intake.lines);
    checkCalendar(reader, 'capacity', intake);
    reader.end();
  }
}

export function checkOffers(root: RecordReader, intake: Intake): void {
  const offers = root.list('offers', LIMITS.offers, true) ?? [];
  for (let i = 0; i < offers.length; i++) {
    const reader = RecordReader.open(offers[i], `offers[${i}]`, intake.faults);
    if (reader !== undefined) checkOffer(reader, intake);
  }
}

function checkOffer(reader: RecordReader, intake: Intake): void {
  takeId(reader, 'id', intake.offers);
  reader.text('producer', true);
  takeReference(reader, 'material', intake.materials, 'material', true);
  takeReference(reader, 'line', intake.lines, 'line', false);
  reader.decimal('load', { min: 1e-6, max: 1e6 }, false);
  checkSite(reader, 'site');
  checkAttributes(reader);
  checkCalendar(reader, 'available', intake);
  const unitPrice = reader.whole('unitPrice', WHOLE, true);
  checkTiers(reader, unitPrice, intake);
  const moq = reader.whole('moq', WHOLE, false);
  warnOfMoq(reader, moq, intake);
  reader.whole('multiple', POSITIVE, false);
  reader.whole('leadWeeks', { min: 0, max: LIMITS.latestWeek }, false);
  reader.whole('level', { min: 0, max: 9 }, false);
  checkCertificates(reader);
  reader.decimal('localContent', { min: 0, max: 100 }, false);
  reader.flag('small');
  reader.flag('stale');
  reader.end();
}

function checkAttributes(reader: RecordReader): void {
  const attributes = reader.child('attributes', false);
  if (attributes === undefined) return;
  const keys = attributes.keys();
  if (keys.length > LIMITS.attributes) {
    const reason = `an offer has at most ${LIMITS.attributes} attributes`;
    reader.faults.add(attributes.path, 'too_many', keys.length, reason, 'leave out what no request asks for');
    return;
  }
  for (const key of keys) {
    const value = attributes.raw(key);
    const scalar = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    if (!scalar) attributes.wrongType(key, 'a number, a text, true or false');
  }
}

/** Tiers rise in `from`; a price that does not fall with size is odd but can be solved. */
function checkTiers(reader: RecordReader, unitPrice: number | undefined, intake: Intake): void {
  const tiers = reader.list('tiers', LIMITS.tiers, false);
  if (tiers === undefined) return;
  let lastFrom = 1;
  let lastPrice = unitPrice;
  for (let i = 0; i < tiers.length; i++) {
    const tier = RecordReader.open(tiers[i], `${reader.at('tiers')}[${i}]`, intake.faults);
    if (tier === undefined) continue;
    const from = tier.whole('from', WHOLE, true);
    const price = tier.whole('unitPrice', WHOLE, true);
    tier.end();
    if (from !== undefined) {
      if (from <= lastFrom) {
        const reason = `a tier must begin above ${lastFrom}`;
        intake.faults.add(tier.at('from'), 'not_rising', from, reason, 'order the tiers by "from", the first from 2');
      }
      lastFrom = Math.max(lastFrom, from);
    }
    if (price !== undefined && lastPrice !== undefined && price >= lastPrice) {
      const reason = `the smaller order pays ${lastPrice}, so this tier is no rebate`;
      intake.warnings.add(tier.at('unitPrice'), 'not_falling', price, reason, 'check the price');
    }
    if (price !== undefined) lastPrice = price;
  }
}

function warnOfMoq(reader: RecordReader, moq: number | undefined, intake: Intake): void {
  const available = reader.raw('available');
  if (moq === undefined || !Array.isArray(available)) return;
  let total = 0;
  for (const value of available) if (typeof value === 'number') total += value;
  if (total > 0 && moq > total) {
    const reason = `the whole horizon has ${total} units, so the offer can never be used`;
    intake.warnings.add(reader.at('moq'), 'implausible', moq, reason, 'check the minimum order or the calendar');
  }
}
