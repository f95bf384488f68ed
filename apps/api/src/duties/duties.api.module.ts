import { Module } from '@nestjs/common';
import { DutiesModule } from '#core/duties';
import { ReportsController } from './reports.controller.js';

@Module({ imports: [DutiesModule], controllers: [ReportsController] })
export class DutiesApiModule {}
