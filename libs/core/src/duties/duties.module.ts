import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module.js';
import { ReportQueries } from './report-queries.js';
import { ReportRegister } from './report-register.js';
import { ReportReminders } from './report-reminders.js';
import { ReportService } from './report.service.js';

const SERVICES = [ReportService, ReportQueries, ReportRegister, ReportReminders];

@Module({ imports: [NoticesModule], providers: SERVICES, exports: SERVICES })
export class DutiesModule {}
