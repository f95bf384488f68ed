import type { Material, MaterialAttribute } from '#core/catalogue';
import type { Line } from '#core/supply';
import { type RowFault, rowFault } from '../row-fault.js';
import type { Surroundings } from '../surroundings.js';
import { nearest, plain } from '../values/text-forms.js';

/** Looks up what a row names, and keeps what it did not find. */
export class LookUp {
  readonly faults: RowFault[] = [];

  constructor(
    private readonly values: ReadonlyMap<string, unknown>,
    private readonly around: Surroundings,
  ) {}

  text(field: string): string | undefined {
    return this.values.get(field) as string | undefined;
  }

  /** By code, name in either language, or alias. */
  material(): Material | undefined {
    const asked = this.text('material');
    if (asked === undefined) return undefined;
    const { materials } = this.around;
    const same = plain(asked);
    const found =
      materials.find(({ code }) => plain(code) === same) ??
      materials.find(({ nameId, nameEn }) => plain(nameId) === same || plain(nameEn) === same) ??
      materials.find(({ aliases }) => aliases.some((alias) => plain(alias) === same));
    if (found) return found;
    const near = nearest(asked, materials, ({ code, nameId, nameEn, aliases }) => [code, nameId, nameEn, ...aliases]);
    this.unknown('material', asked, 'materials', near?.code);
    return undefined;
  }

  /** The one named, or the only one there is. */
  facilityId(): string | undefined {
    const asked = this.text('facility');
    const { facilities } = this.around;
    if (asked === undefined) return facilities.length === 1 ? facilities[0].id : undefined;
    const same = facilities.filter(({ id, name }) => id === asked.toLowerCase() || plain(name) === plain(asked));
    if (same.length === 1) return same[0].id;
    this.unknown(
      'facility',
      asked,
      'the facilities of the organisation',
      nearest(asked, facilities, ({ name }) => [name])?.name,
    );
    return undefined;
  }

  line(facilityId: string | undefined): Pick<Line, 'id' | 'facilityId' | 'unit' | 'name'> | undefined {
    const asked = this.text('line');
    if (asked === undefined) return undefined;
    const lines = this.around.lines.filter((line) => facilityId === undefined || line.facilityId === facilityId);
    const same = lines.filter(({ id, name }) => id === asked.toLowerCase() || plain(name) === plain(asked));
    if (same.length === 1) return same[0];
    if (same.length > 1) {
      const reason = 'several lines bear this name; name the facility as well';
      this.faults.push(rowFault('line', 'not_allowed', { field: 'line', value: asked.slice(0, 80), reason }));
      return undefined;
    }
    this.unknown('line', asked, 'the lines of the organisation', nearest(asked, lines, ({ name }) => [name])?.name);
    return undefined;
  }

  /** Codes as the catalogue writes them; what it does not know stays as it is, for the rules to refuse. */
  certificates(): string[] | undefined {
    const asked = this.values.get('certificates') as string[] | undefined;
    return asked?.map(
      (code) => this.around.certificates.find((one) => plain(one) === plain(code)) ?? code.slice(0, 200),
    );
  }

  attributesOf(material: Material): MaterialAttribute[] {
    return this.around.attributes.filter(({ materialCode }) => materialCode === material.code);
  }

  /** A column that is only there to be checked. */
  mustBeUnit(unit: string): void {
    const asked = this.text('unit');
    if (asked !== undefined && plain(asked) !== plain(unit) && !(UNIT_NAMES[unit] ?? []).includes(plain(asked))) {
      this.faults.push(rowFault('unit', 'one_of', { field: 'unit', value: asked.slice(0, 80), options: unit }, unit));
    }
  }

  require(field: string, value: unknown): void {
    const isKnownBad = this.faults.some((fault) => fault.field === field);
    if (value === undefined && !isKnownBad) this.faults.push(rowFault(field, 'required', { field }));
  }

  private unknown(field: string, value: string, what: string, near: string | undefined): void {
    const params = { field, value: value.slice(0, 80), what };
    this.faults.push(rowFault(field, 'unknown_reference', params, near ?? null));
  }
}

/** Words people write for the units of the catalogue, in plain form. */
export const UNIT_NAMES: Readonly<Record<string, readonly string[]>> = {
  kg: ['kilogram', 'kilo', 'kilograms'],
  m2: ['m²', 'meter persegi', 'square metre', 'square meter', 'sqm'],
  m: ['meter', 'metre'],
  L: ['liter', 'litre', 'ltr'],
  pcs: ['buah', 'pc', 'piece', 'pieces', 'unit', 'lembar', 'biji'],
  ton: ['tonne', 't', 'tons', 'metrik ton', 'metric ton'],
  sqft: ['kaki persegi', 'square foot', 'square feet'],
};
