import { type Actor, isMember } from '#core/platform';
import { type Line, type LineCalendar, lineMovesFrom } from '#core/supply';
import { presentWarnings } from '../http/warnings.js';
import type { LineCalendarDto, LineDto } from './lines.dto.js';

export const presentLine = (line: Line, viewer: Actor): LineDto => ({
  id: line.id,
  organisationId: line.organisationId,
  facilityId: line.facilityId,
  name: line.name,
  unit: line.unit,
  description: line.description,
  machines: line.machines,
  state: line.state,
  isSynthetic: line.isSynthetic,
  version: line.version,
  createdAt: line.createdAt.toISOString(),
  updatedAt: line.updatedAt.toISOString(),
  updatedBy: line.updatedBy,
  actions: isMember(viewer, line.organisationId) ? actionsOf(line) : [],
});

const actionsOf = ({ state }: Line): string[] => [
  'update',
  'write_calendar',
  ...(state === 'active' ? ['declare_outage'] : []),
  ...lineMovesFrom(state),
];

export const presentLineCalendar = ({ line, weeks, warnings }: LineCalendar): LineCalendarDto => ({
  lineId: line.id,
  unit: line.unit,
  weeks: weeks.map((week) => ({
    week: week.week,
    installed: week.installed,
    effective: week.effective,
    maximum: week.maximum,
    committed: week.committed,
    held: week.held,
    available: week.available,
    stated: week.stated,
  })),
  warnings: presentWarnings(warnings),
  version: line.version,
});
