import { useTranslation } from 'react-i18next';
import { Progress } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import type { SheetImport } from './sheet-kinds';

/** A bar that moves: rows checked, or rows applied. One may leave meanwhile. */
export function ImportProgress({ job }: { readonly job: SheetImport }) {
  const { t } = useTranslation('sheets');
  const f = useFormats();
  const isApplying = job.state === 'applying';
  const done = isApplying ? job.rowsDone + job.rowsFailed : job.rowsChecked;
  const all = isApplying ? job.toCreate + job.toUpdate : job.rowsTotal;
  const isKnown = all > 0 && job.state !== 'waiting';
  return (
    <section className="stack measure" aria-live="polite">
      <Progress
        label={t(`progress.${job.cancelAsked ? 'cancelling' : (job.state as 'waiting' | 'checking' | 'applying')}`)}
        fraction={isKnown ? done / all : undefined}
        note={isKnown ? t('progress.rows', { done: f.number(done), all: f.number(all) }) : ''}
      />
      <p className="soft">{t(isApplying ? 'progress.mayLeave' : 'progress.nothingChanged')}</p>
    </section>
  );
}
