import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { Note } from '../../components/Note';
import styles from './ClaimPicker.module.css';
import { useFocus } from './use-focus';

/** Every claim of the case is decided: the way on. */
interface NothingLeftProps {
  readonly onNext: () => void;
  /** Right after the last decision, not for who only looks in. */
  readonly isFocused: boolean;
}

export function NothingLeft({ onNext, isFocused }: NothingLeftProps) {
  const { t } = useTranslation('verifier');
  const button = useFocus<HTMLButtonElement>(isFocused, 'over');
  return (
    <div className={styles.note}>
      <Note tone="good" title={t('case.allDecided')}>
        <div>
          <Button kind="primary" ref={button} onPress={onNext}>
            {t('case.next')}
          </Button>
        </div>
      </Note>
    </div>
  );
}
