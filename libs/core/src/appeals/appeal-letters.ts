import { Injectable } from '@nestjs/common';
import type { AppealOutcome, Locale } from '#contracts';
import { Notices } from '#core/notices';
import { Organisation } from '#core/organisations';
import type { Tx } from '#core/platform';
import type { Appeal } from './appeal.entity.js';

const OUTCOME_WORDS: { readonly [O in AppealOutcome]: { readonly [L in Locale]: string } } = {
  dismissed: { id: 'ditolak; keputusan semula tetap berlaku', en: 'dismissed; what was decided stands' },
  changed: { id: 'dikabulkan; keputusan diubah', en: 'granted; the decision is changed' },
  sent_back: { id: 'dikabulkan; diperiksa ulang', en: 'granted; it is looked at anew' },
};

/** What people are told of appeals. */
@Injectable()
export class AppealLetters {
  constructor(private readonly notices: Notices) {}

  async lodged(tx: Tx, { id, number, organisationId, dueAt }: Appeal): Promise<void> {
    const organisation = await nameOf(tx, organisationId);
    const about = { subject: 'appeal', id } as const;
    await this.notices.tell(tx, 'appeal.received', {
      to: { organisationIds: [organisationId], role: 'owner' },
      about,
      params: { number, organisation, due: { at: dueAt.toISOString() } },
    });
    await this.notices.tell(tx, 'appeal.lodged', {
      to: { ministry: 'verifier' },
      about,
      params: { number, organisation },
    });
  }

  async decided(tx: Tx, { id, number, organisationId }: Appeal, outcome: AppealOutcome, reason: string): Promise<void> {
    await this.notices.tell(tx, 'appeal.decided', {
      to: { organisationIds: [organisationId], role: 'owner' },
      about: { subject: 'appeal', id },
      params: { number, organisation: await nameOf(tx, organisationId), outcome: OUTCOME_WORDS[outcome], reason },
    });
  }
}

const nameOf = async (tx: Tx, id: string): Promise<string> =>
  (await tx.manager.findOneByOrFail(Organisation, { id })).name;
