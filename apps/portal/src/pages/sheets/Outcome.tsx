import { useTranslation } from 'react-i18next';
import { Note } from '../../components/Note';
import { Instant } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { SaveButtons } from './SaveButtons';
import type { SheetImport } from './sheet-kinds';
import styles from './Sheets.module.css';

/** What the rows would do, or did, in figures. */
export function Outcome({ job }: { readonly job: SheetImport }) {
  const { t } = useTranslation('sheets');
  const faulty = job.refused + job.rowsFailed;
  const isOver = job.state === 'done' || job.state === 'cancelled';
  const figures: readonly (readonly [label: string, rows: number])[] = isOver
    ? [
        [t('outcome.done'), job.rowsDone],
        [t('outcome.failed'), faulty],
        [t('outcome.skip'), job.toSkip],
      ]
    : [
        [t('outcome.create'), job.toCreate],
        [t('outcome.update'), job.toUpdate],
        [t('outcome.skip'), job.toSkip],
        [t('outcome.refuse'), job.refused],
      ];
  return (
    <section className="stack">
      {job.state === 'done' && (
        <Note tone={faulty === 0 ? 'good' : 'warn'} title={t('outcome.doneTitle', { count: job.rowsDone })}>
          {faulty > 0 && <p>{t('outcome.doneFaulty', { count: faulty })}</p>}
        </Note>
      )}
      {job.state === 'cancelled' && (
        <Note tone="neutral" title={t('outcome.cancelledTitle', { count: job.rowsDone })} />
      )}
      {job.state === 'checked' && job.sameFile && (
        <Note tone="warn" title={t('outcome.sameFile')}>
          <p>
            {job.sameFile.by} · <Instant at={job.sameFile.at} />
          </p>
        </Note>
      )}
      <h2>{t(isOver ? 'outcome.titleOver' : 'outcome.title')}</h2>
      {!isOver && <p className="soft measure">{t('outcome.lead')}</p>}
      <dl className={styles.figures}>
        {figures.map(([label, rows]) => (
          <Figure key={label} label={label} rows={rows} />
        ))}
      </dl>
      {faulty > 0 && (
        <div className="row">
          <span>{t('outcome.failedFile')}</span>
          <SaveButtons what={t('outcome.failedFile')} path={`sheet-imports/${job.id}/failed-rows`} />
        </div>
      )}
    </section>
  );
}

function Figure({ label, rows }: { readonly label: string; readonly rows: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{useFormats().number(rows)}</dd>
    </div>
  );
}
