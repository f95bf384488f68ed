import type { Problem } from '../model/problem.js';
import type { Box } from './box.js';

/**
 * What each producer could still give to one request, and the places its limit on producers leaves. Read from a box, so
 * it is right at every node of a tree. O(live pairs + producers × places).
 */
export class PlaceRooms {
  /** Per group without a place, units; 0 for those that have one. */
  readonly room: Int32Array;
  /** Places for groups that hold none yet. */
  places = 0;
  /** What groups with a place, or without need of one, could give together. */
  private sure = 0;
  private readonly largest: number[] = [];

  constructor(
    private readonly problem: Problem,
    private readonly box: Box,
    private readonly groupLimit: Int32Array,
  ) {
    this.room = new Int32Array(problem.groupCap.length);
  }

  read(request: number, need: number, livePairs: Int32Array, live: number): void {
    const { problem, box, room, groupLimit } = this;
    const { groupStart, groupCounted, pairGroup } = problem;
    const begin = groupStart[request];
    const end = groupStart[request + 1];
    this.places = problem.slots[request];
    this.sure = 0;
    room.fill(0, begin, end);
    for (let i = 0; i < live; i++) {
      const group = pairGroup[livePairs[i]];
      room[group] = Math.min(room[group] + box.high[livePairs[i]], groupLimit[group], need);
    }
    for (let group = begin; group < end; group++) {
      if (box.placed[group] === 0 && groupCounted[group] === 0) continue;
      this.places -= box.placed[group];
      this.sure += room[group];
      room[group] = 0;
    }
  }

  /**
   * For a request that must be filled whole: a producer that cannot make it whole with the largest of the others is
   * closed. False when none can.
   */
  closeHopeless(request: number, need: number): boolean {
    const { problem, box, room, largest } = this;
    const begin = problem.groupStart[request];
    const end = problem.groupStart[request + 1];
    if (this.places >= end - begin) return true;
    this.findLargest(begin, end);
    let reach = this.sure;
    for (const units of largest) reach += units;
    if (reach < need) return false;
    const least = largest.length < this.places ? 0 : (largest.at(-1) ?? 0);
    for (let group = begin; group < end; group++) {
      if (room[group] > 0 && room[group] < least && reach - least + room[group] < need) box.closeGroup(group);
    }
    return box.consistent;
  }

  /** The largest rooms, one for each open place, falling. */
  private findLargest(begin: number, end: number): void {
    const { room, largest, places } = this;
    largest.length = 0;
    if (places <= 0) return;
    for (let group = begin; group < end; group++) {
      if (room[group] === 0 || (largest.length === places && room[group] <= (largest.at(-1) ?? 0))) continue;
      let at = largest.length < places ? largest.push(0) - 1 : places - 1;
      while (at > 0 && largest[at - 1] < room[group]) {
        largest[at] = largest[at - 1];
        at--;
      }
      largest[at] = room[group];
    }
  }
}
