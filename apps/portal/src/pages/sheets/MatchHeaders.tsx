import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { Note } from '../../components/Note';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormats } from '../../format/use-formats';
import { ColumnChoices } from './ColumnChoices';
import { ReadingChoices } from './ReadingChoices';
import { columnsOf, readingOf, withColumns } from './reading';
import type { SheetImport } from './sheet-kinds';
import { useImportMoves } from './use-import-moves';

/** Before any row: headers that are misspelt, doubled or missing. Suggestions are chosen already; one click confirms them. */
export function MatchHeaders({ job }: { readonly job: SheetImport }) {
  const { t } = useTranslation('sheets');
  const f = useFormats();
  const { check } = useImportMoves(job);
  const asRead = job.asRead!;
  const [columns, setColumns] = useState(columnsOf(asRead));
  const [reading, setReading] = useState(readingOf(asRead));
  const isMoved = reading.headerRow !== asRead.headerRow || (reading.sheet ?? null) !== asRead.sheet;
  const missing = asRead.missing.filter(({ field }) => !Object.values(columns).includes(field));
  return (
    <section className="stack">
      <Note tone="warn" title={t('match.title')}>
        <p>{t('match.body')}</p>
        {missing.length > 0 && <p>{t('match.missing', { columns: f.list(missing.map(({ title }) => title)) })}</p>}
      </Note>
      <ReadingChoices asRead={asRead} reading={reading} onChange={setReading} />
      {!isMoved && <ColumnChoices asRead={asRead} fields={job.fields} columns={columns} onChange={setColumns} />}
      {check.problem && <ProblemNote problem={check.problem} />}
      <div className="row">
        <Button
          kind="primary"
          isPending={check.isRunning}
          onPress={() => void check.run(isMoved ? reading : withColumns(reading, columns))}
        >
          {t('match.act')}
        </Button>
      </div>
    </section>
  );
}
