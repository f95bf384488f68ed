import { type EntityManager, In } from 'typeorm';
import type { FieldError } from '#contracts';
import { type AttributeConstraint, Material, MaterialAttribute, Regency } from '#core/catalogue';
import { fieldError } from '#core/platform';
import { checkConstraints } from '../../catalogue/constraint.rules.js';
import type { WhatIfOrder } from './what-if.types.js';

type OrderedNeed = WhatIfOrder['needs'][number];

/** What an order for a what-if names: which of it exists, and where. */
export class References {
  private constructor(
    private readonly known: ReadonlyMap<string, ReadonlySet<string>>,
    private readonly regencies: ReadonlyMap<string, Regency>,
    private readonly materials: ReadonlyMap<string, Material>,
    private readonly attributes: ReadonlyMap<string, MaterialAttribute[]>,
  ) {}

  static async of(manager: EntityManager, order: WhatIfOrder): Promise<References> {
    const { close, lines, needs } = order;
    const ids = async (table: 'offer' | 'organisation' | 'facility' | 'line', wanted: readonly string[]) => {
      const rows = (await manager.query(`select id from ${table} where id = any($1::uuid[])`, [wanted])) as {
        id: string;
      }[];
      return new Set(rows.map(({ id }) => id));
    };
    const regencies = await manager.findBy(Regency, {
      code: In([...close.regencyCodes, ...needs.map(({ regencyCode }) => regencyCode)]),
    });
    const provinces = (await manager.query(
      'select distinct province_code as code from regency where province_code = any($1)',
      [close.provinceCodes],
    )) as { code: string }[];
    const materials = await manager.find(Material, { select: { code: true, family: true } });
    const attributes = await manager.find(MaterialAttribute, {
      where: { materialCode: In(needs.map(({ materialCode }) => materialCode)) },
      order: { materialCode: 'ASC', position: 'ASC' },
    });
    const lineIds = lines.map(({ lineId }) => lineId);
    return new References(
      new Map([
        ['offerIds', await ids('offer', close.offerIds)],
        ['organisationIds', await ids('organisation', close.organisationIds)],
        ['facilityIds', await ids('facility', close.facilityIds)],
        ['lines', await ids('line', lineIds)],
        ['regencyCodes', new Set(regencies.map(({ code }) => code))],
        ['provinceCodes', new Set(provinces.map(({ code }) => code))],
      ]),
      new Map(regencies.map((regency) => [regency.code, regency])),
      new Map(materials.map((material) => [material.code, material])),
      Map.groupBy(attributes, ({ materialCode }) => materialCode),
    );
  }

  faults({ close, lines, needs }: WhatIfOrder): FieldError[] {
    return [
      ...WHAT.flatMap(([list, what]) =>
        close[list].flatMap((value, i) => this.unknown(list, `/close/${list}/${i}`, list, value, what)),
      ),
      ...lines.flatMap(({ lineId }, i) => this.unknown('lines', `/lines/${i}/lineId`, 'lineId', lineId, 'lines')),
      ...needs.flatMap((need, i) => this.needFaults(need, `/needs/${i}`)),
    ];
  }

  isMaterial(code: string): boolean {
    return this.materials.has(code);
  }

  constraintsOf({ materialCode, constraints }: OrderedNeed): Record<string, AttributeConstraint> {
    return this.checked(materialCode, constraints, '').constraints;
  }

  /** Of a regency that was checked to exist. */
  placeOf(regencyCode: string): { lat: number; lon: number; landmass: string } {
    const { lat, lon, landmass } = this.regencies.get(regencyCode)!;
    return { lat, lon, landmass };
  }

  familiesOf(needs: readonly OrderedNeed[]): string[] {
    return needs.flatMap(({ materialCode }) => this.materials.get(materialCode)?.family ?? []);
  }

  private needFaults(need: OrderedNeed, at: string): FieldError[] {
    const { materialCode, regencyCode, constraints } = need;
    if (!this.materials.has(materialCode))
      return [unknownReference(`${at}/materialCode`, 'materialCode', materialCode, 'materials')];
    return [
      ...this.unknown('regencyCodes', `${at}/regencyCode`, 'regencyCode', regencyCode, 'regencies'),
      ...this.checked(materialCode, constraints, `${at}/constraints`).errors,
    ];
  }

  private checked(materialCode: string, constraints: Readonly<Record<string, unknown>>, pointer: string) {
    return checkConstraints(this.attributes.get(materialCode) ?? [], constraints, pointer);
  }

  private unknown(list: string, pointer: string, field: string, value: string, what: string): FieldError[] {
    return this.known.get(list)?.has(value) ? [] : [unknownReference(pointer, field, value, what)];
  }
}

const WHAT = [
  ['offerIds', 'offers'],
  ['organisationIds', 'organisations'],
  ['facilityIds', 'facilities'],
  ['regencyCodes', 'regencies'],
  ['provinceCodes', 'provinces'],
] as const;

const unknownReference = (pointer: string, field: string, value: string, what: string): FieldError =>
  fieldError(pointer, 'unknown_reference', { field, value: value.slice(0, 80), what });
