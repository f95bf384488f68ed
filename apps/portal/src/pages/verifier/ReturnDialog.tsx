import { useTranslation } from 'react-i18next';
import { api, call, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import field from '../../components/field.module.css';
import { ProblemNote } from '../../components/ProblemNote';
import { useClaimTitle } from './claim-title';
import type { Case } from './kinds';
import { type Remarks, written } from './remarks';

interface ReturnDialogProps {
  readonly file: Case;
  readonly remarks: Remarks;
  readonly onClose: () => void;
  readonly onDone: (file: Case) => void;
}

const WORDS_MAX = 1_000;

/** Sends the case back with the words that were written on its fields, and with some about the whole. */
export function ReturnDialog({ file, remarks, onClose, onDone }: ReturnDialogProps) {
  const { t } = useTranslation('verifier');
  const titleOf = useClaimTitle();
  const all = written(remarks);
  const send = useAction(
    (_: undefined, key) =>
      call(
        api.POST('/api/v1/cases/{id}/return', {
          params: { path: { id: file.id }, header: once(key) },
          body: { remarks: all.map((remark) => ({ ...remark })) },
        }),
      ),
    {
      refreshes: ['case', 'claim'],
      onDone: (returned) => {
        remarks.forget();
        onDone(returned);
      },
    },
  );
  const claims = new Map(file.claims.map((claim) => [claim.id, titleOf(claim)]));
  return (
    <Dialog
      title={t('return.title')}
      isOpen
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          isDisabled={all.length === 0}
          isPending={send.isRunning}
          onPress={() => void send.run(undefined)}
        >
          {t('return.act', { count: all.length })}
        </Button>
      }
    >
      {send.problem && <ProblemNote problem={send.problem} />}
      <p className="soft">{t('return.lead')}</p>
      <ul className="stack-tight">
        {all
          .filter(({ claimId }) => claimId !== null)
          .map(({ claimId, pointer, words }) => (
            <li key={`${claimId} ${pointer}`}>
              <strong>
                {claims.get(claimId ?? '')} {pointer.split('/').at(-1)}
              </strong>
              : {words}
            </li>
          ))}
      </ul>
      <div className={field.field}>
        <label className={field.label} htmlFor="whole-case">
          {t('return.whole')}
        </label>
        <textarea
          id="whole-case"
          className={field.control}
          maxLength={WORDS_MAX}
          autoFocus
          value={remarks.wordsFor(null, '') ?? ''}
          onChange={(event) => remarks.write(null, '', event.target.value || undefined)}
        />
      </div>
    </Dialog>
  );
}
