import type { DataSource } from 'typeorm';
import { Membership } from '#core/organisations';
import type { Actor } from '#core/platform';

/** The person who uploaded a file, with the memberships of this moment; null when the account is gone. */
export async function personOf(dataSource: DataSource, userId: string): Promise<Actor | null> {
  const [person] = (await dataSource.query('select name, email from auth.person where id = $1', [userId])) as {
    name: string;
    email: string;
  }[];
  if (!person) return null;
  const memberships = await dataSource.manager.find(Membership, { where: { userId }, order: { createdAt: 'asc' } });
  return {
    kind: 'person',
    userId,
    ...person,
    ministryRoles: [],
    memberships: memberships.map(({ organisationId, role }) => ({ organisationId, role })),
  };
}
