import { Link, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { EmptyState, Loaded, Skeleton } from '../../components/states';
import { Quantity, Week } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { DeclineDialog } from './AnswerParts';
import { CompareTable } from './CompareTable';
import styles from './Compare.module.css';
import { comparable, hasEnded, isLive } from './proposal-terms';
import { type Proposal, type Request, type RequestLine, useName, useProposalsOf, useRequest } from './queries';
import { useAnswer } from './use-answer';

const CompareMap = lazy(() => import('./CompareMap'));

/** What came for a line of a need, side by side: in figures, then on the map. */
export function ComparePage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const request = useRequest(id);
  const proposals = useProposalsOf(id);
  return (
    <Loaded query={request}>
      {(loaded) => <Loaded query={proposals}>{({ items }) => <Compared request={loaded} proposals={items} />}</Loaded>}
    </Loaded>
  );
}

interface ComparedProps {
  readonly request: Request;
  readonly proposals: readonly Proposal[];
}

function Compared({ request, proposals }: ComparedProps) {
  const { t } = useTranslation('manufacturer');
  const { line: asked } = useSearch({ strict: false }) as { line?: string };
  const lines = request.lines.filter(({ id }) => proposals.some(({ need }) => need.requestLineId === id));
  const line = lines.find(({ id }) => id === asked) ?? lines[0];
  return (
    <div className="stack">
      <PageHeader
        title={t('compare.title')}
        lead={t('compare.lead')}
        back={
          <Link to="/manufacturer/requests/$id" params={{ id: request.id }}>
            {request.number} · {request.title}
          </Link>
        }
      />
      {line ? (
        <>
          {lines.length > 1 && <Lines lines={lines} open={line} proposals={proposals} />}
          <OfLine
            key={line.id}
            line={line}
            proposals={comparable(proposals.filter(({ need }) => need.requestLineId === line.id))}
          />
        </>
      ) : (
        <EmptyState title={t('compare.empty')}>{t('compare.emptyBody')}</EmptyState>
      )}
    </div>
  );
}

interface LinesProps {
  readonly lines: readonly RequestLine[];
  readonly open: RequestLine;
  readonly proposals: readonly Proposal[];
}

/** The lines of the need that something came for. */
function Lines({ lines, open, proposals }: LinesProps) {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  const nameOf = useName();
  return (
    <nav aria-label={t('compare.lines')} className={styles.lines}>
      {lines.map(({ id, material, quantity }) => (
        <Link
          key={id}
          to="."
          search={(before: object) => ({ ...before, line: id })}
          replace
          aria-current={id === open.id ? 'page' : undefined}
          className={styles.line}
        >
          {nameOf(material)}
          <span className="soft small">
            {f.quantity(quantity, material.unit)} ·{' '}
            {t('compare.count', { count: proposals.filter(({ need }) => need.requestLineId === id).length })}
          </span>
        </Link>
      ))}
    </nav>
  );
}

function OfLine({ line, proposals }: { readonly line: RequestLine; readonly proposals: readonly Proposal[] }) {
  const { t } = useTranslation('manufacturer');
  const nameOf = useName();
  const answer = useAnswer();
  const current = proposals.filter((proposal) => !hasEnded(proposal));
  const ended = proposals.filter(hasEnded);
  const live = proposals.filter(isLive).reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <section className="stack" aria-label={nameOf(line.material)}>
      <div className={styles.summary}>
        <h2>{nameOf(line.material)}</h2>
        <dl>
          <div>
            <dt>{t('compare.asked')}</dt>
            <dd>
              <Quantity value={line.quantity} unit={line.material.unit} />
            </dd>
          </div>
          <div>
            <dt>{t('compare.proposed')}</dt>
            <dd>
              <Quantity value={live} unit={line.material.unit} />
            </dd>
          </div>
          <div>
            <dt>{t('compare.agreed')}</dt>
            <dd>
              <Quantity value={line.agreed} unit={line.material.unit} />
            </dd>
          </div>
          <div>
            <dt>{t('requests.window')}</dt>
            <dd>
              <Week week={line.earliestWeek} isShort />–<Week week={line.latestWeek} isShort />
            </dd>
          </div>
          <div>
            <dt>{t('line.destination')}</dt>
            <dd>{line.facility.name}</dd>
          </div>
        </dl>
      </div>
      {answer.problem && <ProblemNote problem={answer.problem} />}
      {current.length > 0 ? (
        <>
          <CompareTable proposals={current} answer={answer} />
          <Suspense fallback={<Skeleton lines={8} />}>
            <CompareMap proposals={current} />
          </Suspense>
        </>
      ) : (
        <EmptyState title={t('compare.allEnded')}>{t('compare.emptyBody')}</EmptyState>
      )}
      {ended.length > 0 && (
        <details className={styles.ended} open={current.length === 0}>
          <summary>{t('compare.ended', { count: ended.length })}</summary>
          <CompareTable proposals={ended} answer={answer} />
        </details>
      )}
      <DeclineDialog of={answer} />
    </section>
  );
}
