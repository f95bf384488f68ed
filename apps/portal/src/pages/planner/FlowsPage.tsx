import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { Button } from '../../components/Button';
import { Table } from '../../components/DataTable';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState, Loaded } from '../../components/states';
import { Quantity } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { type Flow, flowGraph } from './flow-graph';
import { FlowPicture } from './FlowPicture';
import { ShareBar } from './ShareBar';

const LARGEST = 12;
const ROWS_AT_FIRST = 20;
const BY_ITSELF = '-';

/** From material to finished product, over all open needs: asked and covered. */
export function FlowsPage() {
  const { t } = useTranslation('planner');
  const flows = useQuery({ queryKey: ['request', 'flows'], queryFn: () => call(api.GET('/api/v1/material-flows')) });
  return (
    <>
      <PageHeader title={t('flows.title')} lead={t('flows.lead')} />
      <Loaded query={flows}>{(loaded) => <Flows flows={loaded.flows} />}</Loaded>
    </>
  );
}

function Flows({ flows }: { readonly flows: readonly Flow[] }) {
  const { t } = useTranslation('planner');
  const { values, ...filters } = useFilters(['product']);
  const names = useFlowNames();
  const products = new Map(flows.map((flow) => [flow.productCode ?? BY_ITSELF, names.product(flow)]));
  const shown = flows.filter(
    ({ productCode }) => values.product === undefined || (productCode ?? BY_ITSELF) === values.product,
  );
  const graph = useMemo(() => flowGraph(shown, LARGEST, names), [shown, names]);
  if (flows.length === 0) return <EmptyState title={t('flows.none')}>{t('flows.noneBody')}</EmptyState>;
  const unpriced = shown.filter(({ referencePrice }) => referencePrice === null).length;
  return (
    <div className="stack-wide">
      <FilterBar
        state={{ values, ...filters }}
        filters={[
          {
            kind: 'choice',
            name: 'product',
            label: t('flows.product'),
            options: [...products].map(([value, text]) => ({ value, text })),
          },
        ]}
      />
      <FlowPicture graph={graph} label={t('flows.label')} />
      {unpriced > 0 && <p className="soft small">{t('flows.unpriced', { count: unpriced })}</p>}
      <FlowTable flows={shown} names={names} />
    </div>
  );
}

function useFlowNames() {
  const { t } = useTranslation('planner');
  const { language } = useFormats();
  return useMemo(() => {
    const isIndonesian = language === 'id';
    return {
      material: (flow: Flow) => (isIndonesian ? flow.materialNameId : flow.materialNameEn),
      product: (flow: Flow) => (isIndonesian ? flow.productNameId : flow.productNameEn) ?? t('flows.byItself'),
      others: t('flows.others'),
    };
  }, [t, language]);
}

/** The same as the picture, row by row; the least covered first. */
function FlowTable({
  flows,
  names,
}: {
  readonly flows: readonly Flow[];
  readonly names: ReturnType<typeof useFlowNames>;
}) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const [isWhole, setWhole] = useState(false);
  const share = ({ asked, covered }: Flow): number => (asked === 0 ? 1 : covered / asked);
  const rows = flows.toSorted((a, b) => share(a) - share(b));
  return (
    <section className="stack-tight" aria-labelledby="flow-table">
      <h2 id="flow-table">{t('flows.table')}</h2>
      <p className="soft">{t('flows.tableLead')}</p>
      <Table
        caption={t('flows.table')}
        rows={rows.slice(0, isWhole ? rows.length : ROWS_AT_FIRST)}
        rowKey={({ materialCode, productCode }) => `${materialCode} ${productCode ?? ''}`}
        columns={[
          { key: 'material', header: t('material'), cell: names.material },
          { key: 'product', header: t('flows.product'), cell: names.product },
          {
            key: 'asked',
            header: t('flows.asked'),
            align: 'end',
            cell: ({ asked, unit }) => <Quantity value={asked} unit={unit} />,
          },
          {
            key: 'covered',
            header: t('flows.covered'),
            cell: (flow) => <ShareBar share={share(flow)} text={f.percent(share(flow))} />,
          },
        ]}
      />
      {!isWhole && rows.length > ROWS_AT_FIRST && (
        <div className="row">
          <Button onPress={() => setWhole(true)}>{t('flows.all', { count: rows.length })}</Button>
        </div>
      )}
    </section>
  );
}
