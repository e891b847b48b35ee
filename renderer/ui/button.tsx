import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'medium' | 'small';

export type ButtonProps = ComponentPropsWithRef<'button'> & {
  readonly tone?: ButtonTone;
  readonly size?: ButtonSize;
  /** Drawn before the words. */
  readonly icon?: ReactNode;
};

/** A button with words. One `primary` per screen; `danger` only where something is taken away. */
export function Button({ tone = 'secondary', size = 'medium', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(styles['button'], styles[tone], size === 'small' && styles['small'], className)}
    >
      {icon}
      {children}
    </button>
  );
}
