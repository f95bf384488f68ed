import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { Note } from '../../components/Note';
import { PageHeader } from '../../components/PageHeader';
import { Loaded } from '../../components/states';
import { Instant } from '../../components/values';
import { AsRead } from './AsRead';
import { Causes } from './Causes';
import { ImportActions } from './ImportActions';
import { ImportProgress } from './ImportProgress';
import { ImportState } from './ImportState';
import { MatchHeaders } from './MatchHeaders';
import { Outcome } from './Outcome';
import { RowTable } from './RowTable';
import { isUnderWay, type SheetImport, type SheetWorkspace } from './sheet-kinds';

const LOOK_AGAIN_MS = 700;

/** One import from the check to the result. What is under way is looked at again and again, wherever one comes from. */
export function ImportPage({ workspace }: { readonly workspace: SheetWorkspace }) {
  const { t } = useTranslation('sheets');
  const { id = '' } = useParams({ strict: false });
  const job = useQuery({
    queryKey: ['sheet-import', id],
    queryFn: () => call(api.GET('/api/v1/sheet-imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? LOOK_AGAIN_MS : false),
  });
  const back =
    workspace === 'producer' ? (
      <Link to="/producer/sheets">{t('title')}</Link>
    ) : (
      <Link to="/manufacturer/sheets">{t('title')}</Link>
    );
  return (
    <Loaded query={job}>
      {(found) => (
        <>
          <PageHeader
            title={found.fileName}
            back={back}
            marks={<ImportState job={found} />}
            lead={
              <>
                {t(`kinds.${found.kind}`)} · {found.by} · <Instant at={found.createdAt} />
              </>
            }
            actions={<ImportActions job={found} />}
          />
          <div className="stack-wide">
            <Stage job={found} />
          </div>
        </>
      )}
    </Loaded>
  );
}

function Stage({ job }: { readonly job: SheetImport }) {
  const { t } = useTranslation('sheets');
  if (isUnderWay(job)) return <ImportProgress job={job} />;
  if (job.state === 'unreadable') {
    return (
      <Note tone="bad" title={t('unreadable.title')}>
        <p>{job.problem?.detail}</p>
        <p>{t('unreadable.body')}</p>
      </Note>
    );
  }
  // Chosen anew when the file was read again.
  const reading = `${job.state} ${JSON.stringify(job.asRead)}`;
  if (job.state === 'unmatched') return <MatchHeaders key={reading} job={job} />;
  return (
    <>
      <Outcome job={job} />
      {job.causes.length > 0 && <Causes job={job} />}
      <RowTable job={job} />
      {job.asRead && <AsRead key={reading} job={job} asRead={job.asRead} />}
    </>
  );
}

export const ProducerImportPage = () => <ImportPage workspace="producer" />;
export const ManufacturerImportPage = () => <ImportPage workspace="manufacturer" />;
