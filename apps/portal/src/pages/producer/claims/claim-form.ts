import type { MaterialAttribute } from '../../../api/catalogue';
import type { Dto } from '../../../api/client';
import { attributesFromForm, attributesToForm, type FormAttributes } from '../attributes/attribute-values';
import type { Versioned } from '../merge';
import { stated, without } from '../stated';

type Claim = Dto<'ClaimDto'>;
type Statement = Record<string, unknown> & { attributes?: FormAttributes };

export interface ClaimValues extends Versioned {
  kind: Claim['kind'] | null;
  facilityId: string | null;
  materialCode: string | null;
  lineId: string | null;
  statement: Statement;
  requestedLevel: string;
}

export const NEW_CLAIM: ClaimValues = {
  version: 0,
  kind: null,
  facilityId: null,
  materialCode: null,
  lineId: null,
  statement: {},
  requestedLevel: '1',
};

/** Which subject a claim of a kind names, as the form asks for it. */
export const SUBJECTS: Readonly<
  Record<Claim['kind'], { readonly facility: boolean; readonly material: boolean; readonly line: boolean }>
> = {
  identity: { facility: false, material: false, line: false },
  facility: { facility: true, material: false, line: false },
  capability: { facility: true, material: true, line: false },
  capacity: { facility: false, material: true, line: true },
  certificate: { facility: true, material: false, line: false },
};

export function claimValues(claim: Claim): ClaimValues {
  const { version, kind, facility, material, line, requestedLevel } = claim;
  const raw = claim.statement as Record<string, unknown>;
  const attributes = raw['attributes'] as Record<string, string | number | boolean> | undefined;
  return {
    version,
    kind,
    facilityId: facility?.id ?? null,
    materialCode: material?.code ?? null,
    lineId: line?.id ?? null,
    statement: {
      ...raw,
      ...(attributes ? { attributes: attributesToForm(attributes) } : {}),
    },
    requestedLevel: String(requestedLevel),
  };
}

const levelOf = ({ requestedLevel }: ClaimValues): 1 | 2 => (requestedLevel === '2' ? 2 : 1);

function statementOf({ kind, statement }: ClaimValues, attributes: readonly MaterialAttribute[]): Claim['statement'] {
  if (kind === 'identity') return {};
  if (kind === 'capability') return { attributes: attributesFromForm(attributes, statement.attributes) };
  return stated(without(statement, 'attributes'));
}

export function newClaim(values: ClaimValues, attributes: readonly MaterialAttribute[]): Dto<'CreateClaimDto'> {
  const kind = values.kind!;
  const asks = SUBJECTS[kind];
  return {
    kind,
    statement: statementOf(values, attributes),
    requestedLevel: levelOf(values),
    ...(asks.facility && values.facilityId ? { facilityId: values.facilityId } : {}),
    ...(asks.material && values.materialCode ? { materialCode: values.materialCode } : {}),
    ...(asks.line && values.lineId ? { lineId: values.lineId } : {}),
  };
}

export const claimChanges = (values: ClaimValues, attributes: readonly MaterialAttribute[]): Dto<'UpdateClaimDto'> => ({
  statement: statementOf(values, attributes),
  requestedLevel: levelOf(values),
});
