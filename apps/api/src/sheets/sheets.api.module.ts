import { Module } from '@nestjs/common';
import { SheetsModule } from '#core/sheets';
import { SheetFilesController } from './sheet-files.controller.js';
import { SheetImportsController } from './sheet-imports.controller.js';

@Module({ imports: [SheetsModule], controllers: [SheetImportsController, SheetFilesController] })
export class SheetsApiModule {}
