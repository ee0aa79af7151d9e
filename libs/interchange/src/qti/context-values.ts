import type { AcceptedUnit, TextComparison } from '@qabilet/item-bank';
import { LANGUAGES } from '@qabilet/kernel';

type Unknown = Readonly<Record<string, unknown>>;

const COMPARED: Readonly<Record<string, readonly unknown[]>> = {
  case: ['keep'],
  accents: ['keep'],
  punctuation: ['keep'],
  spaces: ['keep', 'ignore'],
  typos: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
};

/** How typed texts are compared, as this product wrote it; undefined for anything else. */
export function comparisonOf(json: string | undefined): TextComparison | undefined {
  const value = parsed(json);
  if (!isRecord(value)) return undefined;
  const isKnown = Object.entries(value).every(([what, how]) =>
    Object.hasOwn(COMPARED, what) ? COMPARED[what]?.includes(how) === true : false,
  );
  return isKnown ? (value as TextComparison) : undefined;
}

/** Units that may be typed, as this product wrote them; undefined for anything else. */
export function unitsOf(json: string | undefined): readonly AcceptedUnit[] | undefined {
  const value = parsed(json);
  return Array.isArray(value) && value.every(isUnit) ? value : undefined;
}

function isUnit(value: unknown): value is AcceptedUnit {
  if (!isRecord(value)) return false;
  const { names, factor } = value;
  return (
    typeof factor === 'number' &&
    isRecord(names) &&
    Object.entries(names).every(
      ([language, texts]) =>
        LANGUAGES.some((known) => known === language) &&
        Array.isArray(texts) &&
        texts.every((text) => typeof text === 'string'),
    )
  );
}

function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : (JSON.parse(json) as unknown);
  } catch {
    return undefined;
  }
}
