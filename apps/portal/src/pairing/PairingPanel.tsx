import type { Dto } from '../api/client';
import { BackupNote } from './BackupNote';
import { CounterNote } from './CounterNote';
import { DeliveriesPanel } from './DeliveriesPanel';
import { RescueNotes } from './RescueNotes';

const PAIRING_STATES = new Set(['agreed', 'delivering', 'completed', 'cancelled']);

/** What became of a proposal beyond its first terms: a counter-offer, and once agreed, its deliveries. */
export function PairingPanel({ proposal }: { readonly proposal: Dto<'ProposalDto'> }) {
  return (
    <>
      {proposal.counter && <CounterNote proposal={proposal} counter={proposal.counter} />}
      {proposal.backup && <BackupNote proposal={proposal} backup={proposal.backup} />}
      {PAIRING_STATES.has(proposal.state) && <RescueNotes proposal={proposal} />}
      {PAIRING_STATES.has(proposal.state) && <DeliveriesPanel proposal={proposal} />}
    </>
  );
}
