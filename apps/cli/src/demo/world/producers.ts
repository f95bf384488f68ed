import type { DemoPeople } from '../cast.js';
import { CAST } from '../cast.js';
import { Random } from '../random.js';
import { type Trade, TRADES } from '../tables/trades.js';
import type { Firm, Registry } from './registry.js';
import type { LineDraft } from './supply.js';

/** Where the producer of the cast stands: the place of meltblown in 2020. */
const STAR_PLACE = '35.15';
const STAR_SIZE = 3;

export interface Producers {
  readonly firms: readonly Firm[];
  readonly drafts: readonly LineDraft[];
}

/** 150 producers where their trade gathers; the first maker of meltblown belongs to the cast. */
export function registerProducers(registry: Registry, people: DemoPeople, materialKbli: MaterialKbli): Producers {
  const random = new Random('producers');
  const firms: Firm[] = [];
  const drafts: LineDraft[] = [];
  for (const trade of TRADES) {
    for (let i = 0; i < trade.count; i++) {
      const star = trade.code === 'meltblown' && i === 0;
      const firm = registry.register({
        trade: trade.code,
        name: star ? castName('producer') : registry.names.firm(formOf(random), random.pick(trade.words)),
        // Makers of nonwovens need resin: they buy as well as sell.
        roles: /meltblown|spun/.test(trade.code) ? ['producer', 'manufacturer'] : ['producer'],
        regencyCode: star ? STAR_PLACE : registry.placeFor(trade.places),
        kbli: materialKbli(trade.lines[0].offers[0].material),
        sizeClass: 'besar',
        registered: star ? 210 : random.between(110, 320),
        person: star ? people.producer : people.clerk,
      });
      firms.push(firm);
      drafts.push(...linesOf(trade, firm, i, star, random));
    }
  }
  return { firms, drafts };
}

type MaterialKbli = (material: string) => readonly string[];

function linesOf(trade: Trade, firm: Firm, serial: number, star: boolean, random: Random): LineDraft[] {
  return trade.lines.flatMap((plan, position) => {
    // The first firm of a trade has every line, so that each material is made by somebody.
    const stands = position === 0 || serial === 0 || random.chance(plan.share ?? 0.6);
    return stands ? [{ firm, plan, size: star ? STAR_SIZE : random.size(), star }] : [];
  });
}

const formOf = (random: Random): string => (random.chance(0.85) ? 'PT' : 'CV');

export const castName = (key: (typeof CAST)[number]['key']): string => {
  const name = CAST.find((member) => member.key === key)?.organisation;
  if (!name) throw new Error(`${key} of the cast has no organisation`);
  return name;
};
