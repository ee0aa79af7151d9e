import type { GroupFigure, Ranged } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';

/** Stands where the evidence is too thin for a figure. */
export const NO_FIGURE = '–';

/** A figure with its interval below it. */
export function useRanged() {
  const t = useStaffText();
  return (one: Ranged | undefined, write: (value: number) => string) =>
    one ? (
      <>
        {write(one.value)}
        <br />
        <span className="q-muted">{t('staff.interval', { low: write(one.low), high: write(one.high) })}</span>
      </>
    ) : (
      NO_FIGURE
    );
}

/** The mean of a group on the scale with its interval, where it has one. */
export function rangedMean({ mean: value, low, high }: GroupFigure): Ranged | undefined {
  return value === undefined || low === undefined || high === undefined ? undefined : { value, low, high };
}
