/*
 * What proposals, holds and pairings should do, written from what is promised and not from the code: a table of a few
 * moves and three sums. It is what random commands are held against.
 */

export type ModelSide = 'producer' | 'manufacturer';

export interface ModelProposal {
  state: string;
  quantity: number;
  readonly unitPrice: number;
  readonly round: number;
  readonly need: number;
}

export interface ModelSums {
  held: number;
  committed: number;
}

export type Command =
  | { readonly kind: 'propose'; readonly need: number; readonly quantity: number }
  | { readonly kind: 'accept'; readonly of: number; readonly side: ModelSide }
  | { readonly kind: 'decline'; readonly of: number; readonly side: ModelSide }
  | { readonly kind: 'cancel'; readonly of: number; readonly side: ModelSide }
  | {
      readonly kind: 'counter';
      readonly of: number;
      readonly side: ModelSide;
      readonly quantity: number;
      readonly unitPrice: number;
    }
  | { readonly kind: 'expire'; readonly of: number };

const ROUNDS_MAX = 5;
const OPEN: ReadonlySet<string> = new Set(['proposed', 'accepted_by_producer', 'accepted_by_manufacturer']);

const other = (side: ModelSide): ModelSide => (side === 'producer' ? 'manufacturer' : 'producer');

/** One week of one line and its offer, and several needs. */
export class ProposalModel {
  readonly proposals: ModelProposal[] = [];
  readonly week: ModelSums = { held: 0, committed: 0 };
  readonly needs: { held: number; agreed: number }[];

  constructor(
    private readonly capacity: number,
    private readonly needed: readonly number[],
  ) {
    this.needs = needed.map(() => ({ held: 0, agreed: 0 }));
  }

  /** Does it, or changes nothing; answers whether it was done. */
  apply(command: Command): boolean {
    switch (command.kind) {
      case 'propose':
        return this.propose(command.need, command.quantity, 'proposed', 0, 1_000);
      case 'accept':
        return this.accept(this.proposals[command.of], command.side);
      case 'decline':
        return this.end(this.proposals[command.of], 'declined');
      case 'expire':
        return this.end(this.proposals[command.of], 'expired');
      case 'counter':
        return this.counter(this.proposals[command.of], command);
      default:
        return this.cancel(this.proposals[command.of]);
    }
  }

  isLive(need: number): boolean {
    return this.proposals.some((proposal) => proposal.need === need && OPEN.has(proposal.state));
  }

  private propose(need: number, quantity: number, state: string, round: number, unitPrice: number): boolean {
    const { held, agreed } = this.needs[need];
    const isFree = this.week.held + this.week.committed + quantity <= this.capacity;
    if (!isFree || held + agreed + quantity > this.needed[need]) return false;
    this.proposals.push({ state, quantity, round, need, unitPrice });
    this.hold(need, quantity);
    return true;
  }

  private accept(proposal: ModelProposal, side: ModelSide): boolean {
    if (proposal.state === 'proposed') proposal.state = `accepted_by_${side}`;
    else if (proposal.state === `accepted_by_${other(side)}`) {
      proposal.state = 'agreed';
      this.hold(proposal.need, -proposal.quantity);
      this.week.committed += proposal.quantity;
      this.needs[proposal.need].agreed += proposal.quantity;
    } else return false;
    return true;
  }

  private end(proposal: ModelProposal, state: string): boolean {
    if (!OPEN.has(proposal.state)) return false;
    proposal.state = state;
    this.hold(proposal.need, -proposal.quantity);
    return true;
  }

  private counter(old: ModelProposal, { side, quantity, unitPrice }: Extract<Command, { kind: 'counter' }>): boolean {
    const mayAnswer = old.state === 'proposed' || old.state === `accepted_by_${other(side)}`;
    if (!mayAnswer || old.round >= ROUNDS_MAX || (quantity === old.quantity && unitPrice === old.unitPrice))
      return false;
    const { state } = old;
    this.end(old, 'countered');
    if (this.propose(old.need, quantity, `accepted_by_${side}`, old.round + 1, unitPrice)) return true;
    old.state = state;
    this.hold(old.need, old.quantity);
    return false;
  }

  /** Nothing has been delivered: all of it goes back. */
  private cancel(proposal: ModelProposal): boolean {
    if (proposal.state !== 'agreed') return false;
    proposal.state = 'cancelled';
    this.week.committed -= proposal.quantity;
    this.needs[proposal.need].agreed -= proposal.quantity;
    return true;
  }

  private hold(need: number, quantity: number): void {
    this.week.held += quantity;
    this.needs[need].held += quantity;
  }
}
