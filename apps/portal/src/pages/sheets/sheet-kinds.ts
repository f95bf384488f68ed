import type { Dto } from '../../api/client';

export type SheetImport = Dto<'SheetImportDto'>;
export type SheetImportRow = Dto<'SheetImportRowDto'>;
export type SheetKind = SheetImportRow['kind'];
export type SheetWorkspace = 'producer' | 'manufacturer';

/** What each workspace brings in. */
export const KINDS_OF: Readonly<Record<SheetWorkspace, readonly SheetKind[]>> = {
  producer: ['offers', 'calendars'],
  manufacturer: ['requests'],
};

/** The worker has it in hand: the page looks again by itself. */
export const isUnderWay = ({ state }: Pick<SheetImportRow, 'state'>): boolean =>
  state === 'waiting' || state === 'checking' || state === 'applying';
