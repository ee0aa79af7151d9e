import { simulatedSittings, type SimulatedPeople } from './simulate-sitting';
import { nextQuestion } from './next-question';
import { aPlan, aSitting, targetsOf, type PlanShape } from './testing';

const PEOPLE: SimulatedPeople = { targets: targetsOf(3), language: 'en', seed: 'spring' };

function taken(shape: PlanShape, people: Partial<SimulatedPeople> = {}, count = 40) {
  const plan = aPlan({ itemsEach: 12, ...shape });
  const sit = simulatedSittings(plan, { ...PEOPLE, ...people });
  return { plan, sittings: Array.from({ length: count }, (_, person) => sit(person)) };
}

describe('A simulated sitting', () => {
  it('is the same for the same seed and person, in whatever order people come', () => {
    const plan = aPlan({ itemsEach: 12 });
    const sit = simulatedSittings(plan, PEOPLE);
    const first = sit(0);
    sit(1);
    expect(sit(0)).toEqual(first);
    expect(sit(1)).not.toEqual(first);
    expect(simulatedSittings(plan, { ...PEOPLE, seed: 'autumn' })(0)).not.toEqual(first);
  });

  it('asks what the engine asks a real person with these answers', () => {
    const { plan, sittings } = taken({}, {}, 5);
    for (const { answers, seconds } of sittings) {
      answers.forEach(({ itemId }, position) => {
        const before = answers.slice(0, position);
        const elapsedSeconds = before.reduce((sum, answer) => sum + answer.seconds, 0);
        const sitting = aSitting({
          seed: `spring|${sittings.findIndex((one) => one.answers === answers)}`,
          answers: before,
          elapsedSeconds,
          allowedSeconds: 3600,
        });
        expect(nextQuestion(plan, sitting)).toMatchObject({ kind: 'ask', itemId });
      });
      expect(seconds).toBeCloseTo(
        answers.reduce((sum, answer) => sum + answer.seconds, 0),
        9,
      );
    }
  });

  it('has the same people answer two tests that differ by their rules', () => {
    const short = taken({ rules: { minItems: 3, maxItems: 6, minPerCompetence: 1 } }).sittings;
    const long = taken({ rules: { minItems: 20, maxItems: 24 } }).sittings;
    expect(short.map(({ abilities }) => abilities)).toEqual(long.map(({ abilities }) => abilities));
    expect(
      Math.max(...short.map(({ answers }) => answers.filter(({ pilot }) => !pilot).length)),
    ).toBeLessThanOrEqual(6);
  });

  it('keeps to the time limit and says so', () => {
    const { sittings } = taken({ rules: { minutes: 5, minItems: 24, maxItems: 35 } });
    expect(new Set(sittings.map(({ ending }) => ending))).toEqual(new Set(['time-limit']));
  });

  it('tries out pilot questions, which the estimate passes over', () => {
    const { sittings } = taken({ pilotsEach: 4, rules: { minItems: 12, pilotItems: 2 } });
    for (const { answers } of sittings) expect(answers.filter(({ pilot }) => pilot)).toHaveLength(2);
  });

  it('asks nothing in a language that the bank does not have', () => {
    const { sittings } = taken({}, { language: 'kk' }, 2);
    expect(sittings.map(({ answers, ending }) => [answers.length, ending])).toEqual([
      [0, 'no-items'],
      [0, 'no-items'],
    ]);
  });

  it('comes the nearer to the true ability the more is asked', () => {
    const rmse = (shape: PlanShape) => {
      const { sittings } = taken({ itemsEach: 20, ...shape }, {}, 60);
      const squares = sittings.flatMap(({ abilities, estimate }) =>
        Array.from(abilities, (ability, k) => ((estimate.mode[k] ?? 0) - ability) ** 2),
      );
      return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
    };
    const never = {
      standardErrorLimit: 0.01,
      undecidedBelow: 0.0001,
      decidedAbove: 0.9999,
      minutes: undefined,
    };
    const few = rmse({ rules: { ...never, minItems: 6, maxItems: 6, maxPerCompetence: 2 } });
    const many = rmse({ rules: { ...never, minItems: 30, maxItems: 30, maxPerCompetence: 10 } });
    expect(many).toBeLessThan(0.75 * few);
  });
});
