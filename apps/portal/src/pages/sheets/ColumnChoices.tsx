import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge';
import { Table } from '../../components/DataTable';
import { Choice } from './Choice';
import type { AsReadDto } from './reading';
import type { SheetImport } from './sheet-kinds';
import styles from './Sheets.module.css';

interface ColumnChoicesProps {
  readonly asRead: AsReadDto;
  readonly fields: SheetImport['fields'];
  readonly columns: Readonly<Record<string, string>>;
  readonly onChange: (columns: Record<string, string>) => void;
}

const SAMPLES = 3;

/** Each column of the file, some of its cells, and what it is taken for. */
export function ColumnChoices({ asRead, fields, columns, onChange }: ColumnChoicesProps) {
  const { t } = useTranslation('sheets');
  const options = [
    { value: '', text: t('columns.leftOut') },
    ...fields.map(({ field, title }) => ({ value: field, text: title })),
  ];
  return (
    <Table
      caption={t('columns.title')}
      rows={asRead.headers}
      rowKey={({ column }) => String(column)}
      columns={[
        { key: 'header', header: t('columns.header'), cell: ({ header }) => header || '–' },
        {
          key: 'sample',
          header: t('columns.sample'),
          cell: ({ sample }) => <span className={styles.sample}>{sample.slice(0, SAMPLES).join(' · ') || '–'}</span>,
        },
        {
          key: 'field',
          header: t('columns.field'),
          cell: ({ column, header }) => (
            <Choice
              label={t('columns.choose', { header })}
              isLabelHidden
              value={columns[String(column)] ?? ''}
              options={options}
              onChange={(value) => onChange({ ...columns, [String(column)]: value })}
            />
          ),
        },
        {
          key: 'how',
          header: t('columns.how'),
          cell: ({ how }) => (
            <Badge tone={how === 'near' || how === 'twice' ? 'warn' : how === 'unknown' ? 'neutral' : 'good'}>
              {t(`columns.hows.${how}`)}
            </Badge>
          ),
        },
      ]}
    />
  );
}
