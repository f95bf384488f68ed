import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../components/Badge';
import type { Column } from '../../components/DataTable';
import { Countdown, Day, Money, Quantity, UnitPrice, Week } from '../../components/values';
import { arrivalOf, isLive, landedUnit } from './proposal-terms';
import { type Proposal, useName } from './queries';

type Key =
  | 'producer'
  | 'material'
  | 'need'
  | 'quantity'
  | 'landed'
  | 'total'
  | 'arrival'
  | 'state'
  | 'expires'
  | 'agreed';

/** Columns of lists of proposals, those that are asked for, in that order. */
export function useProposalColumns(keys: readonly Key[]): readonly Column<Proposal>[] {
  const { t } = useTranslation('manufacturer');
  const nameOf = useName();
  const headers: Record<Key, string> = {
    producer: t('compare.supplier'),
    material: t('line.material'),
    need: t('proposals.need'),
    quantity: t('line.quantity'),
    landed: t('compare.landed'),
    total: t('compare.total'),
    arrival: t('compare.arrival'),
    state: t('requests.state'),
    expires: t('proposals.expires'),
    agreed: t('pairings.agreed'),
  };
  const cells: Record<Key, Column<Proposal>['cell']> = {
    producer: (proposal) => <Producer proposal={proposal} />,
    material: ({ material }) => nameOf(material),
    need: (proposal) => <Need proposal={proposal} />,
    quantity: ({ quantity, material }) => <Quantity value={quantity} unit={material.unit} />,
    landed: (proposal) => <UnitPrice idr={landedUnit(proposal)} unit={proposal.material.unit} />,
    total: ({ landedCost }) => <Money idr={landedCost} />,
    arrival: (proposal) => {
      const arrival = arrivalOf(proposal);
      return arrival ? <Week week={arrival[1]} isShort /> : '–';
    },
    state: ({ state }) => <StateBadge life="proposal" state={state} />,
    expires: (proposal) => (isLive(proposal) ? <Countdown until={proposal.expiresAt} /> : '–'),
    agreed: ({ agreedAt }) => (agreedAt ? <Day at={agreedAt} /> : '–'),
  };
  return keys.map((key) => ({
    key,
    header: headers[key],
    cell: cells[key],
    ...(key === 'quantity' || key === 'landed' || key === 'total' ? { align: 'end' as const } : {}),
  }));
}

const Producer = ({ proposal: { id, producer } }: { readonly proposal: Proposal }) => (
  <>
    <Link to="/manufacturer/proposals/$id" params={{ id }}>
      {producer.name}
    </Link>
    <div className="soft small">{producer.regency}</div>
  </>
);

/** The material, and the way to everything that came for the same line. */
function Need({ proposal: { material, need } }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('manufacturer');
  const nameOf = useName();
  return (
    <>
      {nameOf(material)}
      <div className="small">
        <Link
          to="/manufacturer/requests/$id/compare"
          params={{ id: need.requestId }}
          search={{ line: need.requestLineId }}
        >
          {t('proposals.compare', { number: need.requestNumber })}
        </Link>
      </div>
    </>
  );
}
