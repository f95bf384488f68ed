import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';

interface FileAnswer {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A file that the browser saves and never runs, and that no cache keeps. */
export function answerFile(response: Response, { name, mediaType, bytes }: FileAnswer): StreamableFile {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.setHeader('Cache-Control', 'private, no-store');
  return new StreamableFile(bytes, { type: mediaType, disposition: attachment(name), length: bytes.length });
}

/** RFC 6266: a plain name for old clients, the real one in UTF-8. */
const attachment = (name: string): string =>
  `attachment; filename="${name.replaceAll(/[^\w. -]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`;
