import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { confirm } from '../../components/confirm';
import { ProblemNote } from '../../components/ProblemNote';
import type { SheetImport } from './sheet-kinds';
import { useImportMoves } from './use-import-moves';

/** Apply and cancel, where they may be done. */
export function ImportActions({ job }: { readonly job: SheetImport }) {
  const { t } = useTranslation('sheets');
  const { apply, cancel } = useImportMoves(job);
  const rows = job.toCreate + job.toUpdate;
  const problem = apply.problem ?? cancel.problem;
  const ask = async (): Promise<void> => {
    const body = t('apply.body', { count: rows, create: job.toCreate, update: job.toUpdate });
    const action = t('apply.act', { count: rows });
    if ((await confirm({ title: t('apply.title'), body, action, kind: 'primary' })) === false) return;
    await apply.run(undefined);
  };
  const stop = async (): Promise<void> => {
    const isRunning = job.state === 'applying';
    const body = t(isRunning ? 'cancel.bodyApplying' : 'cancel.body');
    if ((await confirm({ title: t('cancel.title'), body, action: t('cancel.act') })) === false) return;
    await cancel.run(undefined);
  };
  return (
    <div className="stack-tight">
      <div className="row">
        {job.actions.includes('apply') && rows > 0 && (
          <Button kind="primary" onPress={() => void ask()} isPending={apply.isRunning}>
            {t('apply.act', { count: rows })}
          </Button>
        )}
        {job.actions.includes('cancel') && (
          <Button onPress={() => void stop()} isPending={cancel.isRunning}>
            {t('cancel.act')}
          </Button>
        )}
      </div>
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}
