import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { StateBadge } from '../../components/Badge';
import { Table } from '../../components/DataTable';
import { GradeAgainstNeed } from '../../components/GradeAgainstNeed';
import { KeyValue } from '../../components/KeyValue';
import { Note } from '../../components/Note';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { ProposalExplanation } from '../../components/ProposalExplanation';
import { Loaded, Skeleton } from '../../components/states';
import { Countdown, Money, Quantity, UnitPrice, Week } from '../../components/values';
import { CounterAction } from '../../pairing/CounterAction';
import { PairingPanel } from '../../pairing/PairingPanel';
import { AnswerButtons, BothSides, DeclineDialog } from './AnswerParts';
import { isLive, landedUnit } from './proposal-terms';
import { type Proposal, useName } from './queries';
import { useAnswer } from './use-answer';

const CompareMap = lazy(() => import('./CompareMap'));

/** One proposal: terms, why this one, the grade against the need, and the answer. */
export function ProposalPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const proposal = useQuery({
    queryKey: ['proposal', id],
    queryFn: () => call(api.GET('/api/v1/proposals/{id}', { params: { path: { id } } })),
  });
  return <Loaded query={proposal}>{(loaded) => <Whole proposal={loaded} />}</Loaded>;
}

function Whole({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('manufacturer');
  const nameOf = useName();
  const { producer, material, need, state } = proposal;
  return (
    <div className="stack">
      <PageHeader
        title={producer.name}
        lead={`${nameOf(material)} · ${producer.regency}`}
        marks={<StateBadge life="proposal" state={state} />}
        back={
          <Link
            to="/manufacturer/requests/$id/compare"
            params={{ id: need.requestId }}
            search={{ line: need.requestLineId }}
          >
            {t('proposals.compare', { number: need.requestNumber })}
          </Link>
        }
      />
      <div className="columns">
        <Answer proposal={proposal} />
        <Terms proposal={proposal} />
      </div>
      <PairingPanel proposal={proposal} />
      <section className="stack">
        <h2>{t('proposal.why')}</h2>
        <div className="card">
          <ProposalExplanation proposal={proposal} />
        </div>
      </section>
      <section className="stack">
        <h2>{t('proposal.grade')}</h2>
        <GradeAgainstNeed proposal={proposal} />
      </section>
      <Suspense fallback={<Skeleton lines={8} />}>
        <CompareMap proposals={[proposal]} />
      </Suspense>
    </div>
  );
}

function Answer({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('manufacturer');
  const navigate = useNavigate();
  const answer = useAnswer();
  return (
    <section className="card stack">
      <h2>{t('compare.answer')}</h2>
      {isLive(proposal) && (
        <p>
          {t('proposals.expires')}: <Countdown until={proposal.expiresAt} />
        </p>
      )}
      <BothSides proposal={proposal} />
      <Ending proposal={proposal} />
      {answer.problem && <ProblemNote problem={answer.problem} />}
      <div className="row">
        <AnswerButtons proposal={proposal} of={answer} size="m" />
        <CounterAction
          proposal={proposal}
          onCountered={(id) => void navigate({ to: '/manufacturer/proposals/$id', params: { id } })}
        />
      </div>
      <DeclineDialog of={answer} />
    </section>
  );
}

/** What an ended proposal came to. */
function Ending({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('manufacturer');
  const { t: shared } = useTranslation('proposal');
  const { state, declineReason, declineNote, withdrawReason } = proposal;
  if (state === 'agreed') return <Note tone="good">{t('proposal.agreedNote')}</Note>;
  if (state === 'expired') return <Note tone="warn">{t('proposal.expiredNote')}</Note>;
  if (state !== 'declined' && state !== 'withdrawn') return null;
  return (
    <Note tone="neutral">
      <p>
        {t(state === 'declined' ? 'proposal.declinedNote' : 'proposal.withdrawnNote')}{' '}
        {declineReason && shared(`decline.${declineReason}`)}
        {withdrawReason && shared(`withdraw.${withdrawReason}`)}
      </p>
      {declineNote && <p>{declineNote}</p>}
    </Note>
  );
}

function Terms({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('manufacturer');
  const { quantity, material, unitPrice, unitFreight, landedCost, weeks, need } = proposal;
  const { unit } = material;
  return (
    <section className="card stack">
      <h2>{t('proposal.terms')}</h2>
      <KeyValue
        rows={[
          [t('line.quantity'), <Quantity key="q" value={quantity} unit={unit} />],
          [t('compare.asked'), need.quantity === null ? null : <Quantity key="a" value={need.quantity} unit={unit} />],
          [t('proposal.price'), <UnitPrice key="p" idr={unitPrice} unit={unit} />],
          [t('proposal.freight'), <UnitPrice key="f" idr={unitFreight} unit={unit} />],
          [t('compare.landed'), <UnitPrice key="l" idr={landedUnit(proposal)} unit={unit} />],
          [t('compare.total'), <Money key="t" idr={landedCost} />],
        ]}
      />
      <Table
        caption={t('proposal.weeks')}
        rows={weeks}
        rowKey={({ week, arrivalWeek }) => `${week} ${arrivalWeek}`}
        columns={[
          { key: 'arrival', header: t('compare.arrival'), cell: ({ arrivalWeek }) => <Week week={arrivalWeek} /> },
          { key: 'made', header: t('proposal.made'), cell: ({ week }) => <Week week={week} isShort /> },
          {
            key: 'quantity',
            header: t('line.quantity'),
            align: 'end',
            cell: ({ quantity: part }) => <Quantity value={part} unit={unit} />,
          },
        ]}
      />
    </section>
  );
}
