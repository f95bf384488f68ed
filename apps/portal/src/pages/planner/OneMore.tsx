import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { type Column, Table } from '../../components/DataTable';
import { EmptyState, Loaded } from '../../components/states';
import { useFormats } from '../../format/use-formats';
import { useMaterials } from './materials';
import styles from './Planner.module.css';

type One = Dto<'OneMoreListDto'>['items'][number];

/** The bottlenecks by name: what one more unit there and then would have added. */
export function OneMore({ runId }: { readonly runId: string }) {
  const { t } = useTranslation('planner');
  const list = useQuery({
    queryKey: ['run', runId, 'one-more'],
    queryFn: () => call(api.GET('/api/v1/runs/{id}/one-more', { params: { path: { id: runId } } })),
  });
  const columns = useColumns();
  return (
    <section className="stack-tight" aria-labelledby="one-more">
      <h2 id="one-more">{t('oneMore.title')}</h2>
      <p className="soft measure">{t('bottlenecks.lead')}</p>
      <Loaded query={list}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('bottlenecks.none')}>{t('bottlenecks.noneBody')}</EmptyState>
          ) : (
            <Table
              caption={t('oneMore.title')}
              columns={columns}
              rows={items}
              rowKey={({ position }) => String(position)}
            />
          )
        }
      </Loaded>
    </section>
  );
}

function useColumns(): Column<One>[] {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const { nameOf } = useMaterials();
  return [
    {
      key: 'what',
      header: t('bottlenecks.what'),
      cell: ({ name, organisationName, materials }) => (
        <>
          {name ? `${name}, ${organisationName}` : organisationName}
          <br />
          <span className={styles.explained}>{f.list(materials.map(nameOf))}</span>
        </>
      ),
    },
    { key: 'week', header: t('bottlenecks.week'), cell: ({ week }) => f.week(week) },
    {
      key: 'price',
      header: t('bottlenecks.price'),
      align: 'end',
      cell: ({ price }) => f.money(price),
    },
    {
      key: 'gain',
      header: t('oneMore.gain'),
      align: 'end',
      cell: ({ gain }) => (gain === null ? <span className="soft">{t('oneMore.untried')}</span> : f.money(gain)),
    },
    {
      key: 'what-if',
      header: t('nav.whatIf'),
      cell: ({ resource, resourceId, organisationId }) =>
        resource === 'line' && organisationId ? (
          <Link to="/planner/what-if/new" search={{ line: resourceId, firm: organisationId }}>
            {t('oneMore.raise')}
          </Link>
        ) : (
          '–'
        ),
    },
  ];
}
