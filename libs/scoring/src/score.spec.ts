import { type MarkedAnswer, type TestPlan } from '@qabilet/assessment';
import {
  anAnswer,
  aPlan,
  aPlanItem,
  aSitting,
  competences,
  sit,
  targetsOf,
} from '@qabilet/assessment/testing';
import { itemId } from '@qabilet/item-bank/testing';
import {
  compoundSymmetric,
  createGenerator,
  drawCategory,
  estimateEap,
  groupContribution,
  inverse,
} from '@qabilet/psychometrics';
import { score, type Score } from './score';

const TARGETS = targetsOf(3);
const RULES = { minItems: 9, maxItems: 15, pilotItems: 0 };

function thePlan(): TestPlan {
  return aPlan({ itemsEach: 8, pilotsEach: 1, rules: RULES });
}

/** A whole test of somebody with this ability everywhere. */
function paperOf(plan: TestPlan, ability: number, seed: string): readonly MarkedAnswer[] {
  const chance = createGenerator(seed);
  const respond = sit(plan, aSitting({ seed }), ({ item }) => ({
    category: drawCategory(ability, item.parameters, chance.next()),
  }));
  return respond.answers;
}

function readings(scored: Score): string[] {
  return scored.competences.map(({ reading }) =>
    reading.kind === 'not-enough-evidence'
      ? reading.because
      : reading.kind === 'level'
        ? `${reading.level}`
        : reading.levels.join('-'),
  );
}

describe('a score', () => {
  it('has the targets in framework order', () => {
    const scored = score(thePlan(), [TARGETS[2]!, TARGETS[0]!], paperOf(thePlan(), 0, 'a'));
    expect(scored.competences.map(({ competence }) => competence)).toEqual(['C01', 'C03']);
  });

  it('is the same to the last digit when the answers are replayed from storage', () => {
    const plan = thePlan();
    const answers = paperOf(plan, 0.7, 'replay');
    const stored: Score = JSON.parse(JSON.stringify(score(plan, TARGETS, answers)));
    const replayed: MarkedAnswer[] = JSON.parse(JSON.stringify(answers));
    const again = score(thePlan(), TARGETS, replayed);
    again.competences.forEach((competence, i) => {
      expect(Math.abs(competence.mean - stored.competences[i]!.mean)).toBeLessThan(1e-12);
      expect(Math.abs(competence.sd - stored.competences[i]!.sd)).toBeLessThan(1e-12);
    });
    expect(again).toEqual(stored);
  });

  it('depends on the order of the answers by rounding alone', () => {
    const answers = paperOf(thePlan(), 0.7, 'order');
    const there = score(thePlan(), TARGETS, answers);
    const back = score(thePlan(), TARGETS, [...answers].reverse());
    back.competences.forEach(({ mean }, i) => expect(mean).toBeCloseTo(there.competences[i]!.mean, 9));
  });

  it('gives a 90 % interval around the mean', () => {
    const [first] = score(thePlan(), TARGETS, paperOf(thePlan(), 0, 'a')).competences;
    expect((first!.high - first!.mean) / first!.sd).toBeCloseTo(1.6448536, 6);
    expect((first!.mean - first!.low) / first!.sd).toBeCloseTo(1.6448536, 6);
  });

  it('lies near the posterior mean of one ability alone when competences do not go together', () => {
    const items = [-1.2, -0.4, 0.1, 0.6, 1.1].map((b, i) =>
      aPlanItem({ id: itemId(`i${i}`), parameters: { model: '2pl', a: 1.3, b } }),
    );
    const plan = aPlan({ items, competences: 1, source: { covariance: [[1]] } });
    const answers = items.map(({ id }, i) => anAnswer(id, { category: i < 3 ? 1 : 0 }));
    const [scored] = score(plan, targetsOf(1), answers).competences;
    const eap = estimateEap(
      items.map(({ parameters }, i) => ({ item: parameters, category: i < 3 ? 1 : 0 })),
    );
    expect(scored!.mean).toBeCloseTo(eap.ability, 1);
    expect(scored!.sd).toBeCloseTo(eap.standardError, 1);
  });

  it('lets what is known of one competence say something of its neighbours', () => {
    const answers = ['C01-01', 'C01-02', 'C01-03'].map((id) => anAnswer(id, { category: 0 }));
    const [own, neighbour] = score(thePlan(), TARGETS, answers).competences;
    expect(own!.mean).toBeLessThan(neighbour!.mean);
    expect(neighbour!.mean).toBeLessThan(0);
    expect(neighbour!.mean).toBeCloseTo(0.75 * own!.mean, 9);
    expect(neighbour!.items).toBe(0);
  });

  it('rises with every answer that is right instead of wrong', () => {
    const wrong = ['C01-01', 'C02-01', 'C03-01'].map((id) => anAnswer(id, { category: 0 }));
    const means = [0, 1, 2, 3].map((right) => {
      const answers = wrong.map((answer, i) => ({ ...answer, category: i < right ? 1 : 0 }));
      return score(thePlan(), TARGETS, answers).competences[2]!.mean;
    });
    expect([...means].sort((left, right) => left - right)).toEqual(means);
  });
});

