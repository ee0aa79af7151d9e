import type { ButtonHTMLAttributes, MouseEvent } from 'react';
import { classNames } from './class-names';
import { Link, type LinkProps } from './link';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

function lookClass(look: ButtonLook, extra?: string): string {
  return classNames('q-button', look !== 'primary' && `q-button--${look}`, extra);
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook;
  /** While true a press does nothing, yet the button keeps its focus and its place in the tab order. */
  readonly busy?: boolean;
}

/** A native button; pressed twice while busy it acts once. */
export function Button({
  look = 'primary',
  busy = false,
  type = 'button',
  className,
  onClick,
  ...rest
}: ButtonProps) {
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (busy) event.preventDefault();
    if (!busy) onClick?.(event);
  }
  return (
    <button
      {...rest}
      type={type}
      className={lookClass(look, className)}
      aria-disabled={busy || undefined}
      onClick={press}
    />
  );
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink({
  look = 'primary',
  className,
  ...rest
}: LinkProps & { readonly look?: ButtonLook }) {
  return <Link {...rest} className={lookClass(look, className)} />;
}
