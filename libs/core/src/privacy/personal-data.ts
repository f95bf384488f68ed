import type { EntityManager } from 'typeorm';

/** $1: the person, $2: their address. Secrets (hashes of passwords, tokens, keys) are nobody's to take away. */
export const SECTIONS = {
  account:
    'select id, name, email, email_verified, locale, two_factor_enabled, created_at, updated_at from auth.person where id = $1',
  sessions: 'select ip_address, user_agent, created_at, expires_at, totp_at from auth.session where user_id = $1',
  logIn: 'select provider_id, created_at, updated_at from auth.credential where user_id = $1',
  secondFactor: 'select verified, locked_until from auth.second_factor where user_id = $1',
  usedCodes: 'select used_at from used_totp_code where user_id = $1',
  ministryRoles: 'select role, granted_at, revoked_at from ministry_grant where user_id = $1',
  memberships:
    'select o.name as organisation, m.role, m.created_at from membership m join organisation o on o.id = m.organisation_id where m.user_id = $1',
  invitations:
    'select organisation_id, email, role, created_at, accepted_at, revoked_at from invitation where email = $2',
  notifications: 'select kind, params, created_at, read_at from notification where user_id = $1',
  noticePreferences: 'select kind, in_app, email from notice_preference where user_id = $1',
  letters: 'select template, created_at, state, sent_at from mail_message where recipient = $2',
  files: 'select name, media_type, size_bytes, created_at from stored_file where uploaded_by = $1',
  spreadsheets: 'select file_name, kind, state, created_at from sheet_import where person_id = $1',
  decisions:
    'select verdict, reason_code, note, created_at from claim_decision where decided_by = $1 or second_by = $1',
  appeals: 'select number, words, state, submitted_at from appeal where submitted_by = $1',
  apiKeys: 'select name, scopes, created_at, expires_at, revoked_at, last_used_at from api_key where user_id = $1',
  runs: 'select id, kind, title, queued_at from matching_run where requested_by = $1',
  trail:
    'select at, action, subject_type, subject_id, reason from audit_entry where actor_id = $1 order by audit_entry.seq desc',
  requests: 'select kind, words, state, created_at, answered_at, answer from privacy_request where user_id = $1',
  exports: 'select state, created_at, expires_at from personal_export where user_id = $1',
  restriction: 'select since from processing_restriction where user_id = $1',
} as const;

/** Of each section; a person's own trail may be longer, and the file says so. */
const ROWS_MAX = 10_000;

/** Everything that is held on a person, by section. */
export async function personalData(manager: EntityManager, userId: string, at: Date): Promise<Record<string, unknown>> {
  const [{ email } = { email: '' }] = (await manager.query('select email from auth.person where id = $1', [
    userId,
  ])) as {
    email: string;
  }[];
  const sections: Record<string, unknown> = {};
  for (const [name, sql] of Object.entries(SECTIONS)) {
    const values = [...(sql.includes('$1') ? [userId] : []), ...(sql.includes('$2') ? [email] : [])];
    const query = sql.includes('$1') ? sql : sql.replaceAll('$2', '$1');
    const rows = (await manager.query(`${query} limit ${ROWS_MAX + 1}`, values)) as unknown[];
    sections[name] = rows.slice(0, ROWS_MAX);
    if (rows.length > ROWS_MAX) sections[`${name}IsCut`] = true;
  }
  return { format: 'padan-personal-data/1', madeAt: at.toISOString(), ...sections };
}
