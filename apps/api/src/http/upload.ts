import { FILE_BYTES_MAX } from '#core/verification';

/** One file and a title; what goes beyond is refused while it is read. */
export const UPLOAD_LIMITS = {
  fileSize: FILE_BYTES_MAX,
  files: 1,
  fields: 2,
  parts: 3,
  fieldSize: 2_000,
  fieldNameSize: 100,
  headerPairs: 20,
};

/** How its form is described. */
export const UPLOAD_BODY = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', format: 'binary', description: 'PDF, PNG or JPEG by content, at most 10 MB' },
    title: { type: 'string', minLength: 1, maxLength: 160, example: 'Laporan uji BFE' },
  },
} as const;

/** What the multipart reader leaves of the file, held in memory. */
export interface ReadUpload {
  readonly originalname: string;
  readonly buffer: Buffer;
}
