import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

// Writes a ZIP archive piece by piece: nothing but the table of contents stays in memory.

const UTF8_FLAG = 0x0800;
/** Sizes and checksum follow the part instead of standing before it. */
const LATER_FLAG = 0x0008;
const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980: the same rows give the same bytes. */
const DOS_DATE = 0x21;

interface Entry {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly at: number;
  crc: number;
  packedBytes: number;
  bytes: number;
}

export class ZipWriter {
  private readonly written: Entry[] = [];
  private at = 0;

  /** A part that is at hand, not packed. */
  stored(name: string, content: Buffer): Buffer {
    const entry = this.entry(name, STORED, UTF8_FLAG);
    Object.assign(entry, { crc: crc32(content), packedBytes: content.length, bytes: content.length });
    return this.count(Buffer.concat([headOf(entry), content]));
  }

  /** A part that comes bit by bit, packed on the way. */
  async *packed(name: string, content: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Buffer> {
    const entry = this.entry(name, DEFLATED, UTF8_FLAG | LATER_FLAG);
    yield this.count(headOf(entry));
    const measured = async function* () {
      for await (const text of content) {
        const bytes = Buffer.from(text, 'utf8');
        entry.crc = crc32(bytes, entry.crc);
        entry.bytes += bytes.length;
        yield bytes;
      }
    };
    const packing = createDeflateRaw({ level: 6 });
    const source = Readable.from(measured(), { objectMode: false });
    source.once('error', (error) => packing.destroy(error));
    try {
      for await (const bytes of source.pipe(packing) as AsyncIterable<Buffer>) {
        entry.packedBytes += bytes.length;
        yield this.count(bytes);
      }
    } finally {
      source.destroy();
    }
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(0x08074b50, 0);
    writeSizes(sizes, 4, entry);
    yield this.count(sizes);
  }

  /** The table of contents, which ends the archive. */
  end(): Buffer {
    const table = Buffer.concat(this.written.map(rowOf));
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.written.length, 8);
    end.writeUInt16LE(this.written.length, 10);
    end.writeUInt32LE(table.length, 12);
    end.writeUInt32LE(this.at, 16);
    return Buffer.concat([table, end]);
  }

  private entry(name: string, method: number, flags: number): Entry {
    const entry = { name: Buffer.from(name, 'utf8'), method, flags, at: this.at, crc: 0, packedBytes: 0, bytes: 0 };
    this.written.push(entry);
    return entry;
  }

  private count(bytes: Buffer): Buffer {
    this.at += bytes.length;
    return bytes;
  }
}

function headOf(entry: Entry): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  writeFacts(head, 4, entry);
  return Buffer.concat([head, entry.name]);
}

function rowOf(entry: Entry): Buffer {
  const row = Buffer.alloc(46);
  row.writeUInt32LE(0x02014b50, 0);
  row.writeUInt16LE(20, 4);
  writeFacts(row, 6, entry);
  row.writeUInt32LE(entry.at, 42);
  return Buffer.concat([row, entry.name]);
}

/** What a part's head and its row of the table have in common, from "version needed" on. */
function writeFacts(target: Buffer, offset: number, entry: Entry): void {
  target.writeUInt16LE(20, offset);
  target.writeUInt16LE(entry.flags, offset + 2);
  target.writeUInt16LE(entry.method, offset + 4);
  target.writeUInt16LE(DOS_DATE, offset + 8);
  writeSizes(target, offset + 10, entry);
  target.writeUInt16LE(entry.name.length, offset + 22);
}

function writeSizes(target: Buffer, offset: number, entry: Entry): void {
  target.writeUInt32LE(entry.crc, offset);
  target.writeUInt32LE(entry.packedBytes, offset + 4);
  target.writeUInt32LE(entry.bytes, offset + 8);
}
