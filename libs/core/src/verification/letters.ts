import { Injectable } from '@nestjs/common';
import type { ClaimKind, Text } from '#contracts';
import { Notices } from '../notices/notices.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { Tx } from '../platform/transactions.js';
import type { Claim } from './claim.entity.js';
import type { VerificationCase } from './verification-case.entity.js';

const STATE_WORDS: Readonly<Record<string, Text>> = {
  approved: { id: 'disetujui', en: 'approved' },
  rejected: { id: 'ditolak', en: 'rejected' },
  returned: { id: 'dikembalikan untuk diperbaiki', en: 'returned for revision' },
  expired: { id: 'habis masa berlakunya', en: 'expired' },
  suspended: { id: 'ditangguhkan', en: 'suspended' },
  revoked: { id: 'dicabut', en: 'revoked' },
};

const KIND_WORDS: Readonly<Record<ClaimKind, Text>> = {
  identity: { id: 'identitas', en: 'identity' },
  facility: { id: 'fasilitas', en: 'facility' },
  capability: { id: 'kemampuan', en: 'capability' },
  capacity: { id: 'kapasitas', en: 'capacity' },
  certificate: { id: 'sertifikat', en: 'certificate' },
};

/** Why a claim was suspended or revoked. */
const REASON_WORDS: Readonly<Record<string, Text>> = {
  complaint_under_review: { id: 'pengaduan sedang diperiksa', en: 'a complaint is under review' },
  inspection_failed: { id: 'tidak lolos inspeksi', en: 'it failed an inspection' },
  evidence_doubted: { id: 'keaslian bukti diragukan', en: 'the evidence is doubted' },
  licence_lapsed: { id: 'izin tidak berlaku lagi', en: 'a licence has lapsed' },
  false_statement: { id: 'pernyataan tidak benar', en: 'a statement was false' },
  forged_evidence: { id: 'bukti palsu', en: 'evidence was forged' },
  plant_closed: { id: 'pabrik ditutup', en: 'the plant is closed' },
  licence_revoked: { id: 'izin dicabut', en: 'a licence was revoked' },
  other: { id: 'alasan lain', en: 'another reason' },
};

/** What is told of cases and claims: to the owners of the organisation, and to verifiers what comes in. */
@Injectable()
export class VerificationLetters {
  constructor(private readonly notices: Notices) {}

  async caseMoved(tx: Tx, row: VerificationCase, note: string): Promise<void> {
    await this.notices.tell(tx, 'case.decided', {
      to: { organisationIds: [row.organisationId], role: 'owner' },
      about: { subject: 'case', id: row.id },
      params: {
        number: row.number,
        state: STATE_WORDS[row.state] ?? row.state,
        organisation: await nameOf(tx, row.organisationId),
        note,
      },
    });
  }

  /** To every verifier: the inbox has a new case. */
  async caseSubmitted(tx: Tx, row: VerificationCase): Promise<void> {
    await this.notices.tell(tx, 'case.submitted', {
      to: { ministry: 'verifier' },
      about: { subject: 'case', id: row.id },
      params: { number: row.number, organisation: await nameOf(tx, row.organisationId) },
    });
  }

  /** `reason` as a reason code, or the last day it held. */
  async claimEnded(tx: Tx, claim: Claim, reason: string): Promise<void> {
    const kind = KIND_WORDS[claim.kind];
    const material = claim.materialCode === null ? '' : ` ${claim.materialCode}`;
    await this.notices.tell(tx, 'claim.ended', {
      to: { organisationIds: [claim.organisationId], role: 'owner' },
      about: { subject: 'claim', id: claim.id },
      params: {
        claim: { id: `${kind.id}${material}`, en: `${kind.en}${material}` },
        state: STATE_WORDS[claim.state] ?? claim.state,
        organisation: await nameOf(tx, claim.organisationId),
        reason: REASON_WORDS[reason] ?? reason,
      },
    });
  }
}

async function nameOf(tx: Tx, organisationId: string): Promise<string> {
  const organisation = await tx.manager.findOneByOrFail(Organisation, { id: organisationId });
  return organisation.name;
}
