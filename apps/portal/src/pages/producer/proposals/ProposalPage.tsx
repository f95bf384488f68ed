import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../../api/client';
import { Badge, StateBadge } from '../../../components/Badge';
import { Table } from '../../../components/DataTable';
import { GradeAgainstNeed } from '../../../components/GradeAgainstNeed';
import { KeyValue } from '../../../components/KeyValue';
import { PageHeader } from '../../../components/PageHeader';
import { ProposalExplanation } from '../../../components/ProposalExplanation';
import { Loaded } from '../../../components/states';
import { Money, Quantity, UnitPrice, Week } from '../../../components/values';
import { useFormats } from '../../../format/use-formats';
import { PairingPanel } from '../../../pairing/PairingPanel';
import { useMaterialName } from '../names';
import { Answer } from './Answer';
import styles from './ProposalPage.module.css';

type Proposal = Dto<'ProposalDto'>;

export function ProposalPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const proposal = useQuery({
    queryKey: ['proposal', id],
    queryFn: () => call(api.GET('/api/v1/proposals/{id}', { params: { path: { id } } })),
  });
  return <Loaded query={proposal}>{(found) => <Details proposal={found} />}</Loaded>;
}

/** What is proposed and why, with the answer beside it. */
function Details({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('producer');
  const f = useFormats();
  const nameOf = useMaterialName();
  const { material, manufacturer, quantity, need } = proposal;
  return (
    <>
      <PageHeader
        title={t('proposal.title', { quantity: f.quantity(quantity, material.unit), material: nameOf(material) })}
        lead={t('proposal.lead', {
          name: manufacturer.name,
          regency: manufacturer.regency,
          number: need.requestNumber,
        })}
        back={<Link to="/producer/proposals">{t('proposals.title')}</Link>}
        marks={
          <>
            <StateBadge life="proposal" state={proposal.state} />
            {manufacturer.isSynthetic && <Badge>{t('synthetic')}</Badge>}
          </>
        }
      />
      <div className={styles.columns}>
        <div className="stack-wide">
          <PairingPanel proposal={proposal} />
          <Section title={t('proposal.why')}>
            <ProposalExplanation proposal={proposal} />
          </Section>
          <Section title={t('proposal.weeks')}>
            <Weeks proposal={proposal} />
          </Section>
          <Section title={t('proposal.grade')}>
            <GradeAgainstNeed proposal={proposal} />
          </Section>
        </div>
        <aside className={styles.side} aria-label={t('proposal.answer')}>
          <Answer proposal={proposal} />
          <Terms proposal={proposal} />
        </aside>
      </div>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Terms({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('producer');
  const { quantity, unitPrice, unitFreight, landedCost, material, offerId } = proposal;
  return (
    <div>
      <KeyValue
        rows={[
          [t('proposals.quantity'), <Quantity key="quantity" value={quantity} unit={material.unit} />],
          [t('proposals.price'), <UnitPrice key="price" idr={unitPrice} unit={material.unit} />],
          [t('proposals.revenue'), <Money key="revenue" idr={quantity * unitPrice} />],
          [t('proposal.freight'), <UnitPrice key="freight" idr={unitFreight} unit={material.unit} />],
          [t('proposal.landed'), <Money key="landed" idr={landedCost} />],
          [
            t('proposal.offer'),
            <Link key="offer" to="/producer/offers/$id" params={{ id: offerId }}>
              {t('proposal.seeOffer')}
            </Link>,
          ],
        ]}
      />
    </div>
  );
}

function Weeks({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('producer');
  return (
    <Table
      caption={t('proposal.weeks')}
      rowKey={({ week }) => week}
      rows={proposal.weeks}
      columns={[
        { key: 'week', header: t('proposal.week'), cell: ({ week }) => <Week week={week} /> },
        {
          key: 'quantity',
          header: t('proposals.quantity'),
          align: 'end',
          cell: ({ quantity }) => <Quantity value={quantity} unit={proposal.material.unit} />,
        },
        { key: 'arrival', header: t('proposal.arrival'), cell: ({ arrivalWeek }) => <Week week={arrivalWeek} /> },
      ]}
    />
  );
}
