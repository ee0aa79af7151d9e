import type { Language } from '@qabilet/kernel';
import { DECIMAL_SIGN } from '@qabilet/spreadsheet';

const MINUS_VARIANTS = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
/** A sign of currency or of (near) equality before, a sign, the digits with what may stand between them, then a unit ('%', 'km/h', 'm2'). */
const NUMBER =
  /^(?:\p{Sc}|[=~\u2248])*\s*(?<sign>[-+]?)\s*(?:\p{Sc}\s*)?(?<digits>[.,]?\d(?:[\d\s.,'\u2019]*\d)?)[.,]?(?<unit>[^\d]*[mм][23]|[^\d]*)$/u;

/** Whether the text can be read as one number in any language: all that is asked before marking. */
export function looksLikeNumber(text: string): boolean {
  return parseNumber(text, 'en') !== undefined || parseNumber(text, 'ru') !== undefined;
}

/** A number with what was typed behind it: '' where nothing was. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** The number a person typed, whatever its unit; undefined where there is none or more than one. */
export function parseNumber(text: string, language: Language): number | undefined {
  return parseQuantity(text, language)?.value;
}

/**
 * The quantity a person typed, undefined where there is no number or more than one. Decimal comma or point, digits
 * grouped by blanks, apostrophes, commas or points, every form of minus, currency before and unit or percent sign
 * behind. A lone point is decimal; a lone comma before three digits is read as the language writes numbers.
 */
export function parseQuantity(text: string, language: Language): Quantity | undefined {
  const groups = NUMBER.exec(text.normalize('NFKC').replace(MINUS_VARIANTS, '-').trim())?.groups;
  if (!groups) return undefined;
  const { sign = '', digits = '', unit = '' } = groups;
  const plain = withoutGroups(digits, language);
  return plain === undefined ? undefined : { value: Number(`${sign}${plain}`), unit: unit.trim() };
}

/** Digits with at most a decimal point left, undefined when the separators contradict each other. */
function withoutGroups(digits: string, language: Language): string | undefined {
  const compact = ungroupBlanks(digits);
  if (compact === undefined) return undefined;
  const commas = compact.split(',').length - 1;
  const points = compact.split('.').length - 1;
  if (commas > 0 && points > 0) return mixed(compact, commas, points);
  const separator = commas > 0 ? ',' : '.';
  const count = commas + points;
  if (count === 0) return compact;
  if (count > 1) return isGrouped(compact, separator) ? compact.replaceAll(separator, '') : undefined;
  // '1,234' is a thousand or a little more than one: the language alone tells.
  const groupsThousands = separator === ',' && DECIMAL_SIGN[language] === '.';
  if (groupsThousands && isGrouped(compact, separator)) return compact.replace(separator, '');
  return compact.replace(separator, '.');
}

/** Blanks and apostrophes group thousands and nothing else: '1 234 567,8' but not '1 2'. */
function ungroupBlanks(digits: string): string | undefined {
  if (!/[\s'\u2019]/u.test(digits)) return digits;
  if (!/^\d{1,3}(?:[\s'\u2019]\d{3})+(?:[.,]\d+)?$/u.test(digits)) return undefined;
  return digits.replace(/[\s'\u2019]/gu, '');
}

/** Both signs present: the last is the decimal one, the other groups what stands before it. */
function mixed(digits: string, commas: number, points: number): string | undefined {
  const decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  const group = decimal === ',' ? '.' : ',';
  if ((decimal === ',' ? commas : points) > 1) return undefined;
  const [whole = '', fraction = ''] = digits.split(decimal);
  return isGrouped(whole, group) ? `${whole.replaceAll(group, '')}.${fraction}` : undefined;
}

/** '1,234' and '12,345,678', not '0,125' nor '12,34'. */
function isGrouped(digits: string, separator: string): boolean {
  const [first = '', ...rest] = digits.split(separator);
  return /^[1-9]\d{0,2}$/u.test(first) && rest.every((group) => /^\d{3}$/u.test(group));
}
