import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMaterialSheet } from '../../api/catalogue';
import { Badge, LevelBadge, StateBadge } from '../../components/Badge';
import { type Column, Table } from '../../components/DataTable';
import { Countdown, Money, Quantity, UnitPrice, Week } from '../../components/values';
import { useAttributeTexts } from '../../format/use-attribute-texts';
import { useFormats } from '../../format/use-formats';
import { AnswerButtons } from './AnswerParts';
import styles from './Compare.module.css';
import { arrivalOf, gradePoints, isLive, landedUnit } from './proposal-terms';
import type { Proposal } from './queries';
import type { Answering } from './use-answer';

interface CompareTableProps {
  readonly proposals: readonly Proposal[];
  readonly answer: Answering;
}

/** One row a supplier: its place on the map, its terms, its grade against the need, and the answer. */
export function CompareTable({ proposals, answer }: CompareTableProps) {
  const { t } = useTranslation('manufacturer');
  const columns = useColumns(proposals, answer);
  return <Table caption={t('compare.title')} rows={proposals} rowKey={({ id }) => id} columns={columns} />;
}

function useColumns(proposals: readonly Proposal[], answer: Answering): readonly Column<Proposal>[] {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  const live = proposals.filter(isLive);
  const best = {
    landed: lowest(live, landedUnit),
    arrival: lowest(live, (proposal) => arrivalOf(proposal)?.[1] ?? ''),
  };
  return [
    {
      key: 'supplier',
      header: t('compare.supplier'),
      cell: (proposal) => <Supplier proposal={proposal} mark={proposals.indexOf(proposal) + 1} />,
    },
    {
      key: 'quantity',
      header: t('line.quantity'),
      align: 'end',
      cell: ({ quantity, material }) => <Quantity value={quantity} unit={material.unit} />,
    },
    {
      key: 'landed',
      header: t('compare.landed'),
      cell: (proposal) => <Landed proposal={proposal} proposals={proposals} isBest={best.landed === proposal.id} />,
    },
    {
      key: 'total',
      header: t('compare.total'),
      align: 'end',
      cell: ({ landedCost }) => <Money idr={landedCost} />,
    },
    {
      key: 'arrival',
      header: t('compare.arrival'),
      cell: (proposal) => <Arrival proposal={proposal} isBest={best.arrival === proposal.id} />,
    },
    { key: 'grade', header: t('compare.grade'), cell: (proposal) => <Grade proposal={proposal} /> },
    {
      key: 'trust',
      header: t('compare.trust'),
      cell: ({ grade }) => (
        <>
          <LevelBadge level={grade.level} />
          {grade.stale && <Badge tone="warn">{t('compare.stale')}</Badge>}
          <div className="small">{t('compare.localContent', { share: f.percent(grade.localContent / 100) })}</div>
        </>
      ),
    },
    {
      key: 'answer',
      header: t('compare.answer'),
      cell: (proposal) => (
        <span className="stack-tight">
          {isLive(proposal) && <Countdown until={proposal.expiresAt} />}
          <AnswerButtons proposal={proposal} of={answer} />
        </span>
      ),
    },
  ];
}

function Supplier({ proposal, mark }: { readonly proposal: Proposal; readonly mark: number }) {
  const { id, producer, state } = proposal;
  return (
    <span className={styles.supplier}>
      <span className={styles.mark}>{mark}</span>
      <span>
        <Link to="/manufacturer/proposals/$id" params={{ id }}>
          {producer.name}
        </Link>
        <span className="soft small">{producer.regency}</span>
        <StateBadge life="proposal" state={state} />
      </span>
    </span>
  );
}

function Arrival({ proposal, isBest }: { readonly proposal: Proposal; readonly isBest: boolean }) {
  const { t } = useTranslation('manufacturer');
  const arrival = arrivalOf(proposal);
  if (!arrival) return '–';
  const [first, last] = arrival;
  return (
    <>
      <Week week={first} isShort />
      {last !== first && (
        <>
          –<Week week={last} isShort />
        </>
      )}
      {isBest && <span className={styles.best}>{t('compare.soonest')}</span>}
    </>
  );
}

/** The one with the lowest value; undefined when there is nothing to compare with. */
function lowest(proposals: readonly Proposal[], by: (proposal: Proposal) => number | string): string | undefined {
  if (proposals.length < 2) return undefined;
  const [first, second] = proposals.toSorted((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0));
  return by(first) === by(second) ? undefined : first.id;
}

interface LandedProps {
  readonly proposal: Proposal;
  readonly proposals: readonly Proposal[];
  readonly isBest: boolean;
}

/** Of one unit: the whole, and as a bar how it divides into price and freight. */
function Landed({ proposal, proposals, isBest }: LandedProps) {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  const dearest = Math.max(...proposals.map(landedUnit), 1);
  const width = (part: number): string => `${(part / dearest) * 100}%`;
  const { unitPrice, unitFreight, material } = proposal;
  return (
    <span className={styles.landed}>
      <span>
        <UnitPrice idr={landedUnit(proposal)} unit={material.unit} />
        {isBest && <span className={styles.best}>{t('compare.cheapest')}</span>}
      </span>
      <span className={styles.split} aria-hidden="true">
        <span className={styles.price} style={{ width: width(unitPrice) }} />
        <span className={styles.freight} style={{ width: width(unitFreight) }} />
      </span>
      <span className="small soft">
        {t('compare.split', { price: f.money(unitPrice), freight: f.money(unitFreight) })}
      </span>
    </span>
  );
}

function Grade({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('manufacturer');
  const texts = useAttributeTexts();
  const sheet = useMaterialSheet(proposal.material.code);
  const points = gradePoints(proposal, sheet.data?.attributes ?? []);
  if (sheet.data && points.length === 0) return <span className="soft">{t('request.noCondition')}</span>;
  return (
    <ul className={styles.points}>
      {points.map(({ attribute, given, asked }) => (
        <li key={attribute.code}>
          {texts.name(attribute)} <strong>{texts.value(attribute, given)}</strong>
          <span className="soft"> ({texts.constraint(attribute, asked)})</span>
        </li>
      ))}
    </ul>
  );
}
