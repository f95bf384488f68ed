import { Module } from '@nestjs/common';
import { DemandModule } from '#core/demand';
import { PairingsModule } from '#core/pairings';
import { SupplyModule } from '#core/supply';
import { FailedRows } from './failed-rows.js';
import { CalendarKind } from './kinds/calendar-kind.js';
import { OfferKind } from './kinds/offer-kind.js';
import { RequestKind } from './kinds/request-kind.js';
import { PieceRunner } from './piece-runner.js';
import { SheetApplier } from './sheet-applier.js';
import { SheetChecker } from './sheet-checker.js';
import { SheetDesk } from './sheet-desk.js';
import { SheetExports } from './sheet-exports.js';
import { SheetFiles } from './sheet-files.js';
import { SheetImportService } from './sheet-import.service.js';
import { SheetKinds } from './sheet-kinds.js';
import { ThreadSheetReader } from './read/sheet-reader.js';
import { SHEET_READER } from './sheet-reader.token.js';
import { SheetRowQueries } from './sheet-row-queries.js';
import { SheetTemplates } from './sheet-templates.js';

const SERVICES = [
  SheetImportService,
  SheetRowQueries,
  SheetTemplates,
  SheetExports,
  FailedRows,
  SheetChecker,
  SheetApplier,
  SheetDesk,
  SheetFiles,
];

@Module({
  imports: [SupplyModule, DemandModule, PairingsModule],
  providers: [
    ...SERVICES,
    SheetKinds,
    OfferKind,
    CalendarKind,
    RequestKind,
    PieceRunner,
    { provide: SHEET_READER, useFactory: () => new ThreadSheetReader() },
  ],
  exports: SERVICES,
})
export class SheetsModule {}
