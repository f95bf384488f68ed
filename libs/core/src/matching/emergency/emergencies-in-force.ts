import type { EntityManager } from 'typeorm';
import type { EmergencyPolicy } from './emergency-terms.js';

/** What holds at this moment, also where the job that ends emergencies is late; by family. */
export async function emergenciesInForce(manager: EntityManager, now: Date): Promise<EmergencyPolicy[]> {
  const rows = (await manager.query(
    `select id, family, terms from emergency where state = 'active' and ends_at > $1 order by family`,
    [now],
  )) as { id: string; family: string; terms: Omit<EmergencyPolicy, 'id' | 'family'> }[];
  return rows.map(({ id, family, terms }) => ({ id, family, ...terms }));
}
