/** Sets of small numbers as bits in 32-bit words. */

export function wordsFor(members: number): number {
  return (members + 31) >>> 5;
}

export function setBit(words: Int32Array, base: number, member: number): void {
  words[base + (member >>> 5)] |= 1 << (member & 31);
}

export function clearBit(words: Int32Array, base: number, member: number): void {
  words[base + (member >>> 5)] &= ~(1 << (member & 31));
}

/** How many bits of a word are set (Warren, Hacker's Delight, 5–1). */
export function bitCount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Number of the lowest set bit of a word that is not 0. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
