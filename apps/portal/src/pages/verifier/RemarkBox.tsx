import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import field from '../../components/field.module.css';
import type { Case } from './kinds';
import type { Remarks } from './remarks';
import styles from './RemarkBox.module.css';

interface RemarkBoxProps {
  readonly claimId: string;
  readonly pointer: string;
  /** Names the field to those who do not see where the box stands. */
  readonly label: string;
  readonly earlier: Case['remarks'];
  /** Undefined: nothing can be written now. */
  readonly remarks: Remarks | undefined;
}

const WORDS_MAX = 1_000;

/** Words on one field: those of earlier rounds, and those that go back with the case. */
export function RemarkBox({ claimId, pointer, label, earlier, remarks }: RemarkBoxProps) {
  const id = useId();
  const { t } = useTranslation('verifier');
  const said = earlier.filter((remark) => remark.claimId === claimId && remark.pointer === pointer);
  const words = remarks?.wordsFor(claimId, pointer);
  return (
    <>
      {said.map((remark) => (
        <p key={`${remark.round} ${remark.at}`} className={styles.said}>
          {t('remark.ofRound', { round: remark.round })} {remark.words}
        </p>
      ))}
      {remarks && words === undefined && (
        <Button kind="quiet" size="s" onPress={() => remarks.write(claimId, pointer, '')}>
          {t('remark.add')} <span className="visually-hidden">{t('remark.for', { field: label })}</span>
        </Button>
      )}
      {remarks && words !== undefined && (
        <div className={styles.box}>
          <label htmlFor={id} className="small">
            {t('remark.on', { field: label })}
          </label>
          <textarea
            id={id}
            className={field.control}
            value={words}
            maxLength={WORDS_MAX}
            autoFocus={words === ''}
            onChange={(event) => remarks.write(claimId, pointer, event.target.value)}
          />
          <div>
            <Button kind="quiet" size="s" onPress={() => remarks.write(claimId, pointer, undefined)}>
              {t('remark.remove')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
