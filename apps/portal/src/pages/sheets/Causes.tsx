import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Table } from '../../components/DataTable';
import { useFormats } from '../../format/use-formats';
import type { SheetImport } from './sheet-kinds';

const SHOWN = 12;

/** Faulty rows by what is wrong with them: fifty thousand faults are a dozen causes. */
export function Causes({ job: { causes } }: { readonly job: SheetImport }) {
  const { t } = useTranslation('sheets');
  const f = useFormats();
  return (
    <section className="stack">
      <h2>{t('causes.title')}</h2>
      <Table
        caption={t('causes.title')}
        rows={causes.slice(0, SHOWN)}
        rowKey={({ cause }) => cause}
        columns={[
          {
            key: 'what',
            header: t('causes.what'),
            cell: ({ cause, example }) => (
              <Link to="." search={(before: object) => ({ ...before, cause, outcome: undefined, from: undefined })}>
                {example.detail}
              </Link>
            ),
          },
          { key: 'rows', header: t('causes.rows'), align: 'end', cell: ({ rows }) => f.number(rows) },
          {
            key: 'first',
            header: t('causes.first'),
            cell: ({ first }) => first.map((row) => f.number(row)).join(', '),
          },
          { key: 'suggestion', header: t('rows.suggestion'), cell: ({ example }) => example.suggestion ?? '–' },
        ]}
      />
      {causes.length > SHOWN && <p className="soft">{t('causes.more', { count: causes.length - SHOWN })}</p>}
    </section>
  );
}
