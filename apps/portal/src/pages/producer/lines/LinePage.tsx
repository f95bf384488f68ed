import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../../api/client';
import { Badge, StateBadge } from '../../../components/Badge';
import { buttonLook } from '../../../components/Button';
import { PageHeader } from '../../../components/PageHeader';
import { Loaded } from '../../../components/states';
import { useFormats } from '../../../format/use-formats';
import { LineCalendar } from './LineCalendar';
import { LineMoves } from './LineMoves';
import { LineOutage } from './LineOutage';
import { useFacilities } from './use-lines';

export const readLine = (id: string) => call(api.GET('/api/v1/lines/{id}', { params: { path: { id } } }));

export const useLine = (id: string) => useQuery({ queryKey: ['line', id], queryFn: () => readLine(id) });

export function LinePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const line = useLine(id);
  return <Loaded query={line}>{(found) => <Details line={found} />}</Loaded>;
}

function Details({ line }: { readonly line: Dto<'LineDto'> }) {
  const { t } = useTranslation('producer');
  const f = useFormats();
  const facilities = useFacilities();
  const { id, name, description, machines, facilityId } = line;
  const facility = facilities.data?.items.find((one) => one.id === facilityId)?.name;
  const lead = [facility, description, machines === null ? undefined : t('lines.count', { count: machines })];
  return (
    <div className="stack">
      <PageHeader
        title={name}
        lead={lead.filter(Boolean).join(' · ')}
        back={<Link to="/producer/lines">{t('lines.title')}</Link>}
        marks={
          <>
            <StateBadge life="line" state={line.state} />
            <Badge>{t('lines.perWeek', { unit: f.unit(line.unit) })}</Badge>
            {line.isSynthetic && <Badge>{t('synthetic')}</Badge>}
          </>
        }
        actions={
          <>
            {line.actions.includes('update') && (
              <Link to="/producer/lines/$id/edit" params={{ id }} className={buttonLook()}>
                {t('edit')}
              </Link>
            )}
            <LineOutage line={line} />
            <LineMoves line={line} />
          </>
        }
      />
      <LineCalendar line={line} />
    </div>
  );
}
