/** Positions in the write-ahead log (LSN), in bytes since its beginning, and the names of the files that hold them. */
export type Lsn = bigint;

const HEX = 16;
const WORD = 1n << 32n;

/** `16/B374D848` as PostgreSQL writes it. */
export function parseLsn(text: string): Lsn {
  const match = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(text);
  if (!match) throw new Error(`${text} is not a position in the write-ahead log`);
  return (BigInt(`0x${match[1]}`) << 32n) | BigInt(`0x${match[2]}`);
}

export const formatLsn = (lsn: Lsn): string =>
  `${(lsn / WORD).toString(HEX)}/${(lsn % WORD).toString(HEX)}`.toUpperCase();

const word = (value: bigint): string => value.toString(HEX).toUpperCase().padStart(8, '0');

/** The file that holds this position: timeline, then the number of the segment in two words. */
export function segmentName(timeline: number, lsn: Lsn, segmentBytes: bigint): string {
  const perWord = WORD / segmentBytes;
  const number = lsn / segmentBytes;
  return `${word(BigInt(timeline))}${word(number / perWord)}${word(number % perWord)}`;
}

const SEGMENT = /^([0-9A-F]{8})([0-9A-F]{8})([0-9A-F]{8})(\.partial)?$/;

export interface SegmentFile {
  readonly name: string;
  readonly timeline: number;
  readonly start: Lsn;
  /** Still being written. */
  readonly isPartial: boolean;
}

/** Undefined for files that are no segment, such as a timeline's history. */
export function readSegmentName(name: string, segmentBytes: bigint): SegmentFile | undefined {
  const match = SEGMENT.exec(name);
  if (!match) return undefined;
  const [, timeline, high, low, partial] = match;
  const start = (BigInt(`0x${high}`) * (WORD / segmentBytes) + BigInt(`0x${low}`)) * segmentBytes;
  return { name, timeline: Number.parseInt(timeline, HEX), start, isPartial: partial !== undefined };
}
