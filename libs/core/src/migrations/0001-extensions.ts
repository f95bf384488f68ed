import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Extensions1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists pg_trgm');
    await runner.query('create schema if not exists auth');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema if exists auth cascade');
    await runner.query('drop extension if exists pg_trgm');
  }
}
