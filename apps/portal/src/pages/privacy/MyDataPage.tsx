import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { usePages } from '../../api/queries';
import { useAction } from '../../api/use-action';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { type Column, DataTable } from '../../components/DataTable';
import { Note } from '../../components/Note';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { EmptyState, Loaded } from '../../components/states';
import { toast } from '../../components/toast';
import { Instant } from '../../components/values';
import { saveFile } from '../sheets/save-file';
import { AskForm } from './AskForm';

type MyData = Dto<'MyDataDto'>;
type Request = Dto<'PrivacyRequestDto'>;

const LOOK_AGAIN_MS = 1_500;
const TONES = { open: 'info', granted: 'good', refused: 'warn' } as const;

/** What is held on me: a copy, a restriction, and what I ask. */
export function MyDataPage() {
  const { t } = useTranslation('privacy');
  const data = useQuery({
    queryKey: ['my-data'],
    queryFn: () => call(api.GET('/api/v1/me/data')),
    refetchInterval: ({ state }) => (state.data?.copy?.state === 'preparing' ? LOOK_AGAIN_MS : false),
  });
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.lead')} back={<Link to="/account">{t('mine.account')}</Link>} />
      <div className="stack-wide">
        <Loaded query={data}>
          {(found) => (
            <div className="columns">
              <Copy data={found} />
              <Restriction data={found} />
            </div>
          )}
        </Loaded>
        <section className="stack" aria-labelledby="requests">
          <h2 id="requests">{t('mine.requests')}</h2>
          <Requests />
        </section>
        <section className="card measure stack" aria-labelledby="ask">
          <h2 id="ask">{t('ask.title')}</h2>
          <AskForm />
        </section>
      </div>
    </>
  );
}

function Copy({ data: { copy } }: { readonly data: MyData }) {
  const { t } = useTranslation('privacy');
  const ask = useAction(
    (_: undefined, key) => call(api.POST('/api/v1/me/data/copy', { params: { header: once(key) } })),
    {
      refreshes: ['my-data'],
      onDone: () => toast(t('copy.asked')),
    },
  );
  const fetch = useAction(() => saveFile('me/data/copy/file', {}));
  const problem = ask.problem ?? fetch.problem;
  return (
    <section className="card stack" aria-labelledby="copy">
      <h2 id="copy">{t('copy.title')}</h2>
      <p>{t('copy.lead')}</p>
      {copy?.state === 'ready' && (
        <p>
          {t('copy.until')} <Instant at={copy.expiresAt} />
        </p>
      )}
      {copy?.state === 'preparing' && <p className="soft">{t('copy.preparing')}</p>}
      <div className="row">
        {copy?.state === 'ready' && (
          <Button kind="primary" onPress={() => void fetch.run(undefined)} isPending={fetch.isRunning}>
            {t('copy.fetch')}
          </Button>
        )}
        {copy?.state !== 'preparing' && (
          <Button onPress={() => void ask.run(undefined)} isPending={ask.isRunning}>
            {t('copy.ask')}
          </Button>
        )}
      </div>
      {problem && <ProblemNote problem={problem} />}
    </section>
  );
}

function Restriction({ data: { isRestricted } }: { readonly data: MyData }) {
  const { t } = useTranslation('privacy');
  const lift = useAction(
    (_: undefined, key) => call(api.POST('/api/v1/me/data/restriction/lift', { params: { header: once(key) } })),
    { refreshes: ['my-data'], onDone: () => toast(t('restriction.lifted')) },
  );
  return (
    <section className="card stack" aria-labelledby="restriction">
      <h2 id="restriction">{t('restriction.title')}</h2>
      <p>{t('restriction.lead')}</p>
      {isRestricted ? (
        <>
          <Note tone="warn" title={t('restriction.on')} />
          <div>
            <Button onPress={() => void lift.run(undefined)} isPending={lift.isRunning}>
              {t('restriction.lift')}
            </Button>
          </div>
        </>
      ) : (
        <p className="soft">{t('restriction.off')}</p>
      )}
      {lift.problem && <ProblemNote problem={lift.problem} />}
    </section>
  );
}

function Requests() {
  const { t } = useTranslation('privacy');
  const list = usePages(['privacy-request', 'mine'], (page) =>
    call(api.GET('/api/v1/me/privacy-requests', { params: { query: page } })),
  );
  const columns: Column<Request>[] = [
    { key: 'kind', header: t('columns.kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
    {
      key: 'state',
      header: t('columns.state'),
      cell: ({ state }) => <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>,
    },
    { key: 'due', header: t('columns.due'), cell: ({ answeredAt, dueAt }) => <Instant at={answeredAt ?? dueAt} /> },
    { key: 'answer', header: t('columns.answer'), cell: ({ answer }) => answer ?? '–' },
  ];
  return (
    <DataTable
      caption={t('mine.requests')}
      columns={columns}
      rowKey={({ id }) => id}
      list={list}
      empty={<EmptyState title={t('mine.none')}>{t('mine.noneBody')}</EmptyState>}
    />
  );
}
