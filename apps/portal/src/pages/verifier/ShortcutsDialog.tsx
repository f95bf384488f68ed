import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog';
import field from '../../components/field.module.css';
import { KeyValue } from '../../components/KeyValue';
import { useShortcutsOn } from './shortcuts';
import styles from './ShortcutsDialog.module.css';

export type ShortcutName = 'a' | 'v' | 'x' | 'r' | 't' | 'j' | 'k' | 'e' | 'f' | 'n' | 's' | 'help';

interface ShortcutsDialogProps {
  readonly names: readonly ShortcutName[];
  readonly onClose: () => void;
}

/** What the keys of a page do, and the switch that turns them off. */
export function ShortcutsDialog({ names, onClose }: ShortcutsDialogProps) {
  const { t } = useTranslation('verifier');
  const [isOn, setOn] = useShortcutsOn();
  return (
    <Dialog title={t('keys.title')} isOpen onClose={onClose}>
      <p className="soft">{t('keys.lead')}</p>
      <KeyValue
        rows={names.map((name) => [
          t(`keys.does.${name}`),
          <kbd key={name} className={styles.key}>
            {name === 'help' ? '?' : name.toUpperCase()}
          </kbd>,
        ])}
      />
      <label className={field.choice}>
        <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} />
        {t('keys.on')}
      </label>
    </Dialog>
  );
}
