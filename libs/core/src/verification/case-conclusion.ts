import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/transactions.js';
import { conclusionOf } from './case.rules.js';
import { VerificationLetters } from './letters.js';
import { changeCase, lockClaimsOfCase, movedCase, type Stamp } from './record-change.js';
import type { VerificationCase } from './verification-case.entity.js';

/** Ends a case when its last claim is decided. */
@Injectable()
export class CaseConclusion {
  constructor(private readonly letters: VerificationLetters) {}

  /** Approves or rejects a locked case whose claims are all decided; otherwise leaves it as it is. */
  async conclude(tx: Tx, row: VerificationCase, stamp: Stamp): Promise<void> {
    const claims = await lockClaimsOfCase(tx.manager, row.id);
    const move = conclusionOf(claims.map((claim) => claim.state));
    if (!move) return;
    await changeCase(tx.manager, row, { state: movedCase(row, move), decidedAt: stamp.now }, stamp);
    const details = { claims: claims.map(({ id, kind, state, level }) => ({ id, kind, state, level })) };
    tx.audit({ action: `case.${move}`, subjectType: 'case', subjectId: row.id, details });
    tx.tell({ topic: 'case', id: row.id, organisationIds: [row.organisationId] });
    const verified = claims.filter((claim) => claim.state !== 'rejected').length;
    await this.letters.caseMoved(tx, row, `${verified}/${claims.length} ✓`);
  }
}
