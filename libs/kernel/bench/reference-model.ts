import type { AttributeConstraint, Scenario, ScenarioOffer, ScenarioRequest } from '../src/format/scenario.js';

/**
 * The contract written down once more, as plainly as possible and without a thought for speed, as a mixed-integer
 * program in CPLEX LP text. What an independent solver makes of it is the truth the kernel is measured against.
 */
export interface ReferenceModel {
  text: string;
  /** Z of the empty plan is 0, so the objective needs no constant. */
  isEmpty: boolean;
}

interface ReferencePair {
  name: string;
  offer: ScenarioOffer;
  request: ScenarioRequest;
  weeks: number[];
  steps: { from: number; cost: number }[];
}

export function referenceModel(scenario: Scenario): ReferenceModel {
  const pairs = allowedPairs(scenario);
  const writer = new LpWriter();
  const fillValue = scenario.policy?.fillValue ?? 2 * dearest(pairs);
  for (const pair of pairs) writePair(writer, scenario, pair);
  for (const request of scenario.requests) writeRequest(writer, scenario, request, pairs, fillValue);
  writeCapacities(writer, scenario, pairs);
  return { text: writer.text(), isEmpty: pairs.length === 0 };
}

class LpWriter {
  readonly objective: string[] = [];
  readonly rows: string[] = [];
  readonly bounds: string[] = [];
  readonly integers: string[] = [];
  readonly binaries: string[] = [];

  row(terms: string[], relation: string): void {
    if (terms.length > 0) this.rows.push(` c${this.rows.length}: ${terms.join(' ')} ${relation}`);
  }

  text(): string {
    const sections = ['Maximize', ` obj: ${this.objective.join(' ') || '0 nothing'}`, 'Subject To', ...this.rows];
    if (this.rows.length === 0) sections.push(' c0: nothing <= 0');
    sections.push('Bounds', ...this.bounds);
    if (this.integers.length > 0) sections.push('General', ` ${this.integers.join(' ')}`);
    if (this.binaries.length > 0) sections.push('Binary', ` ${this.binaries.join(' ')}`);
    return [...sections, 'End'].join('\n');
  }
}

function allowedPairs(scenario: Scenario): ReferencePair[] {
  const pairs: ReferencePair[] = [];
  scenario.offers.forEach((offer, o) => {
    scenario.requests.forEach((request, r) => {
      const pair = allowedPair(scenario, offer, request, `${o}_${r}`);
      if (pair !== undefined) pairs.push(pair);
    });
  });
  return pairs;
}

function allowedPair(
  scenario: Scenario,
  offer: ScenarioOffer,
  request: ScenarioRequest,
  name: string,
): ReferencePair | undefined {
  const isExcluded = scenario.exclusions?.some((entry) => entry.offer === offer.id && entry.request === request.id);
  if (isExcluded === true) return undefined;
  const link = scenario.links?.find((entry) => entry.offer === offer.id && entry.request === request.id);
  if (scenario.links !== undefined && link === undefined) return undefined;
  if (link === undefined && !meetsRules(scenario, offer, request)) return undefined;
  const { freight, transit } = journey(scenario, offer, request);
  const delay = (offer.leadWeeks ?? 0) + (link === undefined ? transit : (link.transitWeeks ?? 0));
  const weeks: number[] = [];
  for (let week = 0; week < scenario.weeks.count; week++) {
    const arrival = week + delay;
    if (arrival >= (request.earliestWeek ?? 0) && arrival <= (request.latestWeek ?? scenario.weeks.count - 1))
      weeks.push(week);
  }
  if (weeks.length === 0) return undefined;
  if (link !== undefined) return { name, offer, request, weeks, steps: [{ from: 0, cost: link.unitCost }] };
  const tiers = [{ from: 0, unitPrice: offer.unitPrice }, ...(offer.tiers ?? [])];
  return {
    name,
    offer,
    request,
    weeks,
    steps: tiers.map((tier) => ({ from: tier.from, cost: tier.unitPrice + freight })),
  };
}

function meetsRules(scenario: Scenario, offer: ScenarioOffer, request: ScenarioRequest): boolean {
  const level = Math.max(request.minLevel ?? 0, scenario.policy?.minLevel ?? 1);
  const prices = [
    offer.unitPrice,
    ...(offer.tiers ?? []).filter((t) => t.from <= request.quantity).map((t) => t.unitPrice),
  ];
  return (
    offer.material === request.material &&
    (offer.level ?? 0) >= level &&
    (request.certificates ?? []).every((certificate) => offer.certificates?.includes(certificate)) &&
    (offer.localContent ?? 0) >= (request.minLocalContent ?? 0) &&
    Math.min(...prices) <= (request.maxUnitPrice ?? Infinity) &&
    Object.entries(request.constraints ?? {}).every(([name, rule]) => meets(offer.attributes?.[name], rule))
  );
}

