import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { Table } from '../../components/DataTable';
import { Loaded } from '../../components/states';
import { Quantity } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { useMaterials } from './materials';

type Cell = Dto<'ShortageCellDto'>;
const SHOWN = 8;

interface Short {
  readonly materialCode: string;
  readonly unit: string;
  readonly unmet: number;
  readonly lines: number;
  readonly provinces: number;
}

/** Cells of one material together, most needs first. */
function byMaterial(cells: readonly Cell[]): Short[] {
  const found = new Map<string, Short>();
  for (const { materialCode, unit, unmet, lines } of cells) {
    const before = found.get(materialCode) ?? { materialCode, unit, unmet: 0, lines: 0, provinces: 0 };
    found.set(materialCode, {
      ...before,
      unmet: before.unmet + unmet,
      lines: before.lines + lines,
      provinces: before.provinces + 1,
    });
  }
  return [...found.values()].toSorted((a, b) => b.lines - a.lines);
}

/** What the last plan leaves most short, with the way to the map. */
export function ShortestMaterials({ runId }: { readonly runId: string }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const { nameOf } = useMaterials();
  const shortage = useQuery({
    queryKey: ['run', runId, 'shortage'],
    queryFn: () => call(api.GET('/api/v1/runs/{id}/shortage', { params: { path: { id: runId } } })),
  });
  return (
    <section className="stack-tight" aria-labelledby="shortest">
      <h2 id="shortest">{t('start.shortest')}</h2>
      <p className="soft">{t('start.shortestLead')}</p>
      <Loaded query={shortage}>
        {({ cells }) => (
          <Table
            caption={t('start.shortest')}
            rows={byMaterial(cells).slice(0, SHOWN)}
            rowKey={({ materialCode }) => materialCode}
            columns={[
              {
                key: 'material',
                header: t('material'),
                cell: ({ materialCode }) => (
                  <Link to="/planner/runs/$id" params={{ id: runId }} search={{ tab: 'map', materialCode }}>
                    {nameOf(materialCode)}
                  </Link>
                ),
              },
              {
                key: 'unmet',
                header: t('shortage.unmet'),
                align: 'end',
                cell: ({ unmet, unit }) => <Quantity value={unmet} unit={unit} />,
              },
              { key: 'lines', header: t('shortage.lines'), align: 'end', cell: ({ lines }) => f.number(lines) },
              {
                key: 'provinces',
                header: t('shortage.provinces'),
                align: 'end',
                cell: ({ provinces }) => f.number(provinces),
              },
            ]}
          />
        )}
      </Loaded>
      <p>
        <Link to="/planner/runs/$id" params={{ id: runId }} search={{ tab: 'map' }}>
          {t('start.toMap')}
        </Link>
      </p>
    </section>
  );
}
