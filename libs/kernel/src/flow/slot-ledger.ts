import { doubled } from './growing-network.js';
import type { MarketNetwork } from './market-network.js';

/**
 * Who holds the units of each offer-week during an auction, and at what level they were bought.
 *
 * An offer-week (slot) has units of its own and, where offers share a line, a part in the line-week's. A slot with room
 * costs its floor; one without costs the lowest level held in it, or on its line when it is the line that is full. Who
 * takes units of a full slot displaces whoever holds at that level. Levels of a slot only rise. O(holdings of the line)
 * a change; there are some two a slot.
 */
export class SlotLedger {
  /** What the next unit costs; infinite where there is no capacity. */
  readonly price: Float64Array;
  // Holdings, a chain for each slot.
  holder = new Int32Array(1 << 12);
  row = new Int32Array(1 << 12);
  units = new Int32Array(1 << 12);
  private level = new Float64Array(1 << 12);
  private next = new Int32Array(1 << 12);
  private readonly head: Int32Array;
  private freed = -1;
  private used = 0;

  /** Lowest price a slot may have in this phase. */
  private readonly floor: Float64Array;
  private readonly own: Int32Array;
  private readonly room: Int32Array;
  /** Shared line-week of each slot, −1 where the slot stands alone; slots of each line-week. */
  private readonly line: Int32Array;
  private readonly lineStart: Int32Array;
  private readonly lineSlots: Int32Array;
  private readonly lineOwn: Int32Array;
  private readonly lineRoom: Int32Array;

  /** `lostUnits` hears of units that a request loses to another. */
  constructor(
    network: MarketNetwork,
    private readonly lostUnits: (request: number, units: number) => void,
  ) {
    const { weekNode, weekArc, lineArc } = network;
    const { to, capacity, treeArc } = network.network;
    const slots = weekNode.length;
    this.price = new Float64Array(slots);
    this.floor = new Float64Array(slots);
    this.own = new Int32Array(slots);
    this.room = new Int32Array(slots);
    this.head = new Int32Array(slots).fill(-1);
    this.line = new Int32Array(slots).fill(-1);
    this.lineOwn = new Int32Array(lineArc.length);
    this.lineRoom = new Int32Array(lineArc.length);
    this.lineStart = new Int32Array(lineArc.length + 1);
    const lineOfNode = new Map<number, number>();
    lineArc.forEach((arc, line) => {
      if (arc < 0) return;
      this.lineOwn[line] = capacity[arc];
      lineOfNode.set(network.network.from[arc], line);
    });
    for (let slot = 0; slot < slots; slot++) {
      const node = weekNode[slot];
      this.price[slot] = node < 0 ? Number.POSITIVE_INFINITY : 0;
      if (node < 0) continue;
      this.own[slot] = capacity[treeArc[node]];
      if (weekArc[slot] < 0 || to[weekArc[slot]] === network.network.root) continue;
      this.line[slot] = lineOfNode.get(to[weekArc[slot]])!;
      this.lineStart[this.line[slot] + 1]++;
    }
    for (let line = 0; line < lineArc.length; line++) this.lineStart[line + 1] += this.lineStart[line];
    this.lineSlots = new Int32Array(this.lineStart[lineArc.length]);
    const end = this.lineStart.slice();
    for (let slot = 0; slot < slots; slot++) if (this.line[slot] >= 0) this.lineSlots[end[this.line[slot]]++] = slot;
  }

  /** Takes everything back. Prices begin `slack` below what they were, and `deep` where there was room left over. */
  clear(slack: number, deep: number): void {
    const { floor, price, room, line, lineRoom } = this;
    for (let slot = 0; slot < price.length; slot++) {
      if (price[slot] === Number.POSITIVE_INFINITY) continue;
      const hasRoom = room[slot] > 0 && (line[slot] < 0 || lineRoom[line[slot]] > 0);
      floor[slot] = Math.max(0, price[slot] - (hasRoom ? deep : slack));
      price[slot] = floor[slot];
    }
    room.set(this.own);
    lineRoom.set(this.lineOwn);
    this.head.fill(-1);
    this.used = 0;
    this.freed = -1;
  }

