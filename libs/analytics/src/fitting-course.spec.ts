import { DEFAULT_CUTS, levelProbabilities as levelsOf, type LevelProbabilities } from '@qabilet/framework';
import fc from 'fast-check';
import { expectedShortfall } from './contribution';
import { fittingCourse, type PersonalNeed } from './fitting-course';
import { aTrainingModule } from './testing';

const certainlyAt = (standing: number): LevelProbabilities => {
  const [zero, one, two, three, four] = [0, 1, 2, 3, 4].map((level) => (level === standing ? 1 : 0));
  return [zero ?? 0, one ?? 0, two ?? 0, three ?? 0, four ?? 0];
};
const need = (different: Partial<PersonalNeed> = {}): PersonalNeed => ({
  target: 3,
  levelProbabilities: certainlyAt(1),
  ...different,
});

describe('the course that fits a person', () => {
  it('is the one that closes most of the gap', () => {
    const small = aTrainingModule({ to: 3, gain: 0.5 });
    const large = aTrainingModule({ to: 3, gain: 1.5 });
    expect(fittingCourse([small, large], need())).toEqual({ course: large, closes: 1.5 });
    expect(fittingCourse([large, small], need())).toEqual({ course: large, closes: 1.5 });
  });

  it('closes no more than what is missing to the level the role asks for', () => {
    const long = aTrainingModule({ to: 4, gain: 3 });
    expect(fittingCourse([long], need())?.closes).toBe(2);
    expect(fittingCourse([long], need({ target: 2 }))?.closes).toBe(1);
  });

  it('is weighed with how certain each level is', () => {
    const course = aTrainingModule({ to: 3, gain: 1.5 });
    const levelProbabilities: LevelProbabilities = [0.1, 0.4, 0.3, 0.2, 0];
    expect(fittingCourse([course], need({ levelProbabilities }))?.closes).toBeCloseTo(
      0.1 * 1.5 + 0.4 * 1.5 + 0.3 * 1,
      12,
    );
  });

  it('is none that the person most likely cannot follow', () => {
    const advanced = aTrainingModule({ from: 2, to: 3, gain: 1 });
    expect(fittingCourse([advanced], need())).toBeUndefined();
    expect(fittingCourse([advanced], need({ levelProbabilities: certainlyAt(2) }))?.closes).toBe(1);
  });

  it('is none that would help only if the person stood lower than is likely', () => {
    const basic = aTrainingModule({ to: 1, gain: 1 });
    const levelProbabilities: LevelProbabilities = [0.4, 0.6, 0, 0, 0];
    expect(fittingCourse([basic], need({ levelProbabilities }))).toBeUndefined();
    const lower: LevelProbabilities = [0.5, 0.5, 0, 0, 0];
    expect(fittingCourse([basic], need({ levelProbabilities: lower }))?.closes).toBe(0.5);
  });

  it('is the shorter one of two that close as much, in whatever order they are offered', () => {
    const long = aTrainingModule({ to: 3, gain: 1, hours: 20 });
    const short = aTrainingModule({ to: 3, gain: 1, hours: 8 });
    expect(fittingCourse([long, short], need())?.course).toBe(short);
    expect(fittingCourse([short, long], need())?.course).toBe(short);
  });

  it('is none where no course is offered or the target is reached', () => {
    expect(fittingCourse([], need())).toBeUndefined();
    const levelProbabilities = certainlyAt(3);
    expect(
      fittingCourse([aTrainingModule({ to: 4, gain: 2 })], need({ levelProbabilities })),
    ).toBeUndefined();
  });

  it('closes something, and never more than the person is expected to be short', () => {
    const anyCourse = fc
      .record({
        from: fc.constantFrom(0, 1, 2),
        to: fc.constantFrom(3, 4),
        gain: fc.double({ min: 0.1, max: 4 }),
      })
      .filter(({ gain }) => Number.isFinite(gain))
      .map(({ from, to, gain }) =>
        aTrainingModule({ from: from as 0 | 1 | 2, to: to as 3 | 4, gain: Math.min(gain, to - from) }),
      );
    const anyNeed = fc
      .record({ ability: fc.double({ min: -3, max: 3, noNaN: true }), target: fc.constantFrom(1, 2, 3, 4) })
      .map(({ ability, target }) =>
        need({ target: target as 1 | 2 | 3 | 4, levelProbabilities: levelsOf(ability, 0.4, DEFAULT_CUTS) }),
      );
    fc.assert(
      fc.property(fc.array(anyCourse, { maxLength: 5 }), anyNeed, (courses, person) => {
        const found = fittingCourse(courses, person);
        if (!found) return;
        const short = expectedShortfall(person.levelProbabilities, person.target);
        expect(found.closes).toBeGreaterThan(0);
        expect(found.closes).toBeLessThanOrEqual(short + 1e-9);
      }),
      { seed: 17 },
    );
  });
});
