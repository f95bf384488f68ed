import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import styles from './Button.module.css';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

type Native = Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'type' | 'autoFocus' | 'title' | 'id' | 'aria-label' | 'aria-expanded' | 'aria-controls' | 'aria-describedby'
>;

export interface ButtonProps extends Native {
  readonly kind?: ButtonKind;
  readonly size?: 'm' | 's';
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  /** At work: keeps the focus, shows it, and cannot be pressed again. */
  readonly isPending?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

export function Button({
  kind = 'secondary',
  size = 'm',
  type = 'button',
  onPress,
  isDisabled = false,
  isPending = false,
  children,
  ...rest
}: ButtonProps) {
  const press = (event: MouseEvent): void => {
    if (isPending) event.preventDefault();
    else onPress?.();
  };
  return (
    <button
      {...rest}
      type={type}
      className={buttonLook(kind, size)}
      disabled={isDisabled}
      aria-disabled={isPending || undefined}
      data-kind={kind}
      data-pending={isPending || undefined}
      onClick={press}
    >
      {children}
    </button>
  );
}

/** For links that look like buttons: `<Link className={buttonLook('primary')} to="…">`. */
export const buttonLook = (kind: ButtonKind = 'secondary', size: 'm' | 's' = 'm'): string =>
  [styles.button, styles[kind], size === 's' ? styles.small : ''].filter(Boolean).join(' ');
