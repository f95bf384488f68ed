import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { KeyValue } from '../../components/KeyValue';
import { Loaded } from '../../components/states';
import { useFormats } from '../../format/use-formats';
import type { Claim } from './kinds';

/** What the claim is about, as it is registered: the firm, its facility, its line. */
export function Subject({ claim }: { readonly claim: Claim }) {
  if (claim.kind === 'identity') return <Firm id={claim.organisation.id} />;
  return (
    <>
      {claim.line && <Line id={claim.line.id} />}
      {claim.facility && claim.kind !== 'capability' && <Facility id={claim.facility.id} />}
    </>
  );
}

export function Firm({ id }: { readonly id: string }) {
  const { t } = useTranslation('verifier');
  const firm = useQuery({
    queryKey: ['organisation', id],
    queryFn: () => call(api.GET('/api/v1/organisations/{id}', { params: { path: { id } } })),
  });
  return (
    <Loaded query={firm} lines={4}>
      {({ name, nib, npwp, regency, address, phone, email, warnings }) => (
        <>
          <KeyValue
            rows={[
              [t('firm.name'), name],
              [t('firm.nib'), nib],
              [t('firm.npwp'), npwp],
              [t('firm.address'), `${address}, ${regency.name}`],
              [t('firm.contact'), [phone, email].filter(Boolean).join(' · ') || undefined],
            ]}
          />
          {warnings.map(({ pointer, code, detail }) => (
            <p key={`${pointer} ${code}`} className="small">
              {detail}
            </p>
          ))}
        </>
      )}
    </Loaded>
  );
}

const PLACES = 5;

function Facility({ id }: { readonly id: string }) {
  const { t } = useTranslation('verifier');
  const f = useFormats();
  const facility = useQuery({
    queryKey: ['facility', id],
    queryFn: () => call(api.GET('/api/v1/facilities/{id}', { params: { path: { id } } })),
  });
  return (
    <Loaded query={facility} lines={4}>
      {({ name, address, regency, lat, lon, kbliCode, kbliEdition, workers }) => (
        <KeyValue
          rows={[
            [t('facility.name'), name],
            [t('facility.address'), `${address}, ${regency.name}`],
            [t('facility.place'), `${f.number(lat, PLACES)}; ${f.number(lon, PLACES)}`],
            [t('facility.kbli'), t('facility.kbliOf', { code: kbliCode, edition: kbliEdition })],
            [t('facility.workers'), workers === null ? undefined : f.number(workers)],
          ]}
        />
      )}
    </Loaded>
  );
}

function Line({ id }: { readonly id: string }) {
  const { t } = useTranslation('verifier');
  const f = useFormats();
  const line = useQuery({
    queryKey: ['line', id],
    queryFn: () => call(api.GET('/api/v1/lines/{id}', { params: { path: { id } } })),
  });
  return (
    <Loaded query={line} lines={3}>
      {({ name, description, machines, unit }) => (
        <KeyValue
          rows={[
            [t('line.name'), name],
            [t('line.description'), description],
            [t('line.machines'), machines === null ? undefined : f.number(machines)],
            [t('line.unit'), f.unit(unit)],
          ]}
        />
      )}
    </Loaded>
  );
}
