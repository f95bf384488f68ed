import { useTranslation } from 'react-i18next';
import { dismissToast, useToasts } from './toast';
import styles from './Toasts.module.css';

/** Stands once in the shell; read aloud politely. */
export function Toasts() {
  const { t } = useTranslation();
  const toasts = useToasts();
  return (
    <div className={styles.toasts} role="status">
      {toasts.map(({ id, text, undo }) => (
        <div key={id} className={styles.toast}>
          <span>{text}</span>
          {undo && (
            <button
              type="button"
              onClick={() => {
                dismissToast(id);
                undo.run();
              }}
            >
              {undo.text}
            </button>
          )}
          <button type="button" aria-label={t('act.close')} onClick={() => dismissToast(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
