import {
  emptySummary,
  type CompetenceSummary,
  type GroupSummary,
  NO_COMPETENCE_SUMMARY,
} from './group-summary';

/** A summary as the numbers in it that are not nothing, each with its place among all of them. */
export interface SparseSummary {
  readonly places: Uint32Array;
  readonly values: Float64Array;
}

/** Numbers of a summary one after the other: people, weights, weighted centres, then competence by competence. */
interface Layout {
  readonly weighted: number;
  readonly competences: number;
  readonly length: number;
}

const NAMES = Object.keys(NO_COMPETENCE_SUMMARY) as (keyof CompetenceSummary)[];
const PER_COMPETENCE = NAMES.flatMap((name) => NO_COMPETENCE_SUMMARY[name]).length;
const WEIGHT = 1;

function layoutOf(dimensions: number): Layout {
  const weighted = WEIGHT + (dimensions * (dimensions + 1)) / 2;
  const competences = weighted + dimensions;
  return { weighted, competences, length: competences + dimensions * PER_COMPETENCE };
}

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

  constructor(private readonly dimensions: number) {
    this.layout = layoutOf(dimensions);
    this.sums = new Float64Array(this.layout.length);
    this.touched = new Uint8Array(dimensions);
  }

  add({ places, values }: SparseSummary): void {
    for (let i = 0; i < places.length; i++) this.increase(places[i] ?? NaN, values[i] ?? NaN);
  }

  subtract({ places, values }: SparseSummary): void {
    for (let i = 0; i < places.length; i++) this.increase(places[i] ?? NaN, -(values[i] ?? NaN));
  }

  /** Competences about which something was added or taken out, as places on the scale. */
  get changed(): readonly number[] {
    return Array.from(this.touched.keys()).filter((dimension) => this.touched[dimension] === 1);
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
    this.sums[place] = (this.sums[place] ?? NaN) + value;
    const inCompetences = place - this.layout.competences;
    if (inCompetences >= 0) this.touched[Math.floor(inCompetences / PER_COMPETENCE)] = 1;
  }
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
