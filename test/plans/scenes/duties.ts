import { addWeeks, mondayOf, weekOfDate } from '#contracts';
import { ReportQueries, ReportRegister, ReportReminders, ReportService } from '#core/duties';
import { EmergencyQueries, EmergencyService } from '#core/matching';
import { GIANT, idOf } from '../crowd/words.js';
import { GIANT_OWNER, PLANNER } from '../house.js';
import { type Scene, scenes } from './scene.js';

const giant = idOf('organisation', GIANT);
const works = idOf('facility', 100_003);
const week = (ago: number) => weekOfDate(addWeeks(mondayOf(new Date().toISOString().slice(0, 10)), -ago));
const FIGURES = { output: 5, unit: 'kg', utilisation: 5, workers: 5, stockDays: 5, cancelledOrders: 0, lines: [] };

const STATE = '00000000-0000-7000-8000-000000000009';

export const DUTIES: Scene[] = [
  ...scenes('EmergencyQueries.list', 'page', { all: (house) => house.get(EmergencyQueries).list(PLANNER, {}) }),
  ...scenes('EmergencyQueries.overrides', 'page', {
    'of one': async (house) =>
      house
        .get(EmergencyQueries)
        .overrides(PLANNER, STATE, {})
        .catch(() => undefined),
  }),
  ...scenes('EmergencyService.endDue', 'batch', {
    'whose time is over': (house) => house.get(EmergencyService).endDue(),
  }),
  ...scenes('ReportQueries.list', 'page', {
    'of the giant': (house) => house.get(ReportQueries).list(GIANT_OWNER, giant, {}),
    'of one works': (house) => house.get(ReportQueries).list(GIANT_OWNER, giant, { facilityId: works }),
  }),
  ...scenes('ReportQueries.duties', 'record', {
    'what the giant owes': (house) => house.get(ReportQueries).duties(GIANT_OWNER, giant),
  }),
  ...scenes('ReportRegister.list', 'page', {
    all: (house) => house.get(ReportRegister).list(PLANNER, {}),
    missing: (house) => house.get(ReportRegister).list(PLANNER, { only: 'missing' }),
    flagged: (house) => house.get(ReportRegister).list(PLANNER, { only: 'flagged' }),
  }),
  ...scenes('ReportRegister.list', 'search', {
    'by name': (house) => house.get(ReportRegister).list(PLANNER, { q: 'nusantara medika' }),
  }),
  ...scenes(
    'ReportRegister.figures',
    'survey',
    { 'of the country': (house) => house.get(ReportRegister).figures(PLANNER) },
    { weekly_report: 'sums over all firms of twelve weeks' },
  ),
  ...scenes('ReportService.send', 'record', {
    'a week, then another look at it': async (house) => {
      const service = house.get(ReportService);
      const figures = { ...FIGURES, facilityId: works, week: week(2), note: null };
      const { report } = await service.send(GIANT_OWNER, giant, figures);
      await service.get(GIANT_OWNER, report.id);
    },
  }),
  ...scenes(
    'ReportReminders.remind',
    'survey',
    { 'who is silent': (house) => house.get(ReportReminders).remind() },
    { organisation: 'joined to the silent facilities', facility: 'once an hour, grouped by firm' },
  ),
];
