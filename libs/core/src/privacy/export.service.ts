import { Inject, Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { type Actor, Clock, FILE_STORAGE, type FileStorage, newId, Refusal, Transactions } from '#core/platform';
import { userOf } from '#core/verification';
import { exportEnd } from './clock.rules.js';
import { personalData } from './personal-data.js';
import { PersonalExport } from './privacy.entity.js';

/** A copy of one's own data: asked for, made by a job, fetched by that person only, gone after a week. */
@Injectable()
export class ExportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
  ) {}

  async ask(actor: Actor): Promise<PersonalExport> {
    const userId = userOf(actor);
    return this.transactions.run(async (tx) => {
      await tx.manager.query('select from auth.person where id = $1 for update', [userId]);
      const now = this.clock.now();
      if (await tx.manager.existsBy(PersonalExport, { userId, state: 'preparing', expiresAt: MoreThan(now) }))
        throw new Refusal('export_under_way');
      const id = newId();
      await tx.manager.insert(PersonalExport, { id, userId, createdAt: now, expiresAt: exportEnd(now) });
      tx.enqueue('privacy.export', { exportId: id });
      tx.audit({ action: 'privacy.export', subjectType: 'user', subjectId: userId, details: { exportId: id } });
      return tx.manager.findOneByOrFail(PersonalExport, { id });
    });
  }

  /** The newest one that has not run out. */
  async latest(actor: Actor): Promise<PersonalExport | null> {
    return this.dataSource.manager.findOne(PersonalExport, {
      where: { userId: userOf(actor), expiresAt: MoreThan(this.clock.now()) },
      order: { createdAt: 'desc', id: 'desc' },
    });
  }

  /** Bytes first; a second call for the same copy does nothing. */
  async make(exportId: string): Promise<string> {
    const copy = await this.dataSource.manager.findOneBy(PersonalExport, { id: exportId, state: 'preparing' });
    if (!copy) return 'over';
    const data = await personalData(this.dataSource.manager, copy.userId, this.clock.now());
    const bytes = Buffer.from(JSON.stringify(data, null, 2), 'utf8');
    await this.storage.put(exportId, bytes);
    await this.dataSource.manager.update(PersonalExport, exportId, { state: 'ready', sizeBytes: bytes.length });
    return `${bytes.length} bytes`;
  }

  async fail(exportId: string): Promise<void> {
    await this.dataSource.manager.update(PersonalExport, { id: exportId, state: 'preparing' }, { state: 'failed' });
  }

  /** The newest that is ready: the person's own, and nobody else's. */
  async open(actor: Actor): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
    const copy = await this.dataSource.manager.findOne(PersonalExport, {
      where: { userId: userOf(actor), state: 'ready', expiresAt: MoreThan(this.clock.now()) },
      order: { createdAt: 'desc', id: 'desc' },
    });
    if (!copy) throw new Refusal('export_not_ready');
    const bytes = await this.storage.get(copy.id);
    return {
      name: `padan-data-${copy.createdAt.toISOString().slice(0, 10)}.json`,
      mediaType: 'application/json',
      bytes,
    };
  }
}
