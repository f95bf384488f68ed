import { fileTypeFromBuffer } from 'file-type';
import { Refusal } from '../platform/refusal.js';
import { FILE_BYTES_MAX, MEDIA_TYPES } from './evidence.rules.js';

/** More than an A3 page at 600 dpi; a picture that claims more is made to exhaust whoever opens it. */
const PIXELS_MAX = 100_000_000;
/** Where the end mark of a whole file is looked for; scanners write a little after it. */
const TAIL_BYTES = 4_096;

const END_MARKS: Readonly<Record<string, Buffer>> = {
  'application/pdf': Buffer.from('%%EOF'),
  'image/png': Buffer.from('IEND'),
  'image/jpeg': Buffer.from([0xff, 0xd9]),
};

/** What an uploaded file is by its content. Refuses other types, what is cut off, and pictures of absurd size. */
export async function judgeFile(
  bytes: Uint8Array,
): Promise<{ readonly mediaType: string; readonly extension: string }> {
  if (bytes.length > FILE_BYTES_MAX) throw new Refusal('payload_too_large', { limit: '10 MB' });
  const found = await fileTypeFromBuffer(bytes);
  const extension = MEDIA_TYPES[found?.mime ?? ''];
  if (!found || extension === undefined) {
    const accepted = Object.keys(MEDIA_TYPES).join(', ');
    throw new Refusal('evidence_type_refused', {
      type: found?.mime ?? (bytes.length === 0 ? 'empty' : 'unknown'),
      accepted,
    });
  }
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(-TAIL_BYTES);
  if (!tail.includes(END_MARKS[found.mime])) throw new Refusal('evidence_damaged', { reason: 'its end is missing' });
  const pixels = pixelsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), found.mime);
  if (pixels > PIXELS_MAX) throw new Refusal('evidence_damaged', { reason: `${pixels} pixels; at most ${PIXELS_MAX}` });
  return { mediaType: found.mime, extension };
}

/** Pixels a picture says it has, read from its header without decoding it; 0 for a PDF. */
function pixelsOf(bytes: Buffer, mediaType: string): number {
  if (mediaType === 'image/png') return bytes.length < 24 ? 0 : bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
  if (mediaType === 'image/jpeg') return jpegPixels(bytes);
  return 0;
}

/** Walks the segments of a JPEG to its frame header (ITU-T T.81, B.2.2). */
function jpegPixels(bytes: Buffer): number {
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return 0;
    const marker = bytes[at + 1];
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return 0;
}
