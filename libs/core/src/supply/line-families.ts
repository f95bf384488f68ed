import type { EntityManager } from 'typeorm';

/** Families of the materials that are offered from a line. */
export async function familiesOnLine(manager: EntityManager, lineId: string): Promise<string[]> {
  const rows = (await manager.query(
    `select distinct m.family from offer o join material m on m.code = o.material_code
     where o.line_id = $1 and o.state = 'published'`,
    [lineId],
  )) as { family: string }[];
  return rows.map((row) => row.family);
}
