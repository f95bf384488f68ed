import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';

interface FileAnswer {
  readonly name: string;
  readonly mediaType: string;
  /** Whole, or as it is made. */
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
}

/** A file that the browser saves and never runs, and that no cache keeps. */
export function answerFile(response: Response, { name, mediaType, bytes }: FileAnswer): StreamableFile {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.setHeader('Cache-Control', 'private, no-store');
  const as = { type: mediaType, disposition: attachment(name) };
  if (bytes instanceof Uint8Array) return new StreamableFile(bytes, { ...as, length: bytes.length });
  return new StreamableFile(Readable.from(bytes, { objectMode: false }), as);
}

/** RFC 6266: a plain name for old clients, the real one in UTF-8. */
const attachment = (name: string): string =>
  `attachment; filename="${name.replaceAll(/[^\w. -]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`;