describe('what counts', () => {
  const answers = [
    anAnswer('C01-01'),
    anAnswer('C01-02', { omitted: true, category: 0, seconds: 1 }),
    anAnswer('C01-03', { seconds: 0.5 }),
    anAnswer('C01-09', { pilot: true }),
  ];

  it('is the given and the omitted, not the rapid nor the pilot', () => {
    const scored = score(thePlan(), TARGETS, answers);
    expect(scored).toMatchObject({ answered: 4, counted: 2, rapid: 1 });
    expect(scored.competences[0]?.items).toBe(2);
  });

  it('makes an omission as bad as a wrong answer', () => {
    const [omitted] = score(thePlan(), TARGETS, answers).competences;
    const wrong = answers.map((answer) =>
      answer.omitted ? { ...answer, omitted: false, seconds: 30 } : answer,
    );
    expect(score(thePlan(), TARGETS, wrong).competences[0]).toEqual(omitted);
  });

  it('makes a rapid guess as good as a question not reached', () => {
    const [guessed] = score(thePlan(), TARGETS, answers).competences;
    const unreached = answers.filter(({ itemId: id }) => id !== 'C01-03');
    expect(score(thePlan(), TARGETS, unreached).competences[0]).toEqual(guessed);
  });
});

describe('papers at the ends', () => {
  it('are the top when perfect', () => {
    const plan = thePlan();
    const scored = score(plan, TARGETS, sit(plan, aSitting()).answers);
    expect(readings(scored)).toEqual(['4', '4', '4']);
    expect(scored.flags).toEqual(['perfect']);
  });

  /** Five questions of one difficulty a competence, all answered right. */
  function perfectAt(b: number): Score {
    const items = competences(3).flatMap((competence) =>
      [1, 2, 3, 4, 5].map((i) =>
        aPlanItem({ id: itemId(`${competence}-${i}`), competence, parameters: { model: '2pl', a: 1.1, b } }),
      ),
    );
    const answers = items.map(({ id }) => anAnswer(id));
    return score(aPlan({ items, rules: RULES }), TARGETS, answers);
  }

  it('are the top when perfect although the prior holds the mean below it', () => {
    const scored = perfectAt(-0.5);
    expect(scored.competences[0]?.mean).toBeLessThan(1.5);
    expect(readings(scored)).toEqual(['4', '4', '4']);
  });

  it('are still not enough evidence when perfect in questions that anybody can answer', () => {
    expect(readings(perfectAt(-4))).toEqual(['too-uncertain', 'too-uncertain', 'too-uncertain']);
  });

  it('are not yet perfect while the test is not whole', () => {
    const answers = ['C01-01', 'C02-01', 'C03-01'].map((id) => anAnswer(id));
    expect(score(thePlan(), TARGETS, answers).flags).toEqual([]);
  });

  it('are below the first level when all is wrong', () => {
    const plan = thePlan();
    const scored = score(plan, TARGETS, sit(plan, aSitting(), () => ({ category: 0 })).answers);
    expect(readings(scored)).toEqual(['0', '0', '0']);
  });

  it.each<[string, readonly MarkedAnswer[], readonly string[]]>([
    ['without answers', [], []],
    [
      'of omissions',
      [
        anAnswer('C01-01', { omitted: true, category: 0 }),
        anAnswer('C02-01', { omitted: true, category: 0 }),
      ],
      ['all-omitted'],
    ],
    [
      'of rapid guesses',
      [anAnswer('C01-01', { seconds: 1 }), anAnswer('C02-01', { seconds: 1 })],
      ['many-rapid'],
    ],
    ['of pilot answers', [anAnswer('C01-09', { pilot: true })], []],
  ])('are not enough evidence anywhere when %s', (_, answers, flags) => {
    const scored = score(thePlan(), TARGETS, answers);
    expect(readings(scored)).toEqual(['empty-paper', 'empty-paper', 'empty-paper']);
    expect(scored.flags).toEqual(flags);
    expect(scored.evidence.precision).toEqual([0, 0, 0]);
  });

  it('have no number that is not one', () => {
    const plan = thePlan();
    for (const category of [0, 1]) {
      const scored = score(plan, TARGETS, sit(plan, aSitting(), () => ({ category })).answers);
      const numbers = scored.competences.flatMap((c) => [
        c.mean,
        c.sd,
        c.low,
        c.high,
        ...c.levelProbabilities,
      ]);
      expect(
        [...numbers, ...scored.evidence.precision, ...scored.evidence.centre].every(Number.isFinite),
      ).toBe(true);
    }
  });
});

