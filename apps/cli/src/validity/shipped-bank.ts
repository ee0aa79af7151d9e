import { DEFAULT_RULES } from '@qabilet/assessment';
import { competences as shippedCompetences, type ContentItem, items as shippedItems } from '@qabilet/content';
import { bankInformation } from '@qabilet/psychometrics';
import { LARGEST_SD, score } from '@qabilet/scoring';
import { meanInformation } from './banks';
import { count, plain, share, short, text, type Cell, type Study, type StudyInput } from './study';
import { meanOf } from './tally';
import { peopleOf, takeTest } from './taken-test';
import { roleOf, shippedWorld, type World } from './world';

/** Where the information of a competence is looked up, in logits. */
const PLACES = [-2, -1, 0, 1, 2] as const;

/** What the bank that comes with the product can and cannot tell. */
export const shippedBankStudy: Study = {
  name: 'shipped-bank',
  run: (input) => {
    const world = shippedWorld();
    const { bank } = world.plan;
    const reached = reachedBy(world, input);
    const rows = world.plan.competences.map(({ id }, dimension) => {
      const own = Array.from({ length: bank.size }, (_, index) => index).filter(
        (index) => bank.dimension[index] === dimension,
      );
      const total = (at: (index: number) => number): number => own.reduce((sum, index) => sum + at(index), 0);
      const places = PLACES.map((place) => total((index) => bankInformation(bank, index, place)));
      const mean = total((index) => meanInformation(bank, index));
      return { id, size: own.length, places, alone: 1 / Math.sqrt(1 + mean), ...reached[dimension] };
    });
    const difficulties = shippedItems.map(({ difficulty }) => difficulty);
    const errors = rows.flatMap(({ error }) => (error === undefined ? [] : [error]));
    const precise = rows.map(({ precise: part }) => part ?? NaN).filter(Number.isFinite);
    const atTop = rows.filter(({ places }) => (places.at(-1) ?? 0) < 1).length;
    const kinds = Object.entries(countBy(shippedItems)).map(([kind, number]) => `${number} ${kind}`);
    return {
      title: 'What the shipped bank can tell',
      meaning: `A test of ${DEFAULT_RULES.minItems} to ${DEFAULT_RULES.maxItems} questions over a role gives each competence about ${meanOf(rows.flatMap(({ questions }) => questions ?? [])).toFixed(1)} of them and a standard error of about ${meanOf(errors).toFixed(2)} logits, where a level is one logit wide: enough for a first picture and for cohorts, not for a decision about one person in one competence.`,
      tables: [
        {
          caption: `${shippedItems.length} items (${kinds.join(', ')}) in ${shippedCompetences.length} competences; information of all items of a competence at five abilities, the standard error if somebody answered all of them and nothing else, and what ${input.people} simulated tests over the shipped roles reach, correlations included. Settled: SE at most ${DEFAULT_RULES.standardErrorLimit}. No level: SE above ${LARGEST_SD}`,
          columns: [
            text('competence'),
            count('items'),
            ...PLACES.map((place) => short(`at ${place}`)),
            plain('SE with all items'),
            count('tests'),
            short('questions'),
            plain('SE in a test'),
            share('settled by SE'),
            share('no level'),
          ],
          rows: rows.map(
            ({ id, size, places, alone, tests, questions, error, precise: part, silent }): Cell[] => [
              ...[id, size, ...places, alone, tests, questions, error, part, silent],
            ],
          ),
        },
      ],
      aims: [
        {
          text: `Every competence known to ${DEFAULT_RULES.standardErrorLimit} in half of the tests`,
          found: `${precise.filter((part) => part >= 0.5).length} of ${precise.length} competences`,
          isReached: precise.every((part) => part >= 0.5),
        },
        {
          text: 'Information of at least 1 at two logits above the mean in every competence',
          found: `${rows.length - atTop} of ${rows.length} competences`,
          isReached: atTop === 0,
        },
      ],
      notes: [
        'All parameters are expert judgement: slopes of 1 and 1.1, guessing of one in the number of options, difficulties by level. They stand until answers have calibrated the bank; the section on intervals shows what errors of the experts cost.',
        `Difficulties go from ${Math.min(...difficulties)} to ${Math.max(...difficulties)}: the farther somebody stands from there, the less the bank can say.`,
      ],
    };
  },
};

interface Reached {
  readonly tests: number;
  readonly questions?: number;
  readonly error?: number;
  readonly precise?: number;
  readonly silent?: number;
}

/** By dimension: what tests over all roles reach. */
function reachedBy(world: World, { people, seed, onProgress }: StudyInput): Reached[] {
  const { plan } = world;
  const errors = plan.competences.map((): number[] => []);
  const questions = plan.competences.map((): number[] => []);
  const nextPerson = peopleOf(plan, { seed });
  for (let person = 0; person < people; person++) {
    onProgress(`shipped bank: ${person} of ${people} tests`);
    const targets = roleOf(world, person);
    const sitter = { abilities: nextPerson(), targets, seed: `${seed}|bank|${person}` };
    const { answers } = takeTest(world, sitter);
    for (const { competence, sd, items } of score(plan, targets, answers).competences) {
      const dimension = plan.dimensionOf.get(competence) ?? -1;
      errors[dimension]?.push(sd);
      questions[dimension]?.push(items);
    }
  }
  return errors.map((own, dimension) => {
    if (own.length === 0) return { tests: 0 };
    const shareOf = (is: (sd: number) => boolean): number => own.filter(is).length / own.length;
    return {
      tests: own.length,
      questions: meanOf(questions[dimension] ?? []),
      error: meanOf(own),
      precise: shareOf((sd) => sd <= DEFAULT_RULES.standardErrorLimit),
      silent: shareOf((sd) => sd > LARGEST_SD),
    };
  });
}

function countBy(items: readonly ContentItem[]): Partial<Record<ContentItem['kind'], number>> {
  const counts: Partial<Record<ContentItem['kind'], number>> = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
