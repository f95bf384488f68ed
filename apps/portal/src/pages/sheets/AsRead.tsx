import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { ProblemNote } from '../../components/ProblemNote';
import { ColumnChoices } from './ColumnChoices';
import { ReadingChoices } from './ReadingChoices';
import { type AsReadDto, columnsOf, readingOf, withColumns } from './reading';
import type { SheetImport } from './sheet-kinds';
import styles from './Sheets.module.css';
import { useImportMoves } from './use-import-moves';

interface AsReadProps {
  readonly job: SheetImport;
  readonly asRead: AsReadDto;
}

/** How the file was read; open to change while nothing is applied. */
export function AsRead({ job, asRead }: AsReadProps) {
  const { t } = useTranslation('sheets');
  const { check } = useImportMoves(job);
  const [columns, setColumns] = useState(columnsOf(asRead));
  const [reading, setReading] = useState(readingOf(asRead));
  const first = readingOf(asRead);
  // Columns stand elsewhere in another sheet, below other headers, or cut by another mark.
  const isMoved = (['headerRow', 'sheet', 'delimiter', 'encoding'] as const).some(
    (name) => reading[name] !== first[name],
  );
  if (!job.actions.includes('check')) return null;
  return (
    <details className="stack">
      <summary className={styles.summary}>{t('reading.title')}</summary>
      <div className="stack">
        <p className="soft measure">{t('reading.lead')}</p>
        <ReadingChoices asRead={asRead} reading={reading} onChange={setReading} />
        {!isMoved && <ColumnChoices asRead={asRead} fields={job.fields} columns={columns} onChange={setColumns} />}
        {check.problem && <ProblemNote problem={check.problem} />}
        <div className="row">
          <Button
            isPending={check.isRunning}
            onPress={() => void check.run(isMoved ? reading : withColumns(reading, columns))}
          >
            {t('reading.act')}
          </Button>
        </div>
      </div>
    </details>
  );
}
