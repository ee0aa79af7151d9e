import { at, intAt } from '../numeric/element';
import { NOT_GIVEN, type ResponseTable } from './responses';

/** What two rows have in common. */
export enum Likeness {
  None,
  Items,
  Answers,
}

/** How alike two rows are; `Answers` only where they are known to be alike before they answered. */
export function compareRows(table: ResponseTable, left: number, right: number): Likeness {
  const { items, categories } = table;
  let likeness = isSameKind(table, left, right) ? Likeness.Answers : Likeness.Items;
  for (let j = 0; j < items; j++) {
    const one = categories[left * items + j];
    const other = categories[right * items + j];
    if (one === other) continue;
    if (one === NOT_GIVEN || other === NOT_GIVEN) return Likeness.None;
    likeness = Likeness.Items;
  }
  return likeness;
}

function isSameKind({ groups, people }: ResponseTable, left: number, right: number): boolean {
  if ((groups?.[left] ?? 0) !== (groups?.[right] ?? 0)) return false;
  return (
    !people ||
    (at(people.mean, left) === at(people.mean, right) && at(people.sd, left) === at(people.sd, right))
  );
}

/**
 * People with an answer whose row occurred, ordered by a hash of what they were given, their group, the sum of their
 * answers, so that people of like ability are neighbours, and a hash of the answers.
 */
export function orderOf(table: ResponseTable): Int32Array {
  const { persons, items, categories, groups, frequencies, people } = table;
  const given = new Int32Array(persons);
  const score = new Int32Array(persons);
  const answers = new Int32Array(persons);
  const answered = new Int32Array(persons);
  let size = 0;
  for (let person = 0; person < persons; person++) {
    let givenHash = 0;
    let answerHash = 0;
    let count = 0;
    let sum = 0;
    for (let k = person * items; k < (person + 1) * items; k++) {
      const value = categories[k] as number;
      answerHash = (Math.imul(answerHash, HASH_FACTOR) + value + 2) | 0;
      givenHash = (Math.imul(givenHash, HASH_FACTOR) + (value === NOT_GIVEN ? 1 : 2)) | 0;
      if (value === NOT_GIVEN) continue;
      count++;
      sum += value;
    }
    score[person] = sum;
    given[person] = givenHash;
    answers[person] = answerHash;
    if (count > 0 && frequencies?.[person] !== 0) answered[size++] = person;
  }
  return answered
    .subarray(0, size)
    .sort(
      (left, right) =>
        intAt(given, left) - intAt(given, right) ||
        (groups ? intAt(groups, left) - intAt(groups, right) : 0) ||
        intAt(score, left) - intAt(score, right) ||
        intAt(answers, left) - intAt(answers, right) ||
        (people
          ? at(people.mean, left) - at(people.mean, right) || at(people.sd, left) - at(people.sd, right)
          : 0),
    );
}

/** Of the multiplicative hash: odd, with mixed bits. */
const HASH_FACTOR = 0x9e3779b1;
