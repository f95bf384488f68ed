/** Text as it is compared: no case, no accents, no marks, no unit in brackets. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\([^)]*\)/g, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The candidate that a slip of the pen would turn into `text`; undefined when none is near. */
export function nearest<T>(
  text: string,
  candidates: readonly T[],
  wordsOf: (candidate: T) => readonly string[],
): T | undefined {
  const asked = plain(text);
  if (asked.length < 2 || asked.length > 60) return undefined;
  let best: { candidate: T; distance: number } | undefined;
  for (const candidate of candidates) {
    for (const word of wordsOf(candidate)) {
      const distance = distanceOf(asked, plain(word));
      const limit = Math.max(1, Math.floor(Math.min(asked.length, word.length) / 4));
      if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
    }
  }
  if (best) return best.candidate;
  // "harga" for "harga satuan", when only one says so.
  const containing = candidates.filter((candidate) =>
    wordsOf(candidate).some((word) => asked.length >= 4 && ` ${plain(word)} `.includes(` ${asked} `)),
  );
  return containing.length === 1 ? containing[0] : undefined;
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
export function distanceOf(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 15) return Infinity;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, last[j] + 1, row[j - 1] + 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length];
}
