import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As the log-in library's own migration helper writes them for our names and plugins, with ids made by the application. */
const TABLES = [
  `create table auth.person (
    id uuid not null primary key,
    name text not null,
    email text not null constraint uq_person_email unique,
    email_verified boolean not null,
    image text,
    created_at timestamptz default current_timestamp not null,
    updated_at timestamptz default current_timestamp not null,
    two_factor_enabled boolean,
    locale text not null
  )`,
  `create table auth.session (
    id uuid not null primary key,
    expires_at timestamptz not null,
    token text not null constraint uq_session_token unique,
    created_at timestamptz default current_timestamp not null,
    updated_at timestamptz not null,
    ip_address text,
    user_agent text,
    user_id uuid not null references auth.person (id) on delete cascade,
    totp_at timestamptz
  )`,
  `create table auth.credential (
    id uuid not null primary key,
    account_id text not null,
    provider_id text not null,
    user_id uuid not null references auth.person (id) on delete cascade,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz,
    refresh_token_expires_at timestamptz,
    scope text,
    password text,
    created_at timestamptz default current_timestamp not null,
    updated_at timestamptz not null
  )`,
  `create table auth.verification (
    id uuid not null primary key,
    identifier text not null,
    value text not null,
    expires_at timestamptz not null,
    created_at timestamptz default current_timestamp not null,
    updated_at timestamptz default current_timestamp not null
  )`,
  `create table auth.second_factor (
    id uuid not null primary key,
    secret text not null,
    backup_codes text not null,
    user_id uuid not null references auth.person (id) on delete cascade,
    verified boolean,
    failed_verification_count integer,
    locked_until timestamptz
  )`,
  `create index session_user_id_idx on auth.session (user_id)`,
  `create index credential_user_id_idx on auth.credential (user_id)`,
  `create index verification_identifier_idx on auth.verification (identifier)`,
];

/** What the library does not ask for and we need. */
const ADDITIONS = [
  // Two parallel set-ups of one account must not leave two secrets.
  `create unique index uq_second_factor_user_id on auth.second_factor (user_id)`,
  `create unique index uq_credential_password on auth.credential (user_id) where provider_id = 'credential'`,
  `create index ix_session_expires_at on auth.session (expires_at)`,
  `create index ix_verification_expires_at on auth.verification (expires_at)`,
  `create index ix_verification_value on auth.verification (value)`,
  `create index ix_person_search_trgm on auth.person using gin (lower(name || ' ' || email) gin_trgm_ops)`,
  `revoke all on schema auth from public`,
  `comment on schema auth is 'Accounts and sessions. Nobody but the role of the application reads it; leave it out of exports for analysis.'`,
  `comment on column auth.session.token is 'In clear, as the log-in library needs it. Useless without PADAN_SECRET: the cookie carries the token and its HMAC.'`,
];

export class Auth1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...ADDITIONS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table auth.second_factor, auth.verification, auth.credential, auth.session, auth.person');
  }
}
