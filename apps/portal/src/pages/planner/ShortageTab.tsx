import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { CountryMap } from '../../components/CountryMap';
import { Table } from '../../components/DataTable';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { EmptyState, Loaded } from '../../components/states';
import { Quantity } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { useMaterials } from './materials';

type Cell = Dto<'ShortageCellDto'>;

/** Where material is short: provinces by unmet lines, or by quantity once one material is chosen. */
export function ShortageTab({ runId }: { readonly runId: string }) {
  const shortage = useQuery({
    queryKey: ['run', runId, 'shortage'],
    queryFn: () => call(api.GET('/api/v1/runs/{id}/shortage', { params: { path: { id: runId } } })),
  });
  return <Loaded query={shortage}>{({ cells }) => <Shortage cells={cells} />}</Loaded>;
}

function Shortage({ cells }: { readonly cells: readonly Cell[] }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const { nameOf } = useMaterials();
  const navigate = useNavigate();
  const { values, ...filters } = useFilters(['materialCode', 'provinceCode']);
  const { materialCode, provinceCode } = values;
  const shown = useMemo(
    () => cells.filter((cell) => materialCode === undefined || cell.materialCode === materialCode),
    [cells, materialCode],
  );
  const unit = materialCode === undefined ? undefined : shown[0]?.unit;
  const fill = useMemo(() => {
    const sums = new Map<string, number>();
    for (const cell of shown)
      sums.set(cell.provinceCode, (sums.get(cell.provinceCode) ?? 0) + (unit ? cell.unmet : cell.lines));
    return sums;
  }, [shown, unit]);
  if (cells.length === 0) return <EmptyState title={t('shortage.none')}>{t('shortage.noneBody')}</EmptyState>;
  const toUnmet = (code: string): void =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, tab: 'unmet', provinceCode: code, materialCode }),
    });
  const title = materialCode ? t('shortage.ofMaterial', { material: nameOf(materialCode) }) : t('shortage.ofLines');
  const inProvince = shown.filter((cell) => provinceCode === undefined || cell.provinceCode === provinceCode);
  const codes = [...new Set(cells.map((cell) => cell.materialCode))].toSorted();
  const provinces = new Map(cells.map((cell) => [cell.provinceCode, cell.provinceName]));
  return (
    <div className="stack-wide">
      <FilterBar
        state={{ values, ...filters }}
        filters={[
          {
            kind: 'choice',
            name: 'materialCode',
            label: t('material'),
            options: codes.map((code) => ({ value: code, text: nameOf(code) })),
          },
          {
            kind: 'choice',
            name: 'provinceCode',
            label: t('province'),
            options: [...provinces].map(([value, text]) => ({ value, text })),
          },
        ]}
      />
      <section className="stack-tight">
        <CountryMap
          label={`${title}. ${t('shortage.mapHint')}`}
          fill={{ title, values: fill, text: (value) => (unit ? f.quantity(value, unit) : f.number(value)) }}
          onProvince={toUnmet}
        />
        <p className="soft small">{t('shortage.mapHint')}</p>
      </section>
      <Cells cells={inProvince} />
    </div>
  );
}

const ROWS_SHOWN = 30;

function Cells({ cells }: { readonly cells: readonly Cell[] }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const { nameOf } = useMaterials();
  return (
    <section className="stack-tight" aria-labelledby="cells">
      <h2 id="cells">{t('shortage.cells')}</h2>
      <Table
        caption={t('shortage.cells')}
        rows={cells.slice(0, ROWS_SHOWN)}
        rowKey={({ provinceCode, materialCode }) => `${provinceCode} ${materialCode}`}
        columns={[
          { key: 'material', header: t('material'), cell: ({ materialCode }) => nameOf(materialCode) },
          { key: 'province', header: t('province'), cell: ({ provinceName }) => provinceName },
          {
            key: 'unmet',
            header: t('shortage.unmet'),
            align: 'end',
            cell: ({ unmet, unit }) => <Quantity value={unmet} unit={unit} />,
          },
          { key: 'lines', header: t('shortage.lines'), align: 'end', cell: ({ lines }) => f.number(lines) },
          { key: 'firms', header: t('shortage.firms'), align: 'end', cell: ({ firms }) => f.number(firms) },
        ]}
      />
      {cells.length > ROWS_SHOWN && (
        <p className="soft small">{t('shortage.more', { count: cells.length - ROWS_SHOWN })}</p>
      )}
    </section>
  );
}
