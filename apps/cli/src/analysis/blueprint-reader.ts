import { UsageError } from '../usage-error';
import { numberIn, type NumberLimits } from './options';

/** Limits on how many items of a part a test has. */
export type PartLimits = Readonly<Record<string, readonly [number, number]>>;

/** Takes values of known shapes out of a JSON object; each refusal is one line that names file and key. */
export class BlueprintReader {
  private readonly values: Readonly<Record<string, unknown>>;

  constructor(
    readonly path: string,
    json: unknown,
  ) {
    if (!isRecord(json)) throw new UsageError(`${path} is not a JSON object.`);
    this.values = json;
  }

  refuseOthers(keys: readonly string[]): void {
    const other = Object.keys(this.values).find((key) => !keys.includes(key));
    if (other !== undefined)
      throw new UsageError(`${this.path}: unknown key "${other}"; known are ${keys.join(', ')}.`);
  }

  oneOf<Choice extends string>(key: string, choices: readonly Choice[], otherwise: Choice): Choice {
    const value = this.values[key] ?? otherwise;
    const choice = choices.find((known) => known === value);
    return choice ?? this.refuse(key, `one of ${choices.join(', ')}`);
  }

  number(key: string, limits: NumberLimits): number | undefined {
    const value = this.values[key];
    if (value === undefined) return undefined;
    return numberIn(`${this.path}: "${key}"`, typeof value === 'number' ? String(value) : '', limits);
  }

  whole(key: string, limits: NumberLimits): number | undefined {
    return this.number(key, { ...limits, isWhole: true });
  }

  numbers(key: string): readonly number[] | undefined {
    const value = this.values[key];
    if (value === undefined || isNumbers(value)) return value;
    return this.refuse(key, 'a list of numbers');
  }

  matrixOrNumber(key: string, n: number): number | readonly (readonly number[])[] | undefined {
    const value = this.values[key];
    if (value === undefined || typeof value === 'number') return value;
    const isMatrix =
      Array.isArray(value) && value.length === n && value.every((row) => isNumbers(row) && row.length === n);
    return isMatrix
      ? (value as number[][])
      : this.refuse(key, `a number or a matrix of ${n} rows and columns`);
  }

  /** A list for all names, or an object with a list for each of some names. */
  cuts(key: string, names: readonly string[]): readonly (readonly number[])[] {
    const value = this.values[key] ?? [];
    if (isNumbers(value)) return names.map(() => value);
    if (!isRecord(value) || !Object.values(value).every(isNumbers))
      return this.refuse(key, 'a list of numbers, or one for each ability');
    const other = Object.keys(value).find((name) => !names.includes(name));
    if (other !== undefined)
      throw new UsageError(`${this.path}: "${key}" names "${other}"; the bank has ${names.join(', ')}.`);
    return names.map((name) => (value[name] as number[] | undefined) ?? []);
  }

  content(key: string): readonly { readonly column: string; readonly limits: PartLimits }[] {
    const value = this.values[key] ?? [];
    const isContent =
      Array.isArray(value) &&
      value.every((one) => isRecord(one) && typeof one.column === 'string' && isLimits(one.limits));
    return isContent
      ? (value as { column: string; limits: PartLimits }[])
      : this.refuse(key, 'a list of {"column": …, "limits": {"part": [least, most]}}');
  }

  lists(key: string): readonly (readonly string[])[] {
    const value = this.values[key] ?? [];
    const isLists =
      Array.isArray(value) &&
      value.every((set) => Array.isArray(set) && set.every((id) => typeof id === 'string'));
    return isLists ? (value as string[][]) : this.refuse(key, 'a list of lists of item ids');
  }

  private refuse(key: string, wanted: string): never {
    throw new UsageError(`${this.path}: "${key}" is ${wanted}, not ${JSON.stringify(this.values[key])}.`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'number' && Number.isFinite(one));
}

function isLimits(value: unknown): value is PartLimits {
  return (
    isRecord(value) &&
    Object.values(value).every(
      (limits) =>
        isNumbers(limits) &&
        limits.length === 2 &&
        (limits[0] as number) >= 0 &&
        (limits[0] as number) <= (limits[1] as number),
    )
  );
}
