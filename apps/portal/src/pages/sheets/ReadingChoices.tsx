import { useTranslation } from 'react-i18next';
import { Choice } from './Choice';
import type { AsReadDto, Reading } from './reading';
import styles from './Sheets.module.css';

interface ReadingChoicesProps {
  readonly asRead: AsReadDto;
  readonly reading: Reading;
  readonly onChange: (reading: Reading) => void;
}

const HEADER_ROWS = 15;
const DELIMITERS = [
  [';', 'semicolon'],
  [',', 'comma'],
  ['\t', 'tab'],
  ['|', 'bar'],
] as const;
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

/** How the file was read, with the cell that showed it; each may be changed. */
export function ReadingChoices({ asRead, reading, onChange }: ReadingChoicesProps) {
  const { t } = useTranslation('sheets');
  const seen = (cell: string | null): string => (cell === null ? t('reading.assumed') : t('reading.seen', { cell }));
  const set = (change: Partial<Reading>): void => onChange({ ...reading, ...change });
  return (
    <div className={styles.reading}>
      <Choice
        label={t('reading.decimal')}
        hint={seen(asRead.decimalSeen)}
        value={reading.decimal ?? ''}
        options={[
          { value: 'comma', text: t('reading.decimals.comma') },
          { value: 'point', text: t('reading.decimals.point') },
        ]}
        onChange={(decimal) => set({ decimal: decimal as 'comma' })}
      />
      <Choice
        label={t('reading.dateOrder')}
        hint={seen(asRead.dateSeen)}
        value={reading.dateOrder ?? ''}
        options={[
          { value: 'dmy', text: t('reading.dateOrders.dmy') },
          { value: 'mdy', text: t('reading.dateOrders.mdy') },
        ]}
        onChange={(dateOrder) => set({ dateOrder: dateOrder as 'dmy' })}
      />
      {asRead.sheets.length > 1 && (
        <Choice
          label={t('reading.sheet')}
          value={reading.sheet ?? ''}
          options={asRead.sheets.map((sheet) => ({ value: sheet, text: sheet }))}
          onChange={(sheet) => {
            // Another sheet has its headers elsewhere.
            const { headerRow: _, ...rest } = reading;
            onChange({ ...rest, sheet });
          }}
        />
      )}
      {reading.delimiter && (
        <Choice
          label={t('reading.delimiter')}
          value={reading.delimiter}
          options={DELIMITERS.map(([value, name]) => ({ value, text: t(`reading.delimiters.${name}`) }))}
          onChange={(delimiter) => set({ delimiter: delimiter as ';' })}
        />
      )}
      {reading.encoding && (
        <Choice
          label={t('reading.encoding')}
          value={reading.encoding}
          options={ENCODINGS.map((value) => ({ value, text: value.toUpperCase() }))}
          onChange={(encoding) => set({ encoding: encoding as 'utf-8' })}
        />
      )}
      <Choice
        label={t('reading.headerRow')}
        value={String(reading.headerRow ?? asRead.headerRow)}
        options={Array.from({ length: Math.max(HEADER_ROWS, asRead.headerRow) }, (_, i) => ({
          value: String(i + 1),
          text: String(i + 1),
        }))}
        onChange={(headerRow) => set({ headerRow: Number(headerRow) })}
      />
    </div>
  );
}
