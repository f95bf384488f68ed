import { weekOfDate } from '#contracts';
import {
  type Hint,
  type PlannedRequest,
  type PlanOutcome,
  type Request,
  type RequestDetail,
  type RequestLineRow,
  requestMovesFrom,
  type RequestSummary,
} from '#core/demand';
import { type Actor, isMember } from '#core/platform';
import { presentWarnings } from '../http/warnings.js';
import type { HintDto, PlannedRequestDto, PlanOutcomeDto } from './plan.dto.js';
import type { RequestDto, RequestLineDto, RequestRowDto } from './requests.dto.js';

const presentHead = (request: Request, viewer: Actor) => ({
  id: request.id,
  number: request.number,
  organisationId: request.organisationId,
  title: request.title,
  productCode: request.productCode,
  plannedOutput: request.plannedOutput,
  state: request.state,
  isSynthetic: request.isSynthetic,
  version: request.version,
  createdAt: request.createdAt.toISOString(),
  updatedAt: request.updatedAt.toISOString(),
  updatedBy: request.updatedBy,
  actions: isMember(viewer, request.organisationId) ? [...requestMovesFrom(request.state, 'member'), 'copy'] : [],
});

function presentLine({ line, material, facility }: RequestLineRow, viewer: Actor): RequestLineDto {
  const moves = requestMovesFrom(line.state, 'member').filter((move) => move !== 'open');
  return {
    id: line.id,
    position: line.position,
    material: { code: material.code, nameId: material.nameId, nameEn: material.nameEn, unit: material.unit },
    constraints: line.constraints,
    quantity: line.quantity,
    held: line.held,
    agreed: line.agreed,
    unmet: line.quantity - line.held - line.agreed,
    facility: { id: facility.id, name: facility.name, regencyCode: facility.regencyCode },
    earliestWeek: weekOfDate(line.earliestWeek),
    latestWeek: weekOfDate(line.latestWeek),
    maxUnitPrice: line.maxUnitPrice,
    priority: line.priority,
    priorityGround: line.priorityGround,
    maxSuppliers: line.maxSuppliers,
    minPerSupplier: line.minPerSupplier,
    maxShare: line.maxShare,
    allOrNothing: line.allOrNothing,
    certificates: line.certificates,
    minLevel: line.minLevel,
    minLocalContent: line.minLocalContent,
    state: line.state,
    actions: isMember(viewer, line.organisationId) ? [...moves, ...(line.state === 'draft' ? ['remove'] : [])] : [],
  };
}

export const presentRequestRow = (row: RequestSummary, viewer: Actor): RequestRowDto => ({
  ...presentHead(row.request, viewer),
  organisationName: row.organisationName,
  lineCount: row.lineCount,
  matchedLines: row.matchedLines,
  materialCodes: [...row.materialCodes],
  earliestWeek: row.earliestWeek && weekOfDate(row.earliestWeek),
  latestWeek: row.latestWeek && weekOfDate(row.latestWeek),
  highestPriority: row.highestPriority,
});

export const presentRequest = ({ request, lines, warnings }: RequestDetail, viewer: Actor): RequestDto => ({
  ...presentHead(request, viewer),
  lines: lines.map((line) => presentLine(line, viewer)),
  warnings: presentWarnings(warnings),
});

export const presentPlanned = (planned: PlannedRequest, viewer: Actor): PlannedRequestDto => ({
  ...presentRequest(planned.detail, viewer),
  ...presentMaterials(planned),
});

export const presentPlanOutcome = (outcome: PlanOutcome): PlanOutcomeDto => ({
  ...presentMaterials(outcome),
  warnings: presentWarnings(outcome.warnings),
});

const presentMaterials = ({ needs, unconverted }: Pick<PlanOutcome, 'needs' | 'unconverted'>) => ({
  needs: needs.map(({ materialCode, quantity, unit, exact, roles }) => ({
    materialCode,
    quantity,
    unit,
    exact,
    roles: [...roles],
  })),
  unconverted: unconverted.map(({ materialCode, quantity, unit, baseUnit, roles, missing }) => ({
    materialCode,
    quantity,
    unit,
    baseUnit,
    roles: [...roles],
    missing: [...missing],
  })),
});

export const presentHint = ({ offers, fitting, without, cutsMost, warnings }: Hint): HintDto => ({
  offers,
  fitting,
  without: without.map((one) => ({ constraint: one.constraint, fitting: one.fitting })),
  cutsMost,
  warnings: presentWarnings(warnings),
});
