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

  /** Sums by the categories of one item: [k * length + number]. */
  of(place: number): Float64Array {
    const { categoryStart, single, length } = this;
    return single.subarray(intAt(categoryStart, place) * length, intAt(categoryStart, place + 1) * length);
  }

  /**
   * Sums by the categories from 1 on of the present item and another:
   * [((k - 1) * (categories of the other - 1) + l - 1) * length + number]. Who is not above category 0 is in it, so that
   * the others follow from `of`.
   */
  sumsWith(other: number): Float64Array {
    const { categoryStart, sums, length, place } = this;
    const lefts = intAt(categoryStart, place + 1) - intAt(categoryStart, place) - 1;
    const rights = intAt(categoryStart, other + 1) - intAt(categoryStart, other) - 1;
    const row = rights * length;
    for (let cell = 0; cell < lefts * row; cell++) sums[cell] = 0;
    if (other === place) {
      const own = this.of(place);
      for (let k = 0; k < lefts; k++)
        for (let m = 0; m < length; m++) sums[k * row + k * length + m] = at(own, (k + 1) * length + m);
    } else if (lefts === 1 && rights === 1) this.addRight(other);
    else this.addAbove(other, row);
    return sums;
  }

  /** Of two items with two categories: four numbers at a time, which need not be written before the last person. */
  private addRight(other: number): void {
    const { answered, people, who, above, brought, sums, length } = this;
    const from = other * people;
    let m = 0;
    for (; m + 3 < length; m += 4) {
      let [first, second, third, fourth] = [0, 0, 0, 0];
      for (let n = 0; n < above; n++) {
        const person = intAt(who, n);
        const isRight = intAt(answered, from + person);
        const own = person * length + m;
        first += isRight * at(brought, own);
        second += isRight * at(brought, own + 1);
        third += isRight * at(brought, own + 2);
        fourth += isRight * at(brought, own + 3);
      }
      sums[m] = first;
      sums[m + 1] = second;
      sums[m + 2] = third;
      sums[m + 3] = fourth;
    }
    for (; m < length; m++) {
      let sum = 0;
      for (let n = 0; n < above; n++) {
        const person = intAt(who, n);
        sum += intAt(answered, from + person) * at(brought, person * length + m);
      }
      sums[m] = sum;
    }
  }

  private addAbove(other: number, row: number): void {
    const { answered, people, who, categories, above, brought, sums, length } = this;
    for (let n = 0; n < above; n++) {
      const person = intAt(who, n);
      const category = intAt(answered, other * people + person);
      if (category === 0) continue;
      const to = (intAt(categories, n) - 1) * row + (category - 1) * length;
      const own = person * length;
      for (let m = 0; m < length; m++) sums[to + m] = at(sums, to + m) + at(brought, own + m);
    }
  }
}
