import { aPlan } from '@qabilet/assessment/testing';
import { simulatedSittings } from '../testing/index';
import type { AnswersToCalibrate } from './answers-to-calibrate';
import { readSittings } from './read-sittings';

const PLAN = aPlan({ competences: 2, itemsEach: 8, rules: { minItems: 6, maxItems: 8, pilotItems: 0 } });

function sat(different: Partial<AnswersToCalibrate['answers']> = {}): AnswersToCalibrate {
  const source = simulatedSittings({ plan: PLAN, people: 3 });
  return { ...source, answers: { ...source.answers, ...different } };
}

describe('reading sittings for a calibration', () => {
  it('takes all that was read', () => {
    const source = sat();
    const { data, sittings } = readSittings(source);
    expect(data).toEqual({
      sittings: 3,
      sittingsUsed: 3,
      sittingsWithoutEffort: 0,
      sittingsWithoutAnswers: 0,
      answers: source.answers.item.length,
      answersUsed: source.answers.item.length,
      rapid: 0,
      repeated: 0,
      foreign: 0,
      omitted: 0,
    });
    expect(sittings.flatMap(({ answers }) => answers)).toHaveLength(source.answers.item.length);
  });

  it('leaves out a sitting of guesses whole', () => {
    const { data } = readSittings(
      simulatedSittings({ plan: PLAN, people: 3, secondsOf: (person) => (person === 1 ? 1 : undefined) }),
    );
    expect(data).toMatchObject({ sittingsUsed: 2, sittingsWithoutEffort: 1 });
    expect(data.rapid).toBeGreaterThan(0);
  });

  it('counts an omitted question as wrong however fast it was left', () => {
    const { answers } = sat();
    const all = new Uint8Array(answers.item.length).fill(1);
    const { data, sittings } = readSittings(sat({ omitted: all, seconds: answers.seconds.map(() => 0.5) }));
    expect(data).toMatchObject({ sittingsUsed: 3, rapid: 0, omitted: answers.item.length });
    expect(sittings.flatMap((sitting) => sitting.answers).every(({ category }) => category === 0)).toBe(true);
  });

  it('does not take what a person had met before', () => {
    const repeated = new Uint8Array(sat().answers.item.length);
    repeated.set([1, 1]);
    const { data } = readSittings(sat({ repeated }));
    expect(data).toMatchObject({ repeated: 2, answersUsed: repeated.length - 2, sittingsUsed: 3 });
  });

  it('says how many sittings had nothing to say', () => {
    const source = sat();
    const { data } = readSittings({ ...source, sittings: { ...source.sittings, count: 5 } });
    expect(data).toMatchObject({ sittings: 5, sittingsUsed: 3, sittingsWithoutAnswers: 2 });
  });
});
