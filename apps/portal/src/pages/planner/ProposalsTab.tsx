import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { StateBadge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { type Column, DataTable } from '../../components/DataTable';
import { Dialog } from '../../components/Dialog';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { GradeAgainstNeed } from '../../components/GradeAgainstNeed';
import { ProposalExplanation } from '../../components/ProposalExplanation';
import { EmptyState } from '../../components/states';
import { Money, Quantity } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { namedIn, useMaterials } from './materials';

type Proposal = Dto<'ProposalDto'>;
const STATES = [
  'proposed',
  'accepted_by_manufacturer',
  'accepted_by_producer',
  'agreed',
  'declined',
  'expired',
  'withdrawn',
] as const;

/** What the run proposed, and what became of it. */
export function ProposalsTab({ runId }: { readonly runId: string }) {
  const { t } = useTranslation('planner');
  const { t: common } = useTranslation();
  const { all, nameOf } = useMaterials();
  const [open, setOpen] = useState<Proposal>();
  const { values, ...filters } = useFilters(['state', 'materialCode']);
  const list = usePages(['proposal', runId, values], (page) =>
    call(api.GET('/api/v1/proposals', { params: { query: { ...(values as object), runId, ...page } } })),
  );
  return (
    <>
      <FilterBar
        state={{ values, ...filters }}
        filters={[
          {
            kind: 'choice',
            name: 'state',
            label: t('runs.state'),
            options: STATES.map((state) => ({ value: state, text: common(`states.proposal.${state}`) })),
          },
          {
            kind: 'choice',
            name: 'materialCode',
            label: t('material'),
            options: all.map(({ code }) => ({ value: code, text: nameOf(code) })),
          },
        ]}
      />
      <DataTable
        caption={t('plan.proposals')}
        columns={useColumns(setOpen)}
        rowKey={({ id }) => id}
        list={list}
        empty={<EmptyState title={t('proposals.none')}>{t('proposals.noneBody')}</EmptyState>}
      />
      <Dialog title={t('proposals.whyTitle')} isOpen={open !== undefined} onClose={() => setOpen(undefined)} isWide>
        {open && (
          <div className="stack">
            <p className="soft">{t('proposals.pair', { from: open.producer.name, to: open.manufacturer.name })}</p>
            <ProposalExplanation proposal={open} />
            <GradeAgainstNeed proposal={open} />
          </div>
        )}
      </Dialog>
    </>
  );
}

function useColumns(onWhy: (proposal: Proposal) => void): Column<Proposal>[] {
  const { t } = useTranslation('planner');
  const f = useFormats();
  return [
    { key: 'material', header: t('material'), cell: ({ material }) => namedIn(f.language, material) },
    {
      key: 'from',
      header: t('proposals.from'),
      cell: ({ producer }) => (
        <>
          {producer.name}
          <br />
          <span className="soft">{producer.regency}</span>
        </>
      ),
    },
    {
      key: 'to',
      header: t('proposals.to'),
      cell: ({ manufacturer }) => (
        <>
          {manufacturer.name}
          <br />
          <span className="soft">{manufacturer.regency}</span>
        </>
      ),
    },
    {
      key: 'quantity',
      header: t('quantity'),
      align: 'end',
      cell: ({ quantity, material }) => <Quantity value={quantity} unit={material.unit} />,
    },
    {
      key: 'landed',
      header: t('proposals.landed'),
      align: 'end',
      cell: ({ landedCost }) => <Money idr={landedCost} />,
    },
    {
      key: 'why',
      header: t('proposals.why'),
      cell: (proposal) => (
        <Button kind="quiet" size="s" onPress={() => onWhy(proposal)}>
          {t('proposals.explain')}
        </Button>
      ),
    },
    { key: 'state', header: t('runs.state'), cell: ({ state }) => <StateBadge life="proposal" state={state} /> },
  ];
}
