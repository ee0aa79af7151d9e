import { NOT_GIVEN, type ResponseTable } from '../calibration/responses';
import { at } from '../numeric/element';
import type { ItemParameters } from '../models/item-parameters';
import { createGenerator } from '../numeric/random';
import { drawCategory } from '../simulation/draw';
import lsat from './refs/lsat.json';

/** Rows of digits, with a dot where the item was not given. */
export function tableOf(rows: readonly string[], frequencies?: readonly number[]): ResponseTable {
  const items = rows[0]?.length ?? 0;
  const categories = Int8Array.from(
    rows.flatMap((row) => [...row].map((digit) => (digit === '.' ? NOT_GIVEN : Number(digit)))),
  );
  return {
    persons: rows.length,
    items,
    categories,
    ...(frequencies ? { frequencies: Float64Array.from(frequencies) } : {}),
  };
}

/** Rows of bits, hexadecimal behind a leading 1. */
export function tableOfBits(rows: readonly string[]): ResponseTable {
  return tableOf(rows.map((row) => BigInt(`0x${row}`).toString(2).slice(1)));
}

export function lsatTable(name: 'LSAT6' | 'LSAT7'): ResponseTable {
  const rows = lsat.inputs[name];
  return tableOf(
    rows.map(({ pattern }) => pattern),
    rows.map(({ freq }) => freq),
  );
}

/** Answers of people from N(mean, sd) to the items, the same for the same seed; `isGiven` leaves cells out. */
export function simulatedTable(
  items: readonly ItemParameters[],
  people: { readonly count: number; readonly mean?: number; readonly sd?: number; readonly seed?: string },
  isGiven: (person: number, item: number) => boolean = () => true,
): ResponseTable & { readonly abilities: Float64Array } {
  const generator = createGenerator(people.seed ?? 'people');
  const abilities = new Float64Array(people.count);
  const categories = new Int8Array(people.count * items.length).fill(NOT_GIVEN);
  for (let person = 0; person < people.count; person++) {
    abilities[person] = (people.mean ?? 0) + (people.sd ?? 1) * generator.normal();
    items.forEach((item, j) => {
      const category = drawCategory(at(abilities, person), item, generator.next());
      if (isGiven(person, j)) categories[person * items.length + j] = category;
    });
  }
  return { persons: people.count, items: items.length, categories, abilities };
}
