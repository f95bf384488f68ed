import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { Note } from '../../components/Note';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState, Loaded } from '../../components/states';
import { useFormats } from '../../format/use-formats';
import { ComparedFigures } from './ComparedFigures';
import { Differences } from './Differences';
import type { Run } from './figures';

const LOOKED_AT = 50;
const ASK_AGAIN_MS = 1_500;

/** Two finished runs side by side, whether they count or were what-ifs. */
export function ComparePage() {
  const { t } = useTranslation('planner');
  const { values, ...filters } = useFilters(['before', 'after']);
  const { before, after } = values;
  const runs = useQuery({ queryKey: ['run', 'finished'], queryFn: readFinished });
  const f = useFormats();
  const textOf = ({ title, queuedAt }: Run): string =>
    title ? `${title} (${f.instant(queuedAt)})` : f.instant(queuedAt);
  return (
    <>
      <PageHeader title={t('compare.title')} lead={t('compare.lead')} />
      <Loaded query={runs}>
        {(items) => {
          const options = items.map((run) => ({ value: run.id, text: textOf(run) }));
          return (
            <>
              <FilterBar
                label={t('compare.title')}
                state={{ values, ...filters }}
                filters={[
                  { kind: 'choice', name: 'before', label: t('compare.before'), options, all: t('compare.choose') },
                  { kind: 'choice', name: 'after', label: t('compare.after'), options, all: t('compare.choose') },
                ]}
              />
              {before && after && before !== after ? (
                <Comparison key={`${before} ${after}`} before={before} after={after} />
              ) : (
                <EmptyState title={t('compare.chooseTwo')}>{t('compare.chooseTwoBody')}</EmptyState>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

/** Runs that count and what-ifs, newest first. */
async function readFinished(): Promise<readonly Run[]> {
  const kinds = ['match', 'what_if'] as const;
  const pages = await Promise.all(
    kinds.map((kind) =>
      call(api.GET('/api/v1/runs', { params: { query: { kind, state: 'finished', limit: LOOKED_AT } } })),
    ),
  );
  return pages.flatMap(({ items }) => items).toSorted((a, b) => (a.queuedAt < b.queuedAt ? 1 : -1));
}

interface Pair {
  readonly before: string;
  readonly after: string;
}

function Comparison({ before, after }: Pair) {
  const { t } = useTranslation('planner');
  const comparison = useQuery({
    queryKey: ['run', after, 'comparison', before],
    queryFn: () =>
      call(api.GET('/api/v1/runs/{id}/comparison', { params: { path: { id: after }, query: { with: before } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'queued' ? ASK_AGAIN_MS : false),
  });
  return (
    <Loaded query={comparison}>
      {(found) => (
        <div className="stack-wide">
          {found.summary && <Summary summary={found.summary} />}
          <ComparedFigures before={found.before} after={found.after} />
          {found.state === 'queued' && <p aria-live="polite">{t('compare.queued')}</p>}
          {found.state === 'failed' && (
            <Note tone="bad" title={t('compare.failed')}>
              {found.error}
            </Note>
          )}
          {found.summary && <Differences before={before} after={after} byCause={found.summary.byCause} />}
        </div>
      )}
    </Loaded>
  );
}

const TERMS = ['fill', 'price', 'freight', 'stale', 'keep'] as const;

/** What changed on the whole, in sentences. */
function Summary({ summary }: { readonly summary: NonNullable<Dto<'ComparisonDto'>['summary']> }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const change = summary.objective.after - summary.objective.before;
  const way = change > 0 ? 'better' : change < 0 ? 'worse' : 'same';
  const signed = (amount: number): string =>
    `${amount > 0 ? '+' : amount < 0 ? '−' : ''}${f.moneyShort(Math.abs(amount))}`;
  return (
    <Note tone="neutral" title={t(`compare.${way}`, { amount: f.moneyShort(Math.abs(change)) })}>
      <p>{TERMS.map((term) => t(`compare.terms.${term}`, { amount: signed(summary.terms[term]) })).join(' · ')}</p>
      <p>
        {t('compare.requests', {
          more: f.number(summary.requests.more),
          less: f.number(summary.requests.less),
          pairs: f.number(summary.pairs),
        })}
      </p>
    </Note>
  );
}
