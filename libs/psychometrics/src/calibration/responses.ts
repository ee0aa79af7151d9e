import { DomainError } from '@qabilet/kernel';
import { at } from '../numeric/element';

export class UnusableResponses extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'psychometrics.unusable-responses';
}

/** Stands for an item that the person was not given. */
export const NOT_GIVEN = -1;

/** More categories than any rubric has. */
export const CATEGORY_LIMIT = 32;

/** What is known of each person beforehand: ability ~ N(mean, sd), in logits. */
export interface KnownAbilities {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
}

/** Answers of many people as they come: row-major, `persons * items` categories, `NOT_GIVEN` where there is none. */
export interface ResponseTable {
  readonly persons: number;
  readonly items: number;
  readonly categories: Int8Array;
  /** Group of each person, from 0; one group unless given. */
  readonly groups?: Int32Array;
  /** How often each row occurred, 1 unless given. */
  readonly frequencies?: Float64Array;
  /** Each person's own prior, in place of one of the group: a calibration takes it as it is and estimates none. */
  readonly people?: KnownAbilities;
}

/** Share of the distance of nodes: of a sharper bell they hold one side or nothing. */
const SHARPEST = 0.25 * (1 - 1e-9);

/** Throws `UnusableResponses` unless each person has a mean on the scale of the nodes and an SD that they carry. */
export function checkPeople({ persons, people }: ResponseTable, nodes: Float64Array): void {
  if (!people) return;
  if (people.mean.length !== persons || people.sd.length !== persons)
    throw new UnusableResponses(`known abilities are of ${people.mean.length} people, answers of ${persons}`);
  const from = at(nodes, 0);
  const to = at(nodes, nodes.length - 1);
  const distance = at(nodes, 1) - from;
  for (let person = 0; person < persons; person++) {
    const mean = at(people.mean, person);
    const sd = at(people.sd, person);
    if (!(mean >= from && mean <= to)) {
      throw new UnusableResponses(`row ${person + 1}: known ability ${mean} is not from ${from} to ${to}`);
    }
    if (!(sd > 0 && sd < Infinity))
      throw new UnusableResponses(`row ${person + 1}: the SD ${sd} is not above 0`);
    if (sd < SHARPEST * distance)
      throw new UnusableResponses(
        `row ${person + 1}: the SD ${sd} of a known ability is less than ${rounded(distance / 4)}, a quarter of the distance of nodes: take more nodes or a larger SD`,
      );
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
