import type { EntityManager } from 'typeorm';
import type { ClaimKind, FieldError } from '#contracts';
import { DocumentType, Standard } from '../catalogue/reference.entity.js';
import { Material } from '../catalogue/material.entity.js';
import { Facility } from '../organisations/facility.entity.js';
import { CLAIM_SUBJECTS } from './claim.rules.js';
import { fault, shown } from './fault.rules.js';

/** What a claim is said to be about. */
export interface StatedSubject {
  readonly kind: ClaimKind;
  readonly organisationId: string;
  readonly facilityId: string | null;
  readonly materialCode: string | null;
  readonly lineId: string | null;
}

const FIELD_OF = { facility: 'facilityId', material: 'materialCode', line: 'lineId' } as const;

/** The subject with the facility of its line filled in, or what is wrong with it. */
export async function checkSubject(
  manager: EntityManager,
  stated: StatedSubject,
): Promise<{ readonly subject: StatedSubject; readonly errors: FieldError[] }> {
  const errors = shapeFaults(stated);
  if (errors.length > 0) return { subject: stated, errors };
  const { organisationId, materialCode } = stated;
  let { facilityId } = stated;
  if (stated.lineId !== null) {
    const line = await lineOf(manager, stated.lineId, organisationId);
    if (!line) errors.push(unknown('/lineId', stated.lineId, 'the lines of the organisation'));
    else if (facilityId !== null && facilityId !== line.facilityId)
      errors.push(
        fault('/facilityId', 'not_allowed', { value: facilityId, reason: 'the line stands in another facility' }),
      );
    else facilityId = line.facilityId;
  }
  if (facilityId !== null && !(await manager.existsBy(Facility, { id: facilityId, organisationId })))
    errors.push(unknown('/facilityId', facilityId, 'the facilities of the organisation'));
  if (materialCode !== null && !(await manager.existsBy(Material, { code: materialCode })))
    errors.push(unknown('/materialCode', materialCode, 'the catalogue'));
  return { subject: { ...stated, facilityId }, errors };
}

function shapeFaults(stated: StatedSubject): FieldError[] {
  return (['facility', 'material', 'line'] as const).flatMap((part) => {
    const need = CLAIM_SUBJECTS[stated.kind][part];
    const field = FIELD_OF[part];
    const value = stated[field];
    if (need === 'always' && value === null) return [fault(`/${field}`, 'required')];
    if (need === 'never' && value !== null)
      return [
        fault(`/${field}`, 'not_allowed', { value: shown(value), reason: `a claim of kind ${stated.kind} has none` }),
      ];
    return [];
  });
}

const unknown = (pointer: string, value: string, what: string): FieldError =>
  fault(pointer, 'unknown_reference', { value: shown(value), what });

/** Lines belong to a room above this one, hence by table name. */
async function lineOf(
  manager: EntityManager,
  lineId: string,
  organisationId: string,
): Promise<{ facilityId: string } | undefined> {
  const rows = (await manager.query(
    'select facility_id as "facilityId" from line where id = $1 and organisation_id = $2',
    [lineId, organisationId],
  )) as { facilityId: string }[];
  return rows[0];
}

/** Whether a code names a document type or a standard. */
export async function isCertificateType(manager: EntityManager, code: unknown): Promise<boolean> {
  if (typeof code !== 'string' || code.length > 60) return false;
  return (await manager.existsBy(DocumentType, { code })) || (await manager.existsBy(Standard, { code }));
}
