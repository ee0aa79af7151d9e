import { packedIndex, PersonWeights } from '@qabilet/psychometrics';
import { expectedShortfall, type PersonInCompetence, type ScoredPerson, shareAtTarget } from './contribution';
import { layoutOf, PER_COMPETENCE, PLACE_OF, type SparseSummary, WEIGHT } from './summary-layout';
import { spreadSums } from './spread';

/**
 * What scored attempts add to groups, one after the other: `sparseSummary(contributionOf(person, within))`, to the last
 * digit, in arrays that are made once.
 */
export class PersonSums {
  private readonly places: Uint32Array;
  private readonly values: Float64Array;
  private length = 0;
  private readonly weights: PersonWeights;

  constructor(
    private readonly within: Float64Array,
    private readonly dimensions: number,
  ) {
    const { length } = layoutOf(dimensions);
    this.places = new Uint32Array(length);
    this.values = new Float64Array(length);
    this.weights = new PersonWeights(within, dimensions);
  }

  /** Good until the next person is asked about. Places go up where the competences are in the order of the scale. */
  of({ evidence, competences }: ScoredPerson): SparseSummary {
    const layout = layoutOf(this.dimensions);
    this.length = 0;
    this.note(0, competences.some(({ items }) => items > 0) ? 1 : 0);
    this.weights.of(evidence);
    this.noteWeights(layout.weighted);
    for (const competence of competences) {
      const from = layout.competences + competence.dimension * PER_COMPETENCE;
      if (competence.items > 0) this.noteMeasured(from, competence);
      this.noteSelfView(from, competence);
      if (competence.items > 0) this.noteSpread(from + PLACE_OF.spread, evidence, competence.dimension);
    }
    return { places: this.places.subarray(0, this.length), values: this.values.subarray(0, this.length) };
  }

  private noteWeights(weighted: number): void {
    const { answered, count } = this.weights;
    for (let i = 0; i < count; i++)
      for (let j = 0; j <= i; j++) {
        const place = WEIGHT + packedIndex(answered[i] ?? NaN, answered[j] ?? NaN);
        this.note(place, this.weights.weight(i, j));
      }
    for (let i = 0; i < count; i++)
      this.note(weighted + (answered[i] ?? NaN), this.weights.weighted[i] ?? NaN);
  }

  private noteMeasured(from: number, { levelProbabilities, target }: PersonInCompetence): void {
    this.note(from + PLACE_OF.people, 1);
    for (let i = 0; i < levelProbabilities.length; i++)
      this.note(from + PLACE_OF.levelMass + i, levelProbabilities[i] ?? NaN);
    if (target === undefined) return;
    const shortfall = expectedShortfall(levelProbabilities, target);
    this.note(from + PLACE_OF.targets + target - 1, 1);
    this.note(from + PLACE_OF.shortfallSum, shortfall);
    this.note(from + PLACE_OF.shortfallSquares, shortfall ** 2);
    this.note(from + PLACE_OF.atTargetSum, shareAtTarget(levelProbabilities, target));
  }

  private noteSelfView(from: number, { selfLevel, agreement }: PersonInCompetence): void {
    if (selfLevel !== undefined) {
      this.note(from + PLACE_OF.selfRated, 1);
      this.note(from + PLACE_OF.selfLevelSum, selfLevel);
      this.note(from + PLACE_OF.selfLevelSquares, selfLevel ** 2);
    }
    if (agreement === 'self-higher') this.note(from + PLACE_OF.selfHigher, 1);
    if (agreement === 'self-lower') this.note(from + PLACE_OF.selfLower, 1);
    if (agreement === 'in-line') this.note(from + PLACE_OF.selfInLine, 1);
  }

  private noteSpread(from: number, { precision, centre }: ScoredPerson['evidence'], dimension: number): void {
    const sums = spreadSums({
      precision: precision[dimension] ?? 0,
      centre: centre[dimension] ?? 0,
      variance: this.within[dimension * this.dimensions + dimension] ?? NaN,
    });
    for (let i = 0; i < sums.length; i++) this.note(from + i, sums[i] ?? NaN);
  }

  private note(place: number, value: number): void {
    if (value === 0) return;
    this.places[this.length] = place;
    this.values[this.length] = value;
    this.length += 1;
  }
}
