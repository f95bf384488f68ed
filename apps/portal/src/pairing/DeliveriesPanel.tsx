import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../api/client';
import { StateBadge } from '../components/Badge';
import { buttonLook } from '../components/Button';
import { Table } from '../components/DataTable';
import { Loaded } from '../components/states';
import { Quantity, Week } from '../components/values';
import { useFormats } from '../format/use-formats';
import { CancelPairing } from './CancelPairing';
import { DeliveryActions } from './DeliveryActions';
import { RatePairing, Ratings } from './RatePairing';
import { Receipts } from './Receipts';

interface PanelProps {
  readonly proposal: Dto<'ProposalDto'>;
}

/** The letter of pairing, as PDF. */
const letterOf = (id: string, language: string): string => `/api/v1/proposals/${id}/letter?language=${language}`;

/** What was agreed, week by week, and what has arrived of it. */
export function DeliveriesPanel({ proposal }: PanelProps) {
  const { t } = useTranslation('pairing');
  const f = useFormats();
  const plan = useQuery({
    queryKey: ['proposal', proposal.id, 'deliveries'],
    queryFn: () => call(api.GET('/api/v1/proposals/{id}/deliveries', { params: { path: { id: proposal.id } } })),
  });
  return (
    <section className="stack">
      <h2>{t('deliveries.title')}</h2>
      <Loaded query={plan}>
        {(loaded) => (
          <>
            <Deliveries plan={loaded} proposal={proposal} />
            <Receipts plan={loaded} proposal={proposal} />
            <Ratings ratings={loaded.ratings} />
            <div className="row">
              <a className={buttonLook('secondary')} href={letterOf(proposal.id, f.language)} download>
                {t('letter')}
              </a>
              <CancelPairing proposal={proposal} />
              <RatePairing proposal={proposal} ratings={loaded.ratings} />
            </div>
          </>
        )}
      </Loaded>
    </section>
  );
}

type Delivery = Dto<'DeliveryPlanDto'>['deliveries'][number];

function Deliveries({ plan, proposal }: PanelProps & { readonly plan: Dto<'DeliveryPlanDto'> }) {
  const { t } = useTranslation('pairing');
  const { unit } = proposal.material;
  const amount = (pick: (delivery: Delivery) => number) => (delivery: Delivery) => (
    <Quantity value={pick(delivery)} unit={unit} />
  );
  return (
    <Table
      caption={t('deliveries.caption')}
      rows={plan.deliveries}
      rowKey={({ id }) => id}
      columns={[
        { key: 'week', header: t('deliveries.arrival'), cell: ({ arrivalWeek }) => <Week week={arrivalWeek} /> },
        {
          key: 'state',
          header: t('deliveries.state'),
          cell: ({ state }) => <StateBadge life="delivery" state={state} />,
        },
        { key: 'agreed', header: t('deliveries.agreed'), align: 'end', cell: amount(({ quantity }) => quantity) },
        { key: 'accepted', header: t('deliveries.accepted'), align: 'end', cell: amount(({ accepted }) => accepted) },
        { key: 'rejected', header: t('deliveries.rejected'), align: 'end', cell: amount(({ rejected }) => rejected) },
        { key: 'again', header: t('deliveries.returned'), align: 'end', cell: amount(({ returned }) => returned) },
        ...(plan.deliveries.some(({ actions }) => actions.length > 0)
          ? [
              {
                key: 'act',
                header: t('deliveries.act'),
                cell: (delivery: Delivery) => <DeliveryActions delivery={delivery} proposal={proposal} />,
              },
            ]
          : []),
      ]}
    />
  );
}
