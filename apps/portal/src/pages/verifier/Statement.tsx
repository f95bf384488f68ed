import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { KeyValue } from '../../components/KeyValue';
import { Day, Quantity } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import type { Case, Claim } from './kinds';
import { RemarkBox } from './RemarkBox';
import type { Remarks } from './remarks';

export interface StatementProps {
  readonly claim: Claim;
  readonly earlier: Case['remarks'];
  readonly remarks: Remarks | undefined;
}

const FIELDS = {
  identity: [],
  facility: ['machines', 'workers'],
  capability: [],
  capacity: ['effectivePerWeek', 'installedPerWeek', 'machines'],
  certificate: ['type', 'number', 'issuer', 'issuedOn', 'expiresOn', 'scope', 'percentage'],
} as const;

/** What the firm states, field by field, each open to a remark. A grade has its own table. */
export function Statement({ claim, earlier, remarks }: StatementProps) {
  const { t } = useTranslation('verifier');
  const show = useShownValue(claim);
  const fields = FIELDS[claim.kind].filter((name) => claim.statement[name] !== undefined || remarks);
  if (fields.length === 0) return null;
  return (
    <KeyValue
      rows={fields.map((name) => [
        t(`field.${name}`),
        <div key={name}>
          {show(name, claim.statement[name])}{' '}
          <RemarkBox
            claimId={claim.id}
            pointer={`/${name}`}
            label={t(`field.${name}`)}
            earlier={earlier}
            remarks={remarks}
          />
        </div>,
      ])}
    />
  );
}

function useShownValue({ line }: Claim): (name: string, value: unknown) => ReactNode {
  const f = useFormats();
  const types = useDocumentTypes();
  return (name, value) => {
    if (typeof value === 'number') {
      if (name.endsWith('PerWeek')) return <Quantity value={value} unit={line?.unit ?? ''} />;
      return name === 'percentage' ? f.percent(value / 100) : f.number(value);
    }
    if (typeof value !== 'string' || value === '') return '–';
    if (name === 'type') return types.get(value) ?? value;
    return name.endsWith('On') ? <Day at={value} /> : value;
  };
}

function useDocumentTypes(): ReadonlyMap<string, string> {
  const { data } = useQuery({
    queryKey: ['document-type'],
    staleTime: Infinity,
    queryFn: () => call(api.GET('/api/v1/document-types', { params: { query: { limit: 100 } } })),
  });
  return new Map(data?.items.map(({ code, name }) => [code, name]));
}
