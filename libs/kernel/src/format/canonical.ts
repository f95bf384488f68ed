/**
 * Canonical JSON of a value that came out of `JSON.parse`: keys sorted by UTF-16 code unit, no white space.
 * Two scenarios that differ only in layout or key order have the same canonical text, and so the same hash.
 */
export function canonicalJson(value: unknown): string {
  const parts: string[] = [];
  writeValue(value, parts);
  return parts.join('');
}

function writeValue(value: unknown, parts: string[]): void {
  if (Array.isArray(value)) {
    parts.push('[');
    for (let i = 0; i < value.length; i++) {
      if (i > 0) parts.push(',');
      writeValue(value[i], parts);
    }
    parts.push(']');
  } else if (typeof value === 'object' && value !== null) {
    writeRecord(value as Record<string, unknown>, parts);
  } else {
    parts.push(JSON.stringify(value));
  }
}

function writeRecord(record: Record<string, unknown>, parts: string[]): void {
  // `undefined` is how TypeScript callers leave an optional field out; JSON has no such value.
  const keys = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .toSorted(byCodeUnit);
  parts.push('{');
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) parts.push(',');
    parts.push(JSON.stringify(keys[i]), ':');
    writeValue(record[keys[i]], parts);
  }
  parts.push('}');
}

function byCodeUnit(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
