import type { EntityManager } from 'typeorm';
import { Material, MaterialAttribute } from '#core/catalogue';
import { Facility } from '#core/organisations';
import { Line } from '#core/supply';

/** What the words of a sheet are looked up in. */
export interface Surroundings {
  readonly organisationId: string;
  readonly facilities: readonly Pick<Facility, 'id' | 'name'>[];
  readonly lines: readonly Pick<Line, 'id' | 'name' | 'facilityId' | 'unit'>[];
  readonly materials: readonly Material[];
  readonly attributes: readonly MaterialAttribute[];
  /** Codes of document types and standards. */
  readonly certificates: readonly string[];
}

/** Of one organisation; a national producer has some hundred lines. */
const OWN_MAX = 5_000;

export async function surroundingsOf(manager: EntityManager, organisationId: string): Promise<Surroundings> {
  const order = { materialCode: 'ASC', position: 'ASC' } as const;
  return {
    organisationId,
    facilities: await manager.find(Facility, { where: { organisationId }, order: { id: 'ASC' }, take: OWN_MAX }),
    lines: await manager.find(Line, { where: { organisationId }, order: { id: 'ASC' }, take: OWN_MAX }),
    materials: await manager.find(Material, { order: { code: 'ASC' } }),
    attributes: await manager.find(MaterialAttribute, { order }),
    certificates: (
      (await manager.query('select code from document_type union select code from standard order by code')) as {
        code: string;
      }[]
    ).map(({ code }) => code),
  };
}
