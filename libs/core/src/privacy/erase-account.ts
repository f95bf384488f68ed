import type { EntityManager } from 'typeorm';
import { Refusal } from '#core/platform';

/**
 * Takes away everything by which a person can be known. What remains is their id: on the trail and on decisions, which
 * the law asks to be kept, it stands for somebody who is not known any more. Refuses the last owner of an organisation.
 */
export async function eraseAccount(manager: EntityManager, userId: string, now: Date): Promise<void> {
  const [alone] = (await manager.query(
    `select o.name from membership m join organisation o on o.id = m.organisation_id
     where m.user_id = $1 and m.role = 'owner' and not exists (
       select from membership x where x.organisation_id = m.organisation_id and x.role = 'owner' and x.user_id <> $1)
     limit 1`,
    [userId],
  )) as { name: string }[];
  if (alone) throw new Refusal('last_owner');
  const [{ email } = { email: '' }] = (await manager.query('select email from auth.person where id = $1 for update', [
    userId,
  ])) as { email: string }[];
  for (const table of ['auth.session', 'auth.credential', 'auth.second_factor', 'used_totp_code', 'membership'])
    await manager.query(`delete from ${table} where user_id = $1`, [userId]);
  for (const table of ['notification', 'notice_preference', 'personal_export', 'processing_restriction'])
    await manager.query(`delete from ${table} where user_id = $1`, [userId]);
  await manager.query('delete from auth.verification where value = $1', [userId]);
  await manager.query(`delete from mail_message where recipient = $1 and state = 'sent'`, [email]);
  await manager.query('delete from invitation where email = $1', [email]);
  await manager.query('update ministry_grant set revoked_at = $2 where user_id = $1 and revoked_at is null', [
    userId,
    now,
  ]);
  await manager.query(
    `update auth.person set name = 'Pengguna terhapus', email = $2, email_verified = false, image = null,
       two_factor_enabled = false, updated_at = $3 where id = $1`,
    [userId, `${userId}@terhapus.invalid`, now],
  );
}
