import { useId, type ReactNode } from 'react';

interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1; without it the end is not known. */
  readonly value?: number;
  /** The same in words, for example "12 of 40". */
  readonly children?: ReactNode;
}

/** How far a piece of work is. */
export function ProgressBar({ label, value, children }: ProgressBarProps) {
  const labelId = useId();
  return (
    <div className="q-progress">
      <div className="q-progress__label">
        <span id={labelId}>{label}</span>
        {children ? <span className="q-numeric">{children}</span> : null}
      </div>
      <progress className="q-progress__bar" aria-labelledby={labelId} max={1} value={value} />
    </div>
  );
}
