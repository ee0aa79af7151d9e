import { aRubric } from '../testing';
import { fullPoints, RubricContradicts, writtenRubric, type Rubric } from './rubric';

function faultsOf(rubric: Rubric): readonly (readonly [at: string, code: string | undefined])[] {
  try {
    writtenRubric(rubric);
    return [];
  } catch (refusal) {
    if (!(refusal instanceof RubricContradicts)) throw refusal;
    return refusal.faults.map(({ at, code }) => [at, code]);
  }
}

describe('a rubric', () => {
  it('is kept without needless spaces', () => {
    const rubric = aRubric();
    const [first, ...others] = rubric.criteria;
    const typed = { ...rubric, criteria: [{ ...first!, name: '  Plan \n of work ' }, ...others] };
    expect(writtenRubric(typed).criteria[0]?.name).toBe('Plan of work');
    expect(writtenRubric(rubric)).toEqual(rubric);
  });

  it('gives at most the points of the highest step on every criterion', () => {
    expect(fullPoints(aRubric({ criteria: 3, points: [0, 1, 2, 4] }))).toBe(12);
  });

  it('has two to six steps', () => {
    expect(faultsOf(aRubric({ points: [0, 1] }))).toEqual([]);
    expect(faultsOf(aRubric({ points: [0, 1, 2, 3, 4, 5] }))).toEqual([]);
    expect(faultsOf(aRubric({ points: [0] }))).toEqual([['steps', 'step-count']]);
    expect(faultsOf(aRubric({ points: [0, 1, 2, 3, 4, 5, 6] }))).toEqual([['steps', 'step-count']]);
  });

  it('has steps that rise in points', () => {
    expect(faultsOf(aRubric({ points: [0, 2, 2, 1] }))).toEqual([
      ['steps[2].points', 'not-rising'],
      ['steps[3].points', 'not-rising'],
    ]);
  });

  it('has one to twelve criteria', () => {
    expect(faultsOf(aRubric({ criteria: 12 }))).toEqual([]);
    expect(faultsOf(aRubric({ criteria: 0 }))).toEqual([['criteria', 'criterion-count']]);
    expect(faultsOf(aRubric({ criteria: 13 }))).toEqual([['criteria', 'criterion-count']]);
  });

  it('tells steps and criteria apart by name', () => {
    const rubric = aRubric({ criteria: 2 });
    const nameless = {
      steps: rubric.steps.map((step) => ({ ...step, name: ' ' })).slice(0, 2),
      criteria: rubric.criteria.map((criterion) => ({
        ...criterion,
        name: '',
        descriptors: criterion.descriptors.slice(0, 2),
      })),
    };
    expect(faultsOf(nameless)).toEqual([
      ['steps[0].name', 'name-missing'],
      ['steps[1].name', 'name-missing'],
      ['criteria[0].name', 'name-missing'],
      ['criteria[1].name', 'name-missing'],
    ]);
    const alike = {
      ...rubric,
      criteria: rubric.criteria.map((criterion) => ({ ...criterion, name: 'Plan' })),
    };
    expect(faultsOf(alike)).toEqual([['criteria[1].name', 'name-taken']]);
  });

  it('says of every step of every criterion what such work looks like', () => {
    const rubric = aRubric({ criteria: 2 });
    const [first, second] = rubric.criteria;
    const short = [
      { ...first!, descriptors: first!.descriptors.slice(1) },
      { ...second!, descriptors: second!.descriptors.map((words, step) => (step === 1 ? '  ' : words)) },
    ];
    expect(faultsOf({ ...rubric, criteria: short })).toEqual([
      ['criteria[0].descriptors', 'words-missing'],
      ['criteria[1].descriptors', 'words-missing'],
    ]);
  });
});
