import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../../api/client';
import { usePages } from '../../../api/queries';
import { StateBadge } from '../../../components/Badge';
import { buttonLook } from '../../../components/Button';
import { type Column, DataTable } from '../../../components/DataTable';
import { FilterBar, useFilters } from '../../../components/FilterBar';
import { EmptyState } from '../../../components/states';
import { Countdown, Day, Money, Quantity, UnitPrice } from '../../../components/values';
import { useFormats } from '../../../format/use-formats';
import { useOrganisation } from '../../../session/organisation';
import { useMaterialName } from '../names';
import styles from '../rows.module.css';
import { useOfferedMaterials } from '../offers/use-offered-materials';

type Proposal = Dto<'ProposalDto'>;
type State = Proposal['state'];

interface ListProps {
  readonly of: { readonly awaiting?: true; readonly state?: State };
  readonly emptyText: string;
}

/** Proposals of one kind, filtered by material. */
export function ProposalList({ of, emptyText }: ListProps) {
  const { t } = useTranslation('producer');
  const filters = useFilters(['materialCode']);
  const material = useMaterialFilter();
  return (
    <div className="stack">
      {(material.options.length > 1 || filters.values.materialCode) && (
        <FilterBar filters={[material]} state={filters} />
      )}
      <Rows query={{ ...of, ...filters.values }} emptyText={emptyText} action={t('proposals.toOffers')} />
    </div>
  );
}

const STATES: readonly State[] = [
  'proposed',
  'accepted_by_manufacturer',
  'accepted_by_producer',
  'agreed',
  'delivering',
  'completed',
  'cancelled',
  'declined',
  'countered',
  'expired',
  'withdrawn',
];

/** Everything that was ever proposed, newest first. */
export function EndedProposals() {
  const { t } = useTranslation('producer');
  const { t: common } = useTranslation();
  const filters = useFilters(['state', 'materialCode']);
  const material = useMaterialFilter();
  const state = {
    kind: 'choice',
    name: 'state',
    label: t('proposals.state'),
    options: STATES.map((value) => ({ value, text: common(`states.proposal.${value}`) })),
  } as const;
  const { state: chosen, ...rest } = filters.values;
  const known = STATES.find((one) => one === chosen);
  return (
    <div className="stack">
      <FilterBar filters={[state, material]} state={filters} />
      <Rows
        query={{ ...rest, ...(known ? { state: known } : {}) }}
        emptyText={t('proposals.empty.all')}
        action={t('proposals.toOffers')}
      />
    </div>
  );
}

function useMaterialFilter() {
  const { t } = useTranslation('producer');
  const materials = useOfferedMaterials();
  const nameOf = useMaterialName();
  return {
    kind: 'choice',
    name: 'materialCode',
    label: t('material'),
    options: materials.map((material) => ({ value: material.code, text: nameOf(material) })),
  } as const;
}

interface RowsProps {
  readonly query: { readonly awaiting?: true; readonly state?: State; readonly materialCode?: string };
  readonly emptyText: string;
  readonly action: string;
}

function Rows({ query, emptyText, action }: RowsProps) {
  const { t } = useTranslation('producer');
  const { id: organisationId } = useOrganisation();
  const columns = useColumns();
  const list = usePages(['proposal', organisationId, query], (page) =>
    call(api.GET('/api/v1/proposals', { params: { query: { ...query, ...page, organisationId, side: 'producer' } } })),
  );
  const empty = (
    <EmptyState
      title={emptyText}
      action={
        <Link to="/producer/offers" className={buttonLook()}>
          {action}
        </Link>
      }
    >
      {t('proposals.emptyBody')}
    </EmptyState>
  );
  return (
    <DataTable caption={t('proposals.title')} columns={columns} rowKey={({ id }) => id} list={list} empty={empty} />
  );
}

function useColumns(): Column<Proposal>[] {
  const { t } = useTranslation('producer');
  const nameOf = useMaterialName();
  return [
    {
      key: 'who',
      header: t('proposals.who'),
      cell: ({ id, manufacturer, need }) => (
        <>
          <Link to="/producer/proposals/$id" params={{ id }}>
            {manufacturer.name}
          </Link>
          <div className={styles.sub}>
            {need.requestNumber} · {manufacturer.regency}
          </div>
        </>
      ),
    },
    { key: 'material', header: t('material'), cell: ({ material }) => nameOf(material) },
    {
      key: 'quantity',
      header: t('proposals.quantity'),
      align: 'end',
      cell: ({ quantity, material }) => <Quantity value={quantity} unit={material.unit} />,
    },
    {
      key: 'price',
      header: t('proposals.price'),
      align: 'end',
      cell: ({ unitPrice, material }) => <UnitPrice idr={unitPrice} unit={material.unit} />,
    },
    {
      key: 'revenue',
      header: t('proposals.revenue'),
      align: 'end',
      cell: ({ quantity, unitPrice }) => <Money idr={quantity * unitPrice} />,
    },
    { key: 'weeks', header: t('proposals.made'), cell: ({ weeks }) => <WeekSpan weeks={weeks} /> },
    {
      key: 'state',
      header: t('proposals.state'),
      cell: (proposal) => <StateBadge life="proposal" state={proposal.state} />,
    },
    { key: 'until', header: t('proposals.until'), cell: (proposal) => <Until proposal={proposal} /> },
  ];
}

/** From the first to the last week in which something is made: M48–M51. */
function WeekSpan({ weeks }: { readonly weeks: Proposal['weeks'] }) {
  const f = useFormats();
  const names = weeks.map(({ week }) => f.weekShort(week));
  return <>{names.length > 1 ? `${names[0]}–${names.at(-1)}` : names[0]}</>;
}

/** What is left to answer; of what has ended, when it did. */
function Until({ proposal }: { readonly proposal: Proposal }) {
  const end = proposal.agreedAt ?? proposal.endedAt;
  return end ? <Day at={end} /> : <Countdown until={proposal.expiresAt} />;
}
