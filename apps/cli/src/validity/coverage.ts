import { DEFAULT_RULES, type EngineStop, type Target } from '@qabilet/assessment';
import { standingAt, type Standing } from '@qabilet/framework';
import { score } from '@qabilet/scoring';
import { aimWithin, count, plain, share, short, signed, text, type Study, type StudyInput } from './study';
import { Tallies, Tally, type TallyResult } from './tally';
import { peopleOf, takeTest } from './taken-test';
import { calibratedWorld, roleOf, shippedWorld, withErringExperts, type World } from './world';

/** Competences of a middling role, for the calibrated bank. */
const ROLE_SIZE = 12;
const CALIBRATED_ITEMS = 500;
const LEVEL_WORDS = ['below 1', '1', '2', '3', '4'] as const;

/** Whether the 90 % intervals that officials see hold the truth in nine cases of ten. */
export const coverageStudy: Study = {
  name: 'coverage',
  run: (input) => {
    const { people, seed } = input;
    const shipped = shippedWorld();
    const asJudged = measure(shipped, input, 'shipped bank');
    const calibrated = measure(calibratedWorld(CALIBRATED_ITEMS, ROLE_SIZE, seed), input, 'calibrated bank');
    const erring = measure(withErringExperts(shipped, seed), input, 'experts err');
    const overall = (name: string, { all, minutes, questions }: Measured) => {
      const { n, bias, rmse, meanError, coverage } = all;
      return [name, people, n, questions, minutes, bias, rmse, meanError, coverage];
    };
    const competences = [...asJudged.byCompetence].sort(
      ([, one], [, other]) => one.coverage - other.coverage,
    );
    const outside = competences.filter(([, result]) => isOutside(result)).length;
    return {
      title: 'Intervals of abilities, by the product’s engine',
      meaning: `An official’s result is shown with a 90 % interval: in the simulated tests ${(100 * asJudged.all.coverage).toFixed(0)} of 100 intervals held the true ability, and ${(100 * erring.all.coverage).toFixed(0)} where the experts err about the questions.`,
      tables: [
        {
          caption: `${people} people in each row take whole tests (the product’s next question, its rules, its scoring; ${DEFAULT_RULES.minItems} to ${DEFAULT_RULES.maxItems} questions), spread evenly over the roles; every competence of the role counts once`,
          columns: [
            text('test'),
            count('people'),
            count('results'),
            short('questions'),
            short('minutes'),
            signed('bias'),
            plain('RMSE'),
            plain('mean SE'),
            share('coverage'),
          ],
          rows: [
            overall('shipped bank, items work as the experts say', asJudged),
            overall(`calibrated bank, ${CALIBRATED_ITEMS} items, ${ROLE_SIZE} competences`, calibrated),
            overall('shipped bank, experts err by 0.5 logits and 30 % of slope', erring),
          ],
        },
        levelTable('true level', asJudged.byTrueLevel),
        levelTable('level of the estimate', asJudged.byShownLevel),
        {
          caption: 'Shipped bank: by competence, lowest coverage first',
          columns: [text('competence'), count('results'), plain('RMSE'), plain('mean SE'), share('coverage')],
          rows: competences.map(([id, { n, rmse, meanError, coverage }]) => [
            id,
            n,
            rmse,
            meanError,
            coverage,
          ]),
        },
      ],
      aims: [
        aimWithin('Coverage with the shipped bank', asJudged.all.coverage, NINE_IN_TEN),
        aimWithin('Coverage with a calibrated bank', calibrated.all.coverage, NINE_IN_TEN),
        {
          text: 'Coverage in single competences: aim 88 to 92 % but for chance (two standard errors), in all but one in twenty',
          found: `${outside} of ${competences.length} outside`,
          isReached: outside <= competences.length / 20,
        },
        aimWithin('Coverage when experts err', erring.all.coverage, NINE_IN_TEN),
      ],
      notes: [
        'A posterior interval is right on average over the people it was made for. People far from the middle are drawn towards it, so coverage by true level falls at both ends; by the level that is shown, which is all a reader has, it should not.',
        `How the tests of the first row ended: ${asJudged.endings}.`,
        'Figures of the shipped bank hold as far as its parameters do: until answers have calibrated it they are what experts say. The last row of the first table shows the price of their errors.',
      ],
    };
  },
};

const NINE_IN_TEN = { from: 0.88, to: 0.92, isShare: true } as const;

/** Outside of 88 to 92 % by more than two standard errors of a share of so many. */
function isOutside({ n, coverage }: TallyResult): boolean {
  const margin = 2 * Math.sqrt(0.09 / n);
  return coverage < NINE_IN_TEN.from - margin || coverage > NINE_IN_TEN.to + margin;
}

interface Measured {
  readonly endings: string;
  readonly all: TallyResult;
  readonly byTrueLevel: readonly [Standing, TallyResult][];
  readonly byShownLevel: readonly [Standing, TallyResult][];
  readonly byCompetence: readonly [string, TallyResult][];
  readonly minutes: number;
  readonly questions: number;
}

function measure(world: World, { people, seed, onProgress }: StudyInput, doing: string): Measured {
  const draw = peopleOf(world.plan, { seed });
  const all = new Tally();
  const [byTrueLevel, byShownLevel] = [new Tallies<Standing>(), new Tallies<Standing>()];
  const byCompetence = new Tallies<string>();
  const endings: Partial<Record<EngineStop, number>> = {};
  let [seconds, questions] = [0, 0];
  for (let person = 0; person < people; person++) {
    onProgress(`${doing}: ${person} of ${people} tests`);
    const abilities = draw();
    const targets: readonly Target[] = roleOf(world, person);
    const taken = takeTest(world, { abilities, targets, seed: `${seed}|${doing}|${person}` });
    seconds += taken.seconds;
    questions += taken.answers.length;
    endings[taken.reason] = (endings[taken.reason] ?? 0) + 1;
    for (const { competence, mean, sd } of score(world.plan, targets, taken.answers).competences) {
      const dimension = world.plan.dimensionOf.get(competence) ?? -1;
      const cuts = world.plan.competences[dimension]?.cuts;
      const truth = abilities[dimension] ?? NaN;
      if (!cuts) continue;
      for (const tally of [
        all,
        byTrueLevel.of(standingAt(truth, cuts)),
        byShownLevel.of(standingAt(mean, cuts)),
        byCompetence.of(competence),
      ])
        tally.add(mean - truth, sd);
    }
  }
  return {
    all: all.result(),
    byTrueLevel: byTrueLevel.entries(),
    byShownLevel: byShownLevel.entries(),
    byCompetence: byCompetence.entries(),
    endings: Object.entries(endings)
      .map(([reason, number]) => `${reason} ${((100 * number) / people).toFixed(1)} %`)
      .join(', '),
    minutes: seconds / 60 / people,
    questions: questions / people,
  };
}

function levelTable(by: string, entries: readonly [Standing, TallyResult][]) {
  return {
    caption: `Shipped bank: by ${by}`,
    columns: [text(by), count('results'), signed('bias'), plain('RMSE'), plain('mean SE'), share('coverage')],
    rows: [...entries]
      .sort(([one], [other]) => one - other)
      .map(([level, { n, bias, rmse, meanError, coverage }]) => [
        LEVEL_WORDS[level],
        n,
        bias,
        rmse,
        meanError,
        coverage,
      ]),
  };
}
