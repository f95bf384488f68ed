export { DutiesModule } from './duties.module.js';
export { REPORT_BOUNDS } from './report.rules.js';
export { type FacilityDuty, ReportQueries, type ReportRow } from './report-queries.js';
export { REGISTER_FILTERS, ReportRegister, type RegisterRow } from './report-register.js';
export { ReportReminders } from './report-reminders.js';
export { WeeklyReport, WeeklyReportEntry, WeeklyReportLine } from './weekly-report.entity.js';
export { type NewReport, type ReportDetail, ReportService } from './report.service.js';
