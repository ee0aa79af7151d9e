import type { Formats } from '@qabilet/i18n';

const MOST_DIGITS = 2;

/** A number with as many decimals as it has, and no more than two: hours and parts of a level. */
export function plainNumber(formats: Pick<Formats, 'number'>, value: number): string {
  const digits = [0, 1].find((count) => Math.abs(value - Number(value.toFixed(count))) < 1e-9);
  return formats.number(value, digits ?? MOST_DIGITS);
}
