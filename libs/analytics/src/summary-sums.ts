import {
  emptySummary,
  type CompetenceSummary,
  type GroupSummary,
  NO_COMPETENCE_SUMMARY,
} from './group-summary';
import { type Layout, layoutOf, NAMES, PER_COMPETENCE, type SparseSummary, WEIGHT } from './summary-layout';

/** Without what is nothing: a person answers about few of many competences. */
export function sparseSummary({ people, weight, weighted, competences }: GroupSummary): SparseSummary {
  const layout = layoutOf(weighted.length);
  const found = new Found();
  found.note(0, people);
  found.noteAll(WEIGHT, weight);
  found.noteAll(layout.weighted, weighted);
  competences.forEach((competence, dimension) => {
    if (competence === NO_COMPETENCE_SUMMARY) return;
    let place = layout.competences + dimension * PER_COMPETENCE;
    for (const name of NAMES) {
      const value = competence[name];
      if (typeof value === 'number') found.note(place++, value);
      else place = found.noteAll(place, value);
    }
  });
  return found.sparse;
}

/** Numbers that are not nothing, while they are found. */
class Found {
  private readonly places: number[] = [];
  private readonly values: number[] = [];

  note(place: number, value: number): void {
    if (value === 0) return;
    this.places.push(place);
    this.values.push(value);
  }

  /** Gives the place after the last. */
  noteAll(from: number, numbers: ArrayLike<number>): number {
    for (let i = 0; i < numbers.length; i++) this.note(from + i, numbers[i] ?? NaN);
    return from + numbers.length;
  }

  get sparse(): SparseSummary {
    return { places: Uint32Array.from(this.places), values: Float64Array.from(this.values) };
  }
}

/**
 * The summary of one group while people and parts are added to it and taken out: what `merge` and `subtract` give, to
 * the last digit, without a new summary for each.
 */
export class SummarySums {
  private readonly layout: Layout;
  private readonly sums: Float64Array;
  private readonly touched: Uint8Array;
  private readonly dimensionAt: Uint16Array;

  constructor(private readonly dimensions: number) {
    this.layout = layoutOf(dimensions);
    this.sums = new Float64Array(this.layout.length);
    // One more, for the numbers that are about no competence.
    this.touched = new Uint8Array(dimensions + 1);
    this.dimensionAt = dimensionsAt(dimensions);
  }

  add({ places, values }: SparseSummary): void {
    for (let i = 0; i < places.length; i++) this.increase(places[i] as number, values[i] as number);
  }

  subtract({ places, values }: SparseSummary): void {
    for (let i = 0; i < places.length; i++) this.increase(places[i] as number, -(values[i] as number));
  }

  /** All that other sums have come to. */
  addAll({ sums, touched }: SummarySums): void {
    for (let i = 0; i < sums.length; i++) this.sums[i] = (this.sums[i] as number) + (sums[i] as number);
    for (let i = 0; i < touched.length; i++) if (touched[i] === 1) this.touched[i] = 1;
  }

  /** Competences about which something was added or taken out, as places on the scale. */
  get changed(): readonly number[] {
    return Array.from({ length: this.dimensions }, (_, i) => i).filter((i) => this.touched[i] === 1);
  }

  sparse(): SparseSummary {
    const found = new Found();
    found.noteAll(0, this.sums);
    return found.sparse;
  }

  summary(): GroupSummary {
    const { weighted, competences } = this.layout;
    const none = emptySummary(this.dimensions);
    return {
      people: this.sums[0] ?? NaN,
      weight: this.sums.slice(WEIGHT, weighted),
      weighted: this.sums.slice(weighted, competences),
      competences: none.competences.map((nothing, dimension) => {
        if (this.touched[dimension] === 0) return nothing;
        const from = competences + dimension * PER_COMPETENCE;
        return competenceOf(this.sums.subarray(from, from + PER_COMPETENCE));
      }),
    };
  }

  private increase(place: number, value: number): void {
    this.sums[place] = (this.sums[place] as number) + value;
    this.touched[this.dimensionAt[place] as number] = 1;
  }
}

const ofScales = new Map<number, Uint16Array>();

/** The competence that the number at each place is about, made once a length of scale; the length where none. */
function dimensionsAt(dimensions: number): Uint16Array {
  const known = ofScales.get(dimensions);
  if (known) return known;
  const { length, competences } = layoutOf(dimensions);
  const at = Uint16Array.from({ length }, (_, place) =>
    place < competences ? dimensions : Math.floor((place - competences) / PER_COMPETENCE),
  );
  ofScales.set(dimensions, at);
  return at;
}

/** Out of its numbers in their order, lists as long as they are in an empty one. */
function competenceOf(numbers: Float64Array): CompetenceSummary {
  let from = 0;
  const number = (): number => numbers[from++] ?? NaN;
  const list = ({ length }: readonly number[]): readonly number[] => Array.from({ length }, number);
  const entries = NAMES.map((name) => {
    const nothing = NO_COMPETENCE_SUMMARY[name];
    return [name, typeof nothing === 'number' ? number() : list(nothing)];
  });
  return Object.fromEntries(entries) as unknown as CompetenceSummary;
}
