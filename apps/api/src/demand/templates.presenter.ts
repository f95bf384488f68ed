import type { RequestEvent, RequestTemplate } from '#core/demand';
import type { RequestEventDto, RequestTemplateDto } from './templates.dto.js';

export const presentTemplate = (template: RequestTemplate): RequestTemplateDto => ({
  id: template.id,
  organisationId: template.organisationId,
  name: template.name,
  productCode: template.productCode,
  plannedOutput: template.plannedOutput,
  lineCount: template.lines.length,
  materialCodes: [...new Set(template.lines.map((line) => line.materialCode))],
  createdAt: template.createdAt.toISOString(),
  createdBy: template.createdBy,
});

export const presentEvent = ({ at, fields, ...event }: RequestEvent): RequestEventDto => ({
  ...event,
  at: at.toISOString(),
  fields: [...fields],
});
