import { inflateRawSync } from 'node:zlib';
import { damaged, SHEET_LIMITS, tooLarge, UnreadableSheet } from './sheet-cells.js';

// A workbook is a ZIP file, and a ZIP file may lie: about sizes, by entries that share bytes, by two tables of contents
// that differ. So it is unpacked here, by its central directory and under limits that count what really comes out; what
// reads the workbook afterwards gets a clean archive made of the result.

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const COMMENT_MAX = 65_535;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly from: number;
  readonly packedBytes: number;
}

/** The XML parts of a workbook by name, unpacked. Throws UnreadableSheet. */
export function unpackWorkbook(file: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  let room: number = SHEET_LIMITS.unpackedBytes;
  let claimed = 0;
  for (const entry of entriesOf(file)) {
    claimed += entry.packedBytes;
    // Entries that overlap unpack the same bytes again and again.
    if (claimed > file.length) throw damaged('its parts overlap');
    if (!/\.(xml|rels)$/i.test(entry.name)) continue;
    if (parts.has(entry.name)) throw damaged('a part occurs twice');
    const bytes = unpack(file.subarray(entry.from, entry.from + entry.packedBytes), entry.method, room);
    refuseDoctype(bytes);
    room -= bytes.length;
    parts.set(entry.name, bytes);
  }
  return parts;
}

function unpack(packed: Buffer, method: number, room: number): Buffer {
  const limit = tooLarge('bytes unpacked', SHEET_LIMITS.unpackedBytes);
  if (method === STORED) {
    if (packed.length > room) throw limit;
    return packed;
  }
  try {
    // One byte at least: a limit of none means none at all.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw limit;
    throw damaged('a part cannot be unpacked');
  }
}

/** No workbook has a DOCTYPE; entities are made to grow. */
function refuseDoctype(bytes: Buffer): void {
  if (bytes.includes('<!DOCTYPE') || bytes.includes('<!ENTITY')) throw damaged('it declares entities');
}

function entriesOf(file: Buffer): Entry[] {
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  if (count > SHEET_LIMITS.entries) throw tooLarge('files in the workbook', SHEET_LIMITS.entries);
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || file.readUInt32LE(at) !== ENTRY_SIGNATURE) throw damaged('its table of contents is broken');
    const nameBytes = file.readUInt16LE(at + 28);
    const entry = entryAt(file, at, nameBytes);
    if (!entry.name.endsWith('/')) entries.push(entry);
    at += 46 + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function entryAt(file: Buffer, at: number, nameBytes: number): Entry {
  const method = file.readUInt16LE(at + 10);
  const packedBytes = file.readUInt32LE(at + 20);
  const local = file.readUInt32LE(at + 42);
  if ((file.readUInt16LE(at + 8) & ENCRYPTED_FLAG) !== 0) throw damaged('it is locked with a password');
  if (method !== STORED && method !== DEFLATED) throw damaged('it is packed in an unknown way');
  if (local + 30 > file.length || file.readUInt32LE(local) !== LOCAL_SIGNATURE) throw damaged('a part is missing');
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (from + packedBytes > file.length) throw damaged('a part is cut off');
  return { name: file.toString('utf8', at + 46, at + 46 + nameBytes), method, from, packedBytes };
}

function endOf(file: Buffer): number {
  const last = file.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - COMMENT_MAX); at--) {
    if (file.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw new UnreadableSheet('sheet_damaged', { reason: 'its end is missing' });
}
