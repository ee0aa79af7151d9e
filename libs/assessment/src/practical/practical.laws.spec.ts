import fc from 'fast-check';
import { aRubric } from '../testing';
import { markerAgreement, type MarkedWork } from './marker-agreement';
import { fullPoints, writtenRubric } from './rubric';
import { settleMarks } from './settled-marks';

const STEPS = 4;
const RUBRIC = aRubric({ criteria: 2, points: [0, 1, 2, 3] });
const handedIn = fc.array(fc.nat(STEPS - 1), { minLength: 2, maxLength: 2 });

/** Works of 10 to 14 people, each marked by one to three of three markers. */
const works: fc.Arbitrary<readonly MarkedWork[]> = fc
  .array(fc.array(fc.option(handedIn, { nil: undefined, freq: 3 }), { minLength: 3, maxLength: 3 }), {
    minLength: 10,
    maxLength: 14,
  })
  .map((people) =>
    people.flatMap((marks, person) =>
      marks.flatMap((steps, marker) =>
        steps ? [{ person: `P${person}`, marker: `M${marker}`, steps }] : [],
      ),
    ),
  );
const assertFew = (property: fc.IRawProperty<unknown>, seed: number) => {
  fc.assert(property, { seed, numRuns: 5 });
};

describe('the agreement of markers', () => {
  it('does not depend on what people and markers are called', () => {
    assertFew(
      fc.property(works, (marked) => {
        const renamed = marked.map(({ person, marker, steps }) => ({
          person: `another ${person}`,
          marker: `another ${marker}`,
          steps,
        }));
        const [before, after] = [markerAgreement(RUBRIC, marked), markerAgreement(RUBRIC, renamed)];
        expect(after.whole).toEqual(before.whole);
        expect(after.criteria).toEqual(before.criteria);
      }),
      61,
    );
  });

  it('learns nothing from a work that only one has marked', () => {
    assertFew(
      fc.property(works, handedIn, (marked, steps) => {
        const lone = { person: 'lone', marker: 'M0', steps };
        expect(markerAgreement(RUBRIC, [...marked, lone]).whole).toEqual(
          markerAgreement(RUBRIC, marked).whole,
        );
      }),
      62,
    );
  });

  it('never finds more exact agreement than agreement within a step, nor a coefficient above one', () => {
    assertFew(
      fc.property(works, (marked) => {
        const { whole, criteria, pairs } = markerAgreement(RUBRIC, marked);
        for (const { figures } of [whole, ...criteria]) {
          if (!figures) continue;
          expect(figures.exact).toBeLessThanOrEqual(figures.withinOneStep);
          expect(figures.alpha ?? 0).toBeLessThanOrEqual(1);
          expect(figures.interval?.low ?? 0).toBeLessThanOrEqual(figures.interval?.high ?? 1);
        }
        for (const { people, figures } of pairs) expect(figures !== undefined).toBe(people >= 10);
      }),
      63,
    );
  });

  it('turns with the criteria when they change places', () => {
    assertFew(
      fc.property(works, (marked) => {
        const turned = marked.map((work) => ({ ...work, steps: [...work.steps].reverse() }));
        const [before, after] = [markerAgreement(RUBRIC, marked), markerAgreement(RUBRIC, turned)];
        const sharesOf = (place: number, of: typeof before) => of.criteria[place]?.figures?.exact;
        expect(sharesOf(0, after)).toBe(sharesOf(1, before));
        expect(after.whole.figures?.alpha).toBe(before.whole.figures?.alpha);
      }),
      64,
    );
  });
});

describe('what a work is worth', () => {
  it('doubles with the points of every step, and never passes the full points', () => {
    const double = aRubric({ criteria: 2, points: [0, 2, 4, 6] });
    fc.assert(
      fc.property(fc.array(handedIn, { minLength: 3, maxLength: 5 }), (marks) => {
        const [once, twice] = [settleMarks(RUBRIC, marks), settleMarks(double, marks)];
        if (once.state !== 'settled' || twice.state !== 'settled')
          throw new Error('Three marks settle a work.');
        expect(twice.total).toBeCloseTo(2 * once.total, 12);
        expect(once.total).toBeLessThanOrEqual(fullPoints(RUBRIC));
      }),
      { seed: 65 },
    );
  });
});

describe('a rubric as it is written', () => {
  it('changes no more when it is written once again', () => {
    const words = fc.stringMatching(/^ ?[a-z]{1,8} {0,3}[a-z]{1,8} ?$/);
    fc.assert(
      fc.property(fc.array(words, { minLength: 3, maxLength: 3 }), (descriptors) => {
        const [first, second] = RUBRIC.criteria;
        const criteria = [{ ...first!, descriptors: [...descriptors, 'best'] }, second!];
        const written = writtenRubric({ ...RUBRIC, criteria });
        expect(writtenRubric(written)).toEqual(written);
      }),
      { seed: 66 },
    );
  });
});