function meets(value: unknown, rule: AttributeConstraint): boolean {
  if (typeof rule !== 'object') return value === rule;
  if ('in' in rule) return rule.in.some((option) => option === value);
  if ('eq' in rule) return value === rule.eq;
  return typeof value === 'number' && value >= (rule.min ?? -Infinity) && value <= (rule.max ?? Infinity);
}

function journey(
  scenario: Scenario,
  offer: ScenarioOffer,
  request: ScenarioRequest,
): { freight: number; transit: number } {
  const f = {
    roadFixed: 60,
    roadPerKm: 0.85,
    seaFixed: 210,
    seaPerKm: 0.15,
    longSeaKm: 1500,
    ...scenario.policy?.freight,
  };
  const rad = Math.PI / 180;
  const [a, b] = [offer.site, request.site];
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  const km = 2 * 6371.0088 * Math.asin(Math.sqrt(h));
  const kg = scenario.materials.find((material) => material.code === request.material)!.kgPerUnit;
  if (a.landmass === b.landmass)
    return { freight: Math.round(kg * (f.roadFixed + f.roadPerKm * 1.35 * km)), transit: 0 };
  return { freight: Math.round(kg * (f.seaFixed + f.seaPerKm * km)), transit: km > f.longSeaKm ? 2 : 1 };
}

function dearest(pairs: readonly ReferencePair[]): number {
  return Math.max(0, ...pairs.flatMap((pair) => pair.steps.map((step) => step.cost)));
}

function agreedUnits(scenario: Scenario, match: (c: NonNullable<Scenario['commitments']>[number]) => boolean): number {
  return (scenario.commitments ?? [])
    .filter((c) => c.state === 'agreed' && match(c))
    .reduce((sum, c) => sum + c.quantity, 0);
}

/** x: units per week; q and z: units and choice per price step; y: pair used; k: multiples; b: units that earn the bonus. */
function writePair(lp: LpWriter, scenario: Scenario, pair: ReferencePair): void {
  const { name, offer, request } = pair;
  const least = Math.max(1, offer.moq ?? 1, request.minPerSupplier ?? 0);
  const xs = pair.weeks.map((week) => `+ x_${name}_${week}`);
  lp.integers.push(...pair.weeks.map((week) => `x_${name}_${week}`));
  lp.binaries.push(`y_${name}`, ...pair.steps.map((_, s) => `z_${name}_${s}`));
  lp.row([...xs, ...pair.steps.map((_, s) => `- q_${name}_${s}`)], '= 0');
  lp.row([...xs, `- ${least} y_${name}`], '>= 0');
  lp.row([...xs, `- ${request.quantity} y_${name}`], '<= 0');
  lp.row([...pair.steps.map((_, s) => `+ z_${name}_${s}`), `- y_${name}`], '= 0');
  pair.steps.forEach((step, s) => {
    const end =
      pair.steps[s + 1] === undefined ? request.quantity : Math.min(request.quantity, pair.steps[s + 1].from - 1);
    lp.row([`q_${name}_${s}`, `- ${step.from} z_${name}_${s}`], '>= 0');
    lp.row([`q_${name}_${s}`, `- ${Math.max(0, end)} z_${name}_${s}`], '<= 0');
    if (end < step.from || isTooDear(scenario, pair, s)) lp.bounds.push(` z_${name}_${s} = 0`);
    lp.objective.push(`- ${step.cost} q_${name}_${s}`);
  });
  const multiple = offer.multiple ?? 1;
  if (multiple > 1) {
    lp.integers.push(`k_${name}`);
    lp.row([...xs, `- ${multiple} k_${name}`], '= 0');
  }
  const proposed = (scenario.commitments ?? [])
    .filter((c) => c.state === 'proposed' && c.offer === offer.id && c.request === request.id)
    .reduce((sum, c) => sum + c.quantity, 0);
  if (proposed > 0) {
    lp.objective.push(`+ ${scenario.policy?.keepBonus ?? 200} b_${name}`);
    lp.bounds.push(` b_${name} <= ${proposed}`);
    lp.row([`b_${name}`, ...xs.map((x) => x.replace('+', '-'))], '<= 0');
  }
}

function isTooDear(scenario: Scenario, pair: ReferencePair, step: number): boolean {
  if (scenario.links !== undefined) return false;
  const price = step === 0 ? pair.offer.unitPrice : pair.offer.tiers![step - 1].unitPrice;
  return price > (pair.request.maxUnitPrice ?? Infinity);
}

