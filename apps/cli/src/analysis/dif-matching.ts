import { momentsOf, NOT_GIVEN, observe, startPosterior, type MatchedCounts } from '@qabilet/psychometrics';
import { answersOf, type BankResponses } from './bank-responses';

/** Width of the bands of ability in which people count as equal, in logits. */
const BAND = 0.25;

/** Ability from all items, in bands: for people who saw different items, whose raw scores do not compare. */
export function abilityBands(files: BankResponses): Float64Array {
  return Float64Array.from({ length: files.responses.table.persons }, (_, person) => {
    let posterior = startPosterior();
    for (const { item, category } of answersOf(files, person)) posterior = observe(posterior, item, category);
    return Math.round(momentsOf(posterior).ability / BAND) * BAND;
  });
}

export function hasGaps(categories: Int8Array): boolean {
  return categories.includes(NOT_GIVEN);
}

/** The reference group and one other out of the counts of all groups. */
export function pairOf({ groups, scores, right, wrong }: MatchedCounts, other: number): MatchedCounts {
  const pick = (counts: Float64Array): Float64Array =>
    Float64Array.from({ length: scores.length * 2 }, (_, cell) => {
      const group = cell % 2 === 0 ? 0 : other;
      return counts[Math.floor(cell / 2) * groups + group] as number;
    });
  return { groups: 2, scores, right: pick(right), wrong: pick(wrong) };
}