describe('not enough evidence', () => {
  it('is said where no question of the competence counts', () => {
    const answers = ['C01-01', 'C01-02', 'C01-03', 'C02-01', 'C02-02'].map((id, i) =>
      anAnswer(id, { category: i % 2 }),
    );
    expect(readings(score(thePlan(), TARGETS, answers))[2]).toBe('no-own-items');
  });

  it('is said where the place is too uncertain', () => {
    expect(readings(score(thePlan(), TARGETS, [anAnswer('C01-01')]))[0]).toBe('too-uncertain');
  });
});

describe('flags', () => {
  it.each([
    [9, 1, []],
    [8, 1, ['many-rapid']],
  ])('of %p read and %p rapid answers', (read, rapid, flags) => {
    const plan = thePlan();
    const ids = plan.items.filter(({ status }) => status === 'operational').map(({ id }) => id);
    const answers = ids
      .slice(0, read + rapid)
      .map((id, i) => anAnswer(id, { category: i % 2, seconds: i < rapid ? 1 : 30 }));
    expect(score(plan, TARGETS, answers).flags).toEqual(flags);
  });
});

describe('the evidence for groups', () => {
  it('gives the person back when the prior is put to it', () => {
    const plan = thePlan();
    const scored = score(plan, TARGETS, paperOf(plan, 0.4, 'evidence'));
    const { precision, centre } = scored.evidence;
    const prior = inverse(compoundSymmetric(3, 0.75), 3)!;
    const hessian = prior.map((value, i) => value + (i % 4 === 0 ? precision[i / 4]! : 0));
    const covariance = inverse(hessian, 3)!;
    scored.competences.forEach(({ mean, sd }, i) => {
      const back = [0, 1, 2].reduce((sum, j) => sum + covariance[i * 3 + j]! * precision[j]! * centre[j]!, 0);
      expect(back).toBeCloseTo(mean, 8);
      expect(Math.sqrt(covariance[i * 4]!)).toBeCloseTo(sd, 10);
    });
  });

  it('covers the whole plan, with nothing where nothing was asked', () => {
    const plan = aPlan({ competences: 5, itemsEach: 8, rules: RULES });
    const { evidence } = score(plan, TARGETS, paperOf(plan, 0.4, 'evidence'));
    expect(evidence.precision).toHaveLength(5);
    expect(evidence.precision.map((value) => value > 0)).toEqual([true, true, true, false, false]);
  });

  it('is what group sums take', () => {
    const plan = thePlan();
    const { precision, centre } = score(plan, TARGETS, paperOf(plan, 0.4, 'evidence')).evidence;
    const evidence = { precision: Float64Array.from(precision), centre: Float64Array.from(centre) };
    expect(groupContribution(evidence, plan.priorCovariance).weight.every(Number.isFinite)).toBe(true);
  });
});