/** f: units per tranche; g: request filled whole; u: producer used. */
function writeRequest(
  lp: LpWriter,
  scenario: Scenario,
  request: ScenarioRequest,
  pairs: readonly ReferencePair[],
  fillValue: number,
): void {
  const own = pairs.filter((pair) => pair.request === request);
  if (own.length === 0) return;
  const units = own.flatMap((pair) => pair.weeks.map((week) => `+ x_${pair.name}_${week}`));
  const agreed = Math.min(
    request.quantity,
    agreedUnits(scenario, (c) => c.request === request.id),
  );
  const open = request.quantity - agreed;
  lp.row(units, `<= ${open}`);
  if (request.allOrNothing === true) {
    lp.binaries.push(`g_${request.id}`);
    lp.row([...units, `- ${open} g_${request.id}`], '= 0');
  }
  writeTranches(lp, scenario, request, units, agreed, fillValue);
  writeSuppliers(lp, scenario, request, own);
}

function writeTranches(
  lp: LpWriter,
  scenario: Scenario,
  request: ScenarioRequest,
  units: string[],
  agreed: number,
  fillValue: number,
): void {
  const policy = scenario.policy ?? {};
  const tranches = policy.tranches ?? [
    { upTo: 0.5, multiplier: 1.5 },
    { upTo: 1, multiplier: 1 },
  ];
  const weight = (policy.classWeights ?? [1, 2, 5, 12, 30])[(request.priority ?? 1) - 1];
  const materialWeight = scenario.materials.find((material) => material.code === request.material)!.weight;
  let begin = 0;
  const parts: string[] = [];
  tranches.forEach((tranche, k) => {
    const end = Math.floor(tranche.upTo * request.quantity);
    const size = Math.max(0, end - Math.max(begin, agreed));
    begin = end;
    lp.bounds.push(` f_${request.id}_${k} <= ${size}`);
    lp.objective.push(`+ ${Math.round(fillValue * weight * materialWeight * tranche.multiplier)} f_${request.id}_${k}`);
    parts.push(`+ f_${request.id}_${k}`);
  });
  lp.row([...parts, ...units.map((unit) => unit.replace('+', '-'))], '= 0');
}

function writeSuppliers(
  lp: LpWriter,
  scenario: Scenario,
  request: ScenarioRequest,
  own: readonly ReferencePair[],
): void {
  const share = Math.floor((request.maxShare ?? 1) * request.quantity);
  const producers = [...new Set(own.map((pair) => pair.offer.producer))];
  const holders = new Set<string>();
  for (const c of scenario.commitments ?? []) {
    if (c.state === 'agreed' && c.request === request.id) {
      holders.add(scenario.offers.find((offer) => offer.id === c.offer)!.producer);
    }
  }
  const slots: string[] = [];
  for (const producer of producers) {
    const name = `u_${request.id}_${producer}`;
    const pairs = own.filter((pair) => pair.offer.producer === producer);
    const held = agreedUnits(
      scenario,
      (c) => c.request === request.id && scenario.offers.find((o) => o.id === c.offer)!.producer === producer,
    );
    lp.binaries.push(name);
    for (const pair of pairs) lp.row([`y_${pair.name}`, `- ${name}`], '<= 0');
    const units = pairs.flatMap((pair) => pair.weeks.map((week) => `+ x_${pair.name}_${week}`));
    lp.row(units, `<= ${Math.max(0, share - held)}`);
    if (!holders.has(producer)) slots.push(`+ ${name}`);
  }
  if (request.maxSuppliers !== undefined) lp.row(slots, `<= ${Math.max(0, request.maxSuppliers - holders.size)}`);
}

function writeCapacities(lp: LpWriter, scenario: Scenario, pairs: readonly ReferencePair[]): void {
  for (let week = 0; week < scenario.weeks.count; week++) {
    const inWeek = pairs.filter((pair) => pair.weeks.includes(week));
    for (const offer of scenario.offers) {
      const units = inWeek.filter((pair) => pair.offer === offer).map((pair) => `+ x_${pair.name}_${week}`);
      const agreed = agreedUnits(scenario, (c) => c.offer === offer.id && c.week === week);
      lp.row(units, `<= ${Math.max(0, offer.available[week] - agreed)}`);
    }
    for (const line of scenario.lines ?? []) {
      const onLine = scenario.offers.filter((offer) => offer.line === line.id);
      const units = inWeek
        .filter((pair) => onLine.includes(pair.offer))
        .map((pair) => `+ ${pair.offer.load ?? 1} x_${pair.name}_${week}`);
      let agreed = 0;
      for (const offer of onLine) {
        agreed += (offer.load ?? 1) * agreedUnits(scenario, (c) => c.offer === offer.id && c.week === week);
      }
      lp.row(units, `<= ${Math.max(0, line.capacity[week] - agreed)}`);
    }
  }
}
