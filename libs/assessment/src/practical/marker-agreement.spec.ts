import { createGenerator, krippendorffAlpha, coincidences } from '@qabilet/psychometrics';
import { aRubric } from '../testing';
import { FEWEST_MARKED_TWICE, markerAgreement, type MarkedWork } from './marker-agreement';

const RUBRIC = aRubric({ criteria: 2, points: [0, 1, 2, 3] });

interface Scene {
  readonly people: number;
  readonly markers?: readonly string[];
  /** How far a marker strays from what the work is worth, in steps. */
  readonly spread?: number;
}

function marked({ people, markers = ['A', 'B'], spread = 0.3 }: Scene): readonly MarkedWork[] {
  const chance = createGenerator(`scene ${people} ${spread}`);
  const near = (worth: number) => Math.min(3, Math.max(0, Math.round(worth + spread * chance.normal())));
  return Array.from({ length: people }, (_, person) => {
    const worth = [chance.below(4), chance.below(4)];
    return markers.map((marker) => ({ person: `P${person}`, marker, steps: worth.map(near) }));
  }).flat();
}

describe('the agreement of markers', () => {
  it('is not told of fewer works than can say anything', () => {
    const { whole, criteria, pairs } = markerAgreement(RUBRIC, marked({ people: FEWEST_MARKED_TWICE - 1 }));
    expect(whole).toEqual({ people: FEWEST_MARKED_TWICE - 1 });
    expect(criteria).toEqual([whole, whole]);
    expect(pairs).toEqual([{ markers: ['A', 'B'], people: FEWEST_MARKED_TWICE - 1 }]);
  });

  it('counts works that two or more have marked, and no others', () => {
    const works = [
      ...marked({ people: 10 }),
      { person: 'alone', marker: 'A', steps: [1, 1] },
      { person: 'lone', marker: 'C', steps: [1, 1] },
    ];
    const { whole, pairs } = markerAgreement(RUBRIC, works);
    expect(whole.people).toBe(10);
    expect(pairs).toHaveLength(1);
  });

  it('is that of the marks: over all criteria, and of each by itself', () => {
    const works = marked({ people: 30, spread: 0.6 });
    const { whole, criteria } = markerAgreement(RUBRIC, works);
    const thingsOf = (place: number) =>
      [...new Set(works.map(({ person }) => person))].map((person) =>
        works.filter((work) => work.person === person).map(({ steps }) => steps[place]),
      );
    expect(whole.figures?.alpha).toBeCloseTo(
      krippendorffAlpha(coincidences([...thingsOf(0), ...thingsOf(1)], 4)) ?? NaN,
      12,
    );
    expect(criteria[1]?.figures?.alpha).toBeCloseTo(
      krippendorffAlpha(coincidences(thingsOf(1), 4)) ?? NaN,
      12,
    );
  });

  it('of marks that hardly stray is called reliable, of those that wander unreliable', () => {
    const { figures: near } = markerAgreement(RUBRIC, marked({ people: 40, spread: 0.1 })).whole;
    expect(near).toMatchObject({ exact: 1, withinOneStep: 1, alpha: 1, verdict: 'reliable' });
    const { figures: far } = markerAgreement(RUBRIC, marked({ people: 40, spread: 2 })).whole;
    expect(far?.verdict).toBe('unreliable');
    expect(far?.exact).toBeLessThan(far?.withinOneStep ?? 0);
  });

  it('of few works is tentative where the interval leaves a doubt', () => {
    const scene = marked({ people: 10, spread: 0.5 });
    const { figures } = markerAgreement(RUBRIC, scene).whole;
    expect(figures?.alpha).toBeGreaterThanOrEqual(0.8);
    expect(figures?.interval?.low).toBeLessThan(0.667);
    expect(figures?.verdict).toBe('tentative');
  });

  it('has no coefficient where every mark is the same', () => {
    const works = Array.from({ length: 12 }, (_, person) =>
      ['A', 'B'].map((marker) => ({ person: `P${person}`, marker, steps: [2, 2] })),
    ).flat();
    const { whole, pairs } = markerAgreement(RUBRIC, works);
    expect(whole.figures).toEqual({ exact: 1, withinOneStep: 1 });
    expect(pairs[0]?.figures).toEqual({ exact: 1, withinOneStep: 1 });
  });

  it('is told pair by pair of the works that both have marked', () => {
    const three = marked({ people: 24, markers: ['A', 'B', 'C'] });
    const works = three.filter(({ marker, person }) => marker !== 'C' || Number(person.slice(1)) < 12);
    const { pairs } = markerAgreement(RUBRIC, works);
    expect(pairs.map(({ markers, people }) => [...markers, people])).toEqual([
      ['A', 'B', 24],
      ['A', 'C', 12],
      ['B', 'C', 12],
    ]);
    pairs.forEach(({ figures }) => expect(figures?.kappa).toBeGreaterThan(0.8));
  });

  it('gives the same interval whenever it is asked for', () => {
    const works = marked({ people: 20, spread: 0.6 });
    expect(markerAgreement(RUBRIC, works)).toEqual(markerAgreement(RUBRIC, works));
  });
});
