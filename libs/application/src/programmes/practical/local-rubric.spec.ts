import { RubricContradicts } from '@qabilet/assessment';
import { rubricIn, writtenLocalRubric, type LocalRubric } from './local-rubric';
import { markedSteps } from './marked-steps';
import { MarkIncomplete } from './practical-errors';
import { stepsAround } from './steps-around';

function rubric(overrides: Partial<LocalRubric['criteria'][number]> = {}): LocalRubric {
  return {
    steps: ['Low', 'Middle', 'High'].map((name, place) => ({ name: { en: name }, points: place * 2 })),
    criteria: [
      {
        name: { en: ' Plan ', ru: 'План', kk: '  ' },
        competence: 'CS.1',
        descriptors: [{ en: 'Poor' }, { en: 'Fair' }, { en: 'Good', ru: 'Хорошо' }],
        ...overrides,
      },
    ],
  };
}

describe('a rubric in several languages', () => {
  it('is kept without needless spaces and without languages in which nothing is said', () => {
    expect(writtenLocalRubric(rubric()).criteria[0]?.name).toEqual({ en: 'Plan', ru: 'План' });
  });

  it('reads in English where a word has not been translated', () => {
    expect(rubricIn(rubric(), 'ru').criteria[0]).toMatchObject({
      name: 'План',
      descriptors: ['Poor', 'Fair', 'Хорошо'],
    });
  });

  it('is refused where its English has a gap, whatever the other languages say', () => {
    expect(() => writtenLocalRubric(rubric({ name: { en: ' ', ru: 'План' } }))).toThrow(RubricContradicts);
  });

  it('is refused where two criteria have one name in any language', () => {
    const [criterion] = rubric().criteria;
    const second = { ...criterion!, name: { en: 'Evidence', ru: 'План' } };
    expect(() => writtenLocalRubric({ ...rubric(), criteria: [criterion!, second] })).toThrow(
      RubricContradicts,
    );
  });
});

describe('points of a criterion', () => {
  it('are those of a step, or lie between two', () => {
    expect([0, 2, 4].map((points) => stepsAround(rubric(), points))).toEqual([[0], [1], [2]]);
    expect([1, 3, 3.5].map((points) => stepsAround(rubric(), points))).toEqual([
      [0, 1],
      [1, 2],
      [1, 2],
    ]);
  });
});

describe('the steps that a trainer gives', () => {
  it('may lack some in a draft and none when they are handed in', () => {
    expect(markedSteps(rubric(), [], 'draft')).toEqual([null]);
    expect(() => markedSteps(rubric(), [], 'whole')).toThrow(MarkIncomplete);
    expect(markedSteps(rubric(), [2], 'whole')).toEqual([2]);
  });

  it.each([[[3]], [[1, 1]]])('are none of the rubric: %j', (given) => {
    expect(() => markedSteps(rubric(), given, 'draft')).toThrow(MarkIncomplete);
  });
});
