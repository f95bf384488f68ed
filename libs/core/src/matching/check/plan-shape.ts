import type { Plan } from '#contracts';
import type { Violations } from './violation.js';

type Shape = Record<string, 'text' | 'number' | 'whole' | 'list' | 'object'>;

const PLAN: Shape = {
  format: 'text',
  engine: 'text',
  seed: 'whole',
  inputHash: 'text',
  status: 'text',
  objective: 'whole',
  bound: 'whole',
  gap: 'number',
  fillGap: 'number',
  costGap: 'number',
  fillValue: 'whole',
  allocations: 'list',
  unmet: 'list',
  prices: 'list',
  explanations: 'list',
  stats: 'object',
};

const ENTRIES: Record<'allocations' | 'unmet' | 'prices' | 'explanations', Shape> = {
  allocations: {
    offer: 'text',
    request: 'text',
    week: 'whole',
    quantity: 'whole',
    unitPrice: 'whole',
    unitFreight: 'whole',
  },
  unmet: { request: 'text', quantity: 'whole', reasons: 'list' },
  prices: { week: 'whole', shadowPrice: 'number' },
  explanations: { offer: 'text', request: 'text', value: 'list' },
};

const TERM: Shape = { id: 'text', amount: 'whole' };
const REASON: Shape = { code: 'text', detail: 'object' };

/** Is this a `padan-plan/1` at all? Undefined (and every fault listed) when it cannot be checked further. */
export function readPlan(input: unknown, violations: Violations): Plan | undefined {
  if (!matches(input, PLAN, '', violations)) return undefined;
  let sound = true;
  for (const key of ['allocations', 'unmet', 'prices', 'explanations'] as const) {
    const list = input[key] as unknown[];
    list.forEach((entry, i) => {
      if (!matches(entry, ENTRIES[key], `${key}[${i}]`, violations)) sound = false;
      else if (key === 'explanations') sound = allMatch(entry.value, TERM, `${key}[${i}].value`, violations) && sound;
      else if (key === 'unmet') sound = allMatch(entry.reasons, REASON, `${key}[${i}].reasons`, violations) && sound;
    });
  }
  if (input.format !== 'padan-plan/1') {
    violations.add('format', 'format', `"padan-plan/1" is needed, found ${JSON.stringify(input.format)}`);
    return undefined;
  }
  return sound ? (input as unknown as Plan) : undefined;
}

function allMatch(list: unknown, shape: Shape, path: string, violations: Violations): boolean {
  return (list as unknown[]).map((entry, i) => matches(entry, shape, `${path}[${i}]`, violations)).every(Boolean);
}

function matches(value: unknown, shape: Shape, path: string, violations: Violations): value is Record<string, unknown> {
  if (!isRecord(value)) {
    violations.add('format', path, 'an object is needed');
    return false;
  }
  let sound = true;
  for (const key of Object.keys(shape)) {
    if (isKind(value[key], shape[key])) continue;
    sound = false;
    const where = path === '' ? key : `${path}.${key}`;
    violations.add('format', where, `${shape[key]} is needed, found ${JSON.stringify(value[key])?.slice(0, 60)}`);
  }
  return sound;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKind(value: unknown, kind: Shape[string]): boolean {
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'number') return Number.isFinite(value);
  if (kind === 'whole') return Number.isSafeInteger(value);
  if (kind === 'list') return Array.isArray(value);
  return isRecord(value);
}
