import { useTranslation } from 'react-i18next';
import type { Dto } from '../../api/client';
import { type Column, Table } from '../../components/DataTable';
import { useFormats } from '../../format/use-formats';
import { useMaterials } from './materials';
import styles from './Planner.module.css';
import { WhatIfLink } from './WhatIfLink';

type One = Dto<'OneMoreListDto'>['items'][number];

/** The tightest bottlenecks by name: what one more unit there and then would have added, proved where it was tried. */
export function OneMore({ items }: { readonly items: readonly One[] }) {
  const { t } = useTranslation('planner');
  return (
    <section className="stack-tight" aria-labelledby="one-more">
      <h2 id="one-more">{t('oneMore.title')}</h2>
      <Table
        caption={t('oneMore.title')}
        columns={useColumns()}
        rows={items}
        rowKey={({ position }) => String(position)}
      />
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
    { key: 'price', header: t('bottlenecks.price'), align: 'end', cell: ({ price }) => f.money(price) },
    {
      key: 'gain',
      header: t('oneMore.gain'),
      align: 'end',
      cell: ({ gain }) => (gain === null ? <span className="soft">{t('oneMore.untried')}</span> : f.money(gain)),
    },
    { key: 'what-if', header: t('nav.whatIf'), cell: (one) => <WhatIfLink of={one} /> },
  ];
}
