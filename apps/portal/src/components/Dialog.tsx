import { type ReactNode, useId } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Undefined: it cannot be dismissed. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
  /** Buttons; beside them stands one that closes. */
  readonly actions?: ReactNode;
  readonly isWide?: boolean;
}

/** Above the page, which waits. */
export function Dialog({ title, isOpen, onClose, children, actions, isWide = false }: DialogProps) {
  const { t } = useTranslation();
  const titleId = useId();
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen={isOpen}
      isDismissable={onClose !== undefined}
      isKeyboardDismissDisabled={onClose === undefined}
      onOpenChange={(open) => {
        if (!open) onClose?.();
      }}
    >
      <Modal className={isWide ? styles.wide : styles.modal}>
        <AriaDialog className={styles.dialog} aria-labelledby={titleId}>
          <h2 id={titleId}>{title}</h2>
          {children}
          {(actions || onClose) && (
            <div className={styles.actions}>
              {actions}
              {onClose && <Button onPress={onClose}>{t('act.cancel')}</Button>}
            </div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
