import { countedObservations, rapidBelow, type MarkedAnswer } from '@qabilet/assessment';
import { score } from '@qabilet/scoring';
import { drawCategory, drawSeconds, estimateMap, lzStar, type Answer } from '@qabilet/psychometrics';
import { fixedFormFit } from './fixed-form-fit';
import { aimWithin, count, share, signed, text, plain, type Study, type StudyInput } from './study';
import { Tally } from './tally';
import { attentive, peopleOf, takeTest, TIME_SPREAD, type Behaviour } from './taken-test';
import { roleOf, shippedWorld, type World } from './world';

/** From this question on somebody who runs out of patience only clicks. */
const PATIENCE = 24;
const CLICK_SECONDS = 2;
/** Below this value of lz* a pattern is as unlikely as the least likely twentieth. */
const UNLIKELY = -1.645;

const guessing: Behaviour = ({ guess, expectedSeconds, draw }) => ({
  category: draw.next() < guess ? 1 : 0,
  seconds: drawSeconds(expectedSeconds, TIME_SPREAD, draw),
});

const clicking: Behaviour = (asked) => ({ ...guessing(asked), seconds: CLICK_SECONDS });

const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  attentive,
  [`clicks from question ${PATIENCE} on`]: (asked) =>
    asked.position < PATIENCE ? attentive(asked) : clicking(asked),
  'clicks through the whole test': clicking,
  'guesses everything, in good time': guessing,
  'the first option always, in half the time': (asked) => ({
    // One ticked option is never the whole of several, and no typed answer.
    category: asked.guess > 0.2 && asked.draw.next() < asked.guess ? 1 : 0,
    seconds: asked.expectedSeconds / 2,
  }),
  'hurries: half the time, ability half a logit less': (asked) => ({
    category: drawCategory(asked.ability - 0.5, asked.truth, asked.draw.next()),
    seconds: asked.expectedSeconds / 2,
  }),
};

/** What becomes of results when people do not do what a test takes for granted. */
export const behaviourStudy: Study = {
  name: 'behaviour',
  run: (input) => {
    const rows = Object.entries(BEHAVIOURS).map(([name, behave]) => ({
      name,
      ...behaved(name, behave, input),
    }));
    const [attentiveRow, speeded, , guesser] = rows;
    return {
      title: 'Speeded, random and all-same answers',
      meaning: `Answers too fast to have been read count as not given: who clicks through the last third is misjudged by ${(speeded?.bias ?? NaN).toFixed(2)} instead of ${(speeded?.untreated.bias ?? NaN).toFixed(2)} logits, and ${(100 * (speeded?.rapid ?? NaN)).toFixed(0)} % of them are flagged. Who guesses in good time is scored low, as on paper, and hardly noticed (${(100 * (guesser?.unlikely ?? NaN)).toFixed(0)} %).`,
      tables: [
        {
          caption: `The product’s test, shipped bank, ${input.people} people in each row over all roles. Flagged: the product’s flag on results with more than a tenth of rapid answers; lz* below ${UNLIKELY} at the overall ability`,
          columns: [
            text('behaviour'),
            count('results'),
            signed('bias'),
            plain('RMSE'),
            signed('bias if rapid answers counted'),
            plain('RMSE if rapid answers counted'),
            share('flagged: rapid'),
            share('flagged: lz*'),
            share('competences with one level named'),
          ],
          rows: rows.map(({ name, n, bias, rmse, untreated, rapid, unlikely, named }) => [
            ...[name, n, bias, rmse, untreated.bias, untreated.rmse, rapid, unlikely, named],
          ]),
        },
        fixedFormFit(input),
      ],
      aims: [
        aimWithin('Attentive people flagged as rapid', attentiveRow?.rapid ?? NaN, {
          from: 0,
          to: 0.01,
          isShare: true,
        }),
        aimWithin('Attentive people flagged by lz*', attentiveRow?.unlikely ?? NaN, {
          from: 0,
          to: 0.06,
          isShare: true,
        }),
        {
          text: 'Leaving rapid guesses out takes away at least half of their bias',
          found: `${speeded?.bias.toFixed(3)} instead of ${speeded?.untreated.bias.toFixed(3)}`,
          isReached: Math.abs(speeded?.bias ?? NaN) <= Math.abs(speeded?.untreated.bias ?? NaN) / 2,
        },
      ],
      notes: [
        'Field: with a quarter of rapid guesses bias -.19 becomes +.005 and RMSE .41 becomes .30 by leaving them out (own simulation of the literature’s effort-moderated scoring).',
        'lz* has little power where every question is near one chance in two, as in adaptive tests; the second table shows it on a fixed form, where it works.',
      ],
    };
  },
};

interface Behaved {
  readonly n: number;
  readonly bias: number;
  readonly rmse: number;
  readonly untreated: { readonly bias: number; readonly rmse: number };
  readonly rapid: number;
  readonly unlikely: number;
  readonly named: number;
}

function behaved(name: string, behave: Behaviour, { people, seed, onProgress }: StudyInput): Behaved {
  const world = shippedWorld();
  const { plan } = world;
  const [treated, untreated] = [new Tally(), new Tally()];
  let [rapid, unlikely, named] = [0, 0, 0];
  const nextPerson = peopleOf(plan, { seed });
  for (let person = 0; person < people; person++) {
    onProgress(`${name}: ${person} of ${people} tests`);
    const abilities = nextPerson();
    const targets = roleOf(world, person);
    const { answers } = takeTest(world, { abilities, targets, seed: `${seed}|behaviour|${person}`, behave });
    const result = score(plan, targets, answers);
    const counted = score(plan, targets, readAll(world, answers));
    for (const [tally, { competences }] of [[treated, result] as const, [untreated, counted] as const])
      for (const { competence, mean } of competences)
        tally.add(mean - (abilities[plan.dimensionOf.get(competence) ?? -1] ?? 0));
    if (result.flags.includes('many-rapid')) rapid += 1;
    if (isUnlikely(countedObservations(plan, answers))) unlikely += 1;
    named += result.competences.filter(({ reading }) => reading.kind === 'level').length;
  }
  const { n, bias, rmse } = treated.result();
  return {
    ...{ n, bias, rmse, untreated: untreated.result() },
    ...{ rapid: rapid / people, unlikely: unlikely / people, named: named / n },
  };
}

/** The same answers as though each had taken long enough to be read. */
function readAll({ plan }: World, answers: readonly MarkedAnswer[]): MarkedAnswer[] {
  return answers.map((answer) => {
    const expected = plan.bank.seconds[plan.indexOf.get(answer.itemId) ?? -1] ?? 0;
    return { ...answer, seconds: Math.max(answer.seconds, rapidBelow(expected)) };
  });
}

function isUnlikely(answers: readonly Answer[]): boolean {
  if (answers.length === 0) return false;
  return lzStar(estimateMap(answers).ability, answers, { fittedBy: 'map' }) < UNLIKELY;
}
