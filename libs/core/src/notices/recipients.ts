import type { EntityManager } from 'typeorm';
import { type EmailMode, type Locale, type MinistryRole, type NoticeKind, noticeSpec } from '#contracts';

/** Who is to be told: members of organisations, holders of a ministry role, or people by name. */
export type Audience =
  | { readonly organisationIds: readonly string[]; readonly role?: 'owner' }
  | { readonly ministry: MinistryRole }
  | { readonly userIds: readonly string[] };

/** One person in one capacity, with what this person has chosen. */
export interface Recipient {
  readonly userId: string;
  readonly organisationId: string | null;
  readonly ministryRole: MinistryRole | null;
  readonly address: string;
  readonly locale: Locale;
  readonly inApp: boolean;
  readonly email: EmailMode;
}

interface Row extends Omit<Recipient, 'inApp' | 'email'> {
  readonly inApp: boolean | null;
  readonly email: EmailMode | null;
  /** Asked that their data be stored and nothing else: no letter but those the law asks for. */
  readonly isRestricted: boolean;
}

/** The recipients of each audience, in its place; members of organisations are read once for all of them. */
export async function recipientsOf(
  manager: EntityManager,
  kind: NoticeKind,
  audiences: readonly Audience[],
): Promise<readonly (readonly Recipient[])[]> {
  const members = new Map<string, readonly Row[]>();
  for (const role of ['owner', undefined] as const) {
    const ids = audiences.flatMap((to) => ('organisationIds' in to && to.role === role ? to.organisationIds : []));
    if (ids.length === 0) continue;
    const rows = await membersOf(manager, kind, [...new Set(ids)], role);
    for (const [id, own] of Map.groupBy(rows, (row) => String(row.organisationId))) members.set(`${role} ${id}`, own);
  }
  const found: (readonly Recipient[])[] = [];
  for (const to of audiences) {
    const rows =
      'organisationIds' in to
        ? [...new Set(to.organisationIds)].flatMap((id) => members.get(`${to.role} ${id}`) ?? [])
        : await othersOf(manager, kind, to);
    found.push(rows.map((row) => withChoice(kind, row)));
  }
  return found;
}

function withChoice(kind: NoticeKind, { isRestricted, ...row }: Row): Recipient {
  const spec = noticeSpec(kind);
  if (spec.isFixed) return { ...row, inApp: true, email: spec.email };
  if (isRestricted) return { ...row, inApp: row.inApp ?? true, email: 'off' };
  return { ...row, inApp: row.inApp ?? true, email: row.email ?? spec.email };
}

const PERSON = `p.id as "userId", p.email as address, p.locale, f.in_app as "inApp", f.email as "email",
  exists (select from processing_restriction x where x.user_id = p.id) as "isRestricted"`;
const CHOICE = 'left join notice_preference f on f.user_id = p.id and f.kind = $2';

const membersOf = (
  manager: EntityManager,
  kind: NoticeKind,
  organisationIds: readonly string[],
  role: 'owner' | undefined,
): Promise<Row[]> =>
  manager.query(
    `select ${PERSON}, m.organisation_id as "organisationId", null as "ministryRole"
     from membership m join auth.person p on p.id = m.user_id ${CHOICE}
     where m.organisation_id = any($1::uuid[]) and ($3::text is null or m.role = $3)
     order by m.organisation_id, p.id`,
    [organisationIds, kind, role ?? null],
  );

function othersOf(
  manager: EntityManager,
  kind: NoticeKind,
  to: Exclude<Audience, { organisationIds: unknown }>,
): Promise<Row[]> {
  if ('ministry' in to)
    return manager.query(
      `select ${PERSON}, null as "organisationId", g.role as "ministryRole"
       from ministry_grant g join auth.person p on p.id = g.user_id ${CHOICE}
       where g.role = $1 and g.revoked_at is null order by p.id`,
      [to.ministry, kind],
    );
  return manager.query(
    `select ${PERSON}, null as "organisationId", null as "ministryRole"
     from auth.person p ${CHOICE} where p.id = any($1::uuid[]) order by p.id`,
    [[...new Set(to.userIds)], kind],
  );
}
