import { at, increase, intAt } from '../numeric/element';
import { CATEGORY_LIMIT } from './responses';

/** Numbers in a packed lower triangle, its diagonal included. */
export function packedSize(rows: number): number {
  return (rows * (rows + 1)) / 2;
}

/** Sums what people bring by the pair of categories in which they answered two items. */
export class CategoryPairs {
  private readonly people: number;
  /** How many numbers each person brings. */
  private readonly length: number;
  /** Sums by category of one item: [category among all of them][number]. */
  private readonly single: Float64Array;
  private readonly sums: Float64Array;
  /** Who answered the present item above category 0, and where the sums of their category begin. */
  private readonly who: Int32Array;
  private readonly categories: Int32Array;
  private above = 0;
  private place = 0;

  constructor(
    /** [item * people + person] */
    private readonly answered: Int32Array,
    private readonly categoryStart: Int32Array,
    private readonly brought: Float64Array,
  ) {
    const items = categoryStart.length - 1;
    this.people = answered.length / items;
    this.length = brought.length / this.people;
    this.who = new Int32Array(this.people);
    this.categories = new Int32Array(this.people);
    this.single = new Float64Array(intAt(categoryStart, items) * this.length);
    for (let place = 0; place < items; place++) this.countSingle(place);
    this.sums = new Float64Array(CATEGORY_LIMIT * CATEGORY_LIMIT * this.length);
  }

  private countSingle(place: number): void {
    const { answered, people, single, length, brought } = this;
    const first = intAt(this.categoryStart, place);
    for (let person = 0; person < people; person++) {
      const to = (first + intAt(answered, place * people + person)) * length;
      for (let m = 0; m < length; m++) increase(single, to + m, at(brought, person * length + m));
    }
  }

  /** Makes an item the first of the next pairs. */
  enter(place: number): void {
    const { answered, people, who, categories } = this;
    let above = 0;
    for (let person = 0; person < people; person++) {
      const category = intAt(answered, place * people + person);
      if (category === 0) continue;
      who[above] = person;
      categories[above++] = category;
    }
    this.above = above;
    this.place = place;
  }

  /** Sums by the categories of the present item and another: [(k * categories of the other + l) * length + number]. */
  sumsWith(other: number): Float64Array {
    const { categoryStart, sums, single, length, place } = this;
    const lefts = intAt(categoryStart, place + 1) - intAt(categoryStart, place);
    const rights = intAt(categoryStart, other + 1) - intAt(categoryStart, other);
    const row = rights * length;
    for (let cell = 0; cell < lefts * row; cell++) sums[cell] = 0;
    const from = intAt(categoryStart, other) * length;
    if (other === place) {
      for (let k = 0; k < lefts; k++)
        for (let m = 0; m < length; m++) sums[k * row + k * length + m] = at(single, from + k * length + m);
      return sums;
    }
    this.addAbove(other, row);
    // Who is not above category 0 is in it.
    for (let cell = 0; cell < row; cell++) {
      let rest = at(single, from + cell);
      for (let k = 1; k < lefts; k++) rest -= at(sums, k * row + cell);
      sums[cell] = rest;
    }
    return sums;
  }

  private addAbove(other: number, row: number): void {
    const { answered, people, who, categories, above, brought, sums, length } = this;
    for (let n = 0; n < above; n++) {
      const person = intAt(who, n);
      const to = intAt(categories, n) * row + intAt(answered, other * people + person) * length;
      const own = person * length;
      for (let m = 0; m < length; m++) sums[to + m] = at(sums, to + m) + at(brought, own + m);
    }
  }
}
