import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dto } from '../../../api/client';
import { Badge } from '../../../components/Badge';
import { buttonLook } from '../../../components/Button';
import { KeyValue } from '../../../components/KeyValue';
import { Warnings } from '../../../components/Note';
import { PageHeader } from '../../../components/PageHeader';
import { EmptyState, Loaded } from '../../../components/states';
import { useFormats } from '../../../format/use-formats';
import { useOrganisation } from '../../../session/organisation';
import { useLines } from '../lines/use-lines';
import { readFacility } from './facility-form';
import { PlaceMap } from './PlaceMap';

type Facility = Dto<'FacilityDto'>;

export const useFacility = (id: string) => useQuery({ queryKey: ['facility', id], queryFn: () => readFacility(id) });

export function FacilityPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const facility = useFacility(id);
  return <Loaded query={facility}>{(found) => <Details facility={found} />}</Loaded>;
}

function Details({ facility }: { readonly facility: Facility }) {
  const { t } = useTranslation('producer');
  const f = useFormats();
  const { name: organisation } = useOrganisation();
  const { id, name, lat, lon, regency } = facility;
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageHeader
          title={name}
          back={<Link to="/producer/organisation">{organisation}</Link>}
          marks={facility.isSynthetic && <Badge>{t('synthetic')}</Badge>}
          actions={
            facility.actions.includes('update') && (
              <Link to="/producer/organisation/facilities/$id/edit" params={{ id }} className={buttonLook()}>
                {t('edit')}
              </Link>
            )
          }
        />
        <Warnings warnings={facility.warnings} title={t('offer.odd')} />
        <div className="columns">
          <KeyValue
            rows={[
              [t('organisation.address'), `${facility.address}, ${regency.name} (${regency.code})`],
              [t('facilities.coordinates'), `${f.number(lat, 5)}; ${f.number(lon, 5)}`],
              ['KBLI', `${facility.kbliCode} (${facility.kbliEdition})`],
              [t('facilities.workers'), facility.workers === null ? undefined : f.number(facility.workers)],
              ['NITKU', facility.nitku],
              [t('facilities.siinas'), facility.siinasAccount],
            ]}
          />
          <PlaceMap point={{ lat, lon }} />
        </div>
      </div>
      <Lines facilityId={id} />
    </div>
  );
}

function Lines({ facilityId }: { readonly facilityId: string }) {
  const { t } = useTranslation('producer');
  const lines = useLines(facilityId);
  return (
    <section className="stack">
      <div className="row">
        <h2>{t('lines.title')}</h2>
        <Link to="/producer/lines/new" search={{ facility: facilityId }} className={buttonLook('secondary', 's')}>
          {t('lines.new')}
        </Link>
      </div>
      <Loaded query={lines} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('lines.none')}>{t('lines.noneBody')}</EmptyState>
          ) : (
            <ul>
              {items.map(({ id, name }) => (
                <li key={id}>
                  <Link to="/producer/lines/$id" params={{ id }}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
