import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import styles from './Button.module.css';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly kind?: ButtonKind;
  readonly size?: 'm' | 's';
  readonly children: ReactNode;
}

/** Shows that it is at work with `isPending`, in which it cannot be pressed again. */
export function Button({ kind = 'secondary', size = 'm', children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={buttonLook(kind, size)}>
      {children}
    </AriaButton>
  );
}

/** For links that look like buttons: `<Link className={buttonLook('primary')} to="…">`. */
export const buttonLook = (kind: ButtonKind = 'secondary', size: 'm' | 's' = 'm'): string =>
  [styles.button, styles[kind], size === 's' ? styles.small : ''].filter(Boolean).join(' ');
