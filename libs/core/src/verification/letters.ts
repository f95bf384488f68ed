import { Injectable } from '@nestjs/common';
import type { ClaimKind, Locale } from '#contracts';
import { peopleById } from '../identity/people-names.js';
import { Membership } from '../organisations/membership.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { MailService } from '../platform/mail/mail.service.js';
import type { Tx } from '../platform/transactions.js';
import type { Claim } from './claim.entity.js';
import type { VerificationCase } from './verification-case.entity.js';

const STATE_WORDS: Readonly<Record<string, { readonly [L in Locale]: string }>> = {
  approved: { id: 'disetujui', en: 'approved' },
  rejected: { id: 'ditolak', en: 'rejected' },
  returned: { id: 'dikembalikan untuk diperbaiki', en: 'returned for revision' },
  expired: { id: 'habis masa berlakunya', en: 'expired' },
  suspended: { id: 'ditangguhkan', en: 'suspended' },
  revoked: { id: 'dicabut', en: 'revoked' },
};

const KIND_WORDS: Readonly<Record<ClaimKind, { readonly [L in Locale]: string }>> = {
  identity: { id: 'identitas', en: 'identity' },
  facility: { id: 'fasilitas', en: 'facility' },
  capability: { id: 'kemampuan', en: 'capability' },
  capacity: { id: 'kapasitas', en: 'capacity' },
  certificate: { id: 'sertifikat', en: 'certificate' },
};

/** Letters to the owners of an organisation, each in their language. */
@Injectable()
export class VerificationLetters {
  constructor(private readonly mail: MailService) {}

  async caseMoved(tx: Tx, row: VerificationCase, note: string): Promise<void> {
    const organisation = await nameOf(tx, row.organisationId);
    for (const { email, locale } of await ownersOf(tx, row.organisationId)) {
      const state = STATE_WORDS[row.state]?.[locale] ?? row.state;
      await this.mail.post(tx, email, 'case_decided', locale, { number: row.number, state, organisation, note });
    }
  }

  /** `reason` as a reason code, or the last day it held. */
  async claimEnded(tx: Tx, claim: Claim, reason: string): Promise<void> {
    const organisation = await nameOf(tx, claim.organisationId);
    for (const { email, locale } of await ownersOf(tx, claim.organisationId)) {
      const state = STATE_WORDS[claim.state]?.[locale] ?? claim.state;
      const name = [KIND_WORDS[claim.kind][locale], claim.materialCode].filter(Boolean).join(' ');
      await this.mail.post(tx, email, 'claim_ended', locale, { claim: name, state, organisation, reason });
    }
  }
}

async function nameOf(tx: Tx, organisationId: string): Promise<string> {
  const organisation = await tx.manager.findOneByOrFail(Organisation, { id: organisationId });
  return organisation.name;
}

async function ownersOf(tx: Tx, organisationId: string): Promise<{ email: string; locale: Locale }[]> {
  const owners = await tx.manager.findBy(Membership, { organisationId, role: 'owner' });
  const people = await peopleById(
    tx.manager,
    owners.map((owner) => owner.userId),
  );
  return [...people.values()];
}