  /** Up to `wanted` units of a slot while one costs at most `most`, held at `level` > `most`. Answers how many. */
  take(request: number, row: number, slot: number, wanted: number, most: number, level: number): number {
    const { price, room, line, lineRoom } = this;
    let taken = 0;
    while (taken < wanted && price[slot] <= most) {
      const own = room[slot];
      const free = line[slot] < 0 ? own : Math.min(own, lineRoom[line[slot]]);
      let units = Math.min(free, wanted - taken);
      if (units === 0) {
        // The slot's own units are what is short, or its line's: then any slot of the line may have to give.
        const from = own > 0 ? this.cheapestOfLine(line[slot]) : slot;
        units = this.displace(
          request,
          from,
          slot,
          from === slot ? wanted - taken : Math.min(own, wanted - taken),
          level,
        );
      }
      if (units > 0) {
        taken += units;
        this.hold(request, row, slot, units, level);
      }
      this.reprice(slot);
    }
    return taken;
  }

  /** Frees units at the lowest level held in a slot; 0 where the request would only displace itself: its level rises. */
  private displace(request: number, from: number, to: number, most: number, level: number): number {
    let before = -1;
    let lowest = this.head[from];
    let beforeLowest = -1;
    for (let at = lowest; at >= 0; before = at, at = this.next[at]) {
      if (this.level[at] >= this.level[lowest]) continue;
      lowest = at;
      beforeLowest = before;
    }
    const loser = this.holder[lowest];
    if (loser === request && from === to) {
      this.level[lowest] = level;
      return 0;
    }
    const units = Math.min(this.units[lowest], most);
    this.units[lowest] -= units;
    if (this.units[lowest] === 0) {
      if (beforeLowest < 0) this.head[from] = this.next[lowest];
      else this.next[beforeLowest] = this.next[lowest];
      this.next[lowest] = this.freed;
      this.freed = lowest;
    }
    this.room[from] += units;
    if (this.line[from] >= 0) this.lineRoom[this.line[from]] += units;
    this.lostUnits(loser, units);
    return units;
  }

  private hold(request: number, row: number, slot: number, units: number, level: number): void {
    this.room[slot] -= units;
    if (this.line[slot] >= 0) this.lineRoom[this.line[slot]] -= units;
    for (let at = this.head[slot]; at >= 0; at = this.next[at]) {
      if (this.holder[at] !== request || this.row[at] !== row || this.level[at] !== level) continue;
      this.units[at] += units;
      return;
    }
    let at = this.freed;
    if (at >= 0) this.freed = this.next[at];
    else at = this.used++;
    if (at === this.next.length) this.growHoldings();
    this.holder[at] = request;
    this.row[at] = row;
    this.units[at] = units;
    this.level[at] = level;
    this.next[at] = this.head[slot];
    this.head[slot] = at;
  }

  private growHoldings(): void {
    this.holder = doubled(this.holder, Int32Array);
    this.row = doubled(this.row, Int32Array);
    this.units = doubled(this.units, Int32Array);
    this.level = doubled(this.level, Float64Array);
    this.next = doubled(this.next, Int32Array);
  }

  /** The slot of a full line-week that has the lowest level held. */
  private cheapestOfLine(line: number): number {
    const { lineStart, lineSlots } = this;
    let found = -1;
    let lowest = Number.POSITIVE_INFINITY;
    for (let i = lineStart[line]; i < lineStart[line + 1]; i++) {
      const level = this.lowestLevel(lineSlots[i]);
      if (level >= lowest) continue;
      lowest = level;
      found = lineSlots[i];
    }
    return found;
  }

  private lowestLevel(slot: number): number {
    let lowest = Number.POSITIVE_INFINITY;
    for (let at = this.head[slot]; at >= 0; at = this.next[at]) if (this.level[at] < lowest) lowest = this.level[at];
    return lowest;
  }

  /** Prices of a slot and of those that share its line, after a change. */
  private reprice(slot: number): void {
    const { line, lineStart, lineSlots, lineRoom, floor, room, price } = this;
    const own = line[slot];
    if (own < 0) {
      price[slot] = room[slot] > 0 ? floor[slot] : Math.max(floor[slot], this.lowestLevel(slot));
      return;
    }
    const shared = lineRoom[own] > 0 ? 0 : this.lowestLevel(this.cheapestOfLine(own));
    for (let i = lineStart[own]; i < lineStart[own + 1]; i++) {
      const other = lineSlots[i];
      const least = Math.max(floor[other], shared);
      price[other] = room[other] > 0 ? least : Math.max(least, this.lowestLevel(other));
    }
  }

  forEachHolding(visit: (request: number, row: number, slot: number, units: number) => void): void {
    for (let slot = 0; slot < this.head.length; slot++) {
      for (let at = this.head[slot]; at >= 0; at = this.next[at])
        visit(this.holder[at], this.row[at], slot, this.units[at]);
    }
  }
}
