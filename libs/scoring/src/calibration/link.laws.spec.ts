import { competences } from '@qabilet/assessment/testing';
import { linkItem, type ItemParameters } from '@qabilet/psychometrics';
import { anItemBefore, errorsOf, evenItems, newParameters } from '../testing/index';
import type { ItemBefore } from './answers-to-calibrate';
import { linkItems } from './link-items';
import type { NewParameters } from './scale-calibration';

const [FIRST, SECOND, THIRD] = competences(3);
/** From the new scale to the old one. */
const LINK = { slope: 1.25, intercept: 0.4 };
/** From the old scale to the new one. */
const BACK = { slope: 1 / 1.25, intercept: -0.4 / 1.25 };

interface Row {
  readonly before: ItemBefore;
  readonly after: NewParameters | undefined;
}

/** Items that experts judged, and the same on the new scale. */
function rows(competence: typeof FIRST, count: number, different: Partial<ItemBefore> = {}): Row[] {
  return evenItems(count).map((parameters) => ({
    before: anItemBefore({ competence, parameters, ...different }),
    after: newParameters(linkItem(parameters, BACK)),
  }));
}

function linked(...some: readonly Row[]) {
  return linkItems(
    some.map(({ before }) => before),
    some.map(({ after }) => after),
  );
}

const linkOf = (found: ReturnType<typeof linked>, competence: typeof FIRST) =>
  competence && found.links.get(competence);

describe('a link', () => {
  it.each([
    [10, false],
    [9, true],
    [3, true],
  ])('by %p anchors is pooled: %p', (count, isPooled) => {
    const link = linkOf(linked(...rows(FIRST, count)), FIRST);
    expect(link).toMatchObject({ anchors: count, isPooled });
    expect(link?.slope).toBeCloseTo(LINK.slope, 2);
    expect(link?.intercept).toBeCloseTo(LINK.intercept, 2);
  });

  it('is none by two anchors, and the items stay where the rows had put them', () => {
    const some = rows(FIRST, 2);
    const { links, items } = linked(...some);
    expect(links.size).toBe(0);
    expect(items).toEqual(some.map(({ after }) => after));
  });

  it('is none where nothing was calibrated', () => {
    const some = rows(FIRST, 12).map(({ before }) => ({ before, after: undefined }));
    expect(linked(...some)).toEqual({ items: some.map(() => undefined), links: new Map() });
  });

  it('is that of all anchors together for a competence that has none of its own', () => {
    const fresh = rows(SECOND, 4, { isOnScale: false });
    const found = linked(...rows(FIRST, 12), ...fresh);
    expect(linkOf(found, SECOND)).toMatchObject({ anchors: 12, isPooled: true });
    expect(linkOf(found, FIRST)).toMatchObject({ anchors: 12, isPooled: false });
  });

  it('joins competences that are too small alone', () => {
    const found = linked(...rows(FIRST, 2), ...rows(SECOND, 2));
    expect(linkOf(found, FIRST)).toMatchObject({ anchors: 4, isPooled: true });
    expect(linkOf(found, SECOND)).toMatchObject({ anchors: 4, isPooled: true });
  });

  it('is not made for a competence of which nothing was calibrated', () => {
    const found = linked(...rows(FIRST, 10), {
      before: anItemBefore({ competence: THIRD }),
      after: undefined,
    });
    expect([...found.links.keys()]).toEqual([FIRST]);
  });

  it('is its own for each competence that can carry one', () => {
    const moved = rows(SECOND, 10).map(({ before, after }) => ({
      before,
      after: after && { ...after, parameters: linkItem(after.parameters, { slope: 1, intercept: 0.5 }) },
    }));
    const found = linked(...rows(FIRST, 10), ...moved);
    expect(linkOf(found, FIRST)?.intercept).toBeCloseTo(LINK.intercept, 2);
    expect(linkOf(found, SECOND)?.intercept).toBeCloseTo(LINK.intercept - 0.5 * LINK.slope, 2);
  });

  it('is not moved by one anchor that has become much easier', () => {
    const [leaked, ...rest] = rows(FIRST, 12);
    const easier = leaked?.after && {
      ...leaked.after,
      parameters: linkItem(leaked.after.parameters, { slope: 1, intercept: -1.2 }),
    };
    const found = linked(...rest, ...(leaked ? [{ ...leaked, after: easier }] : []));
    expect(Math.abs((linkOf(found, FIRST)?.intercept ?? NaN) - LINK.intercept)).toBeLessThan(0.02);
    const [before, after] = [leaked?.before.parameters, found.items.at(-1)?.parameters];
    expect((after && 'b' in after ? after.b : NaN) - (before && 'b' in before ? before.b : NaN)).toBeCloseTo(
      -1.5,
      1,
    );
  });
});

describe('items on the old scale', () => {
  it('are what they were, slope and difficulty, where nothing has changed', () => {
    const some = rows(FIRST, 12);
    linked(...some).items.forEach((item, i) => {
      const { a, b } = some[i]?.before.parameters as { a: number; b: number };
      expect(item?.parameters).toMatchObject({ a: expect.closeTo(a, 2), b: expect.closeTo(b, 2) });
    });
  });

  it('err by as much as the scale is wider, and their slopes by as much less', () => {
    const { items } = linked(...rows(FIRST, 12));
    for (const item of items) {
      expect(item?.errors.locations[0]).toBeCloseTo(0.1 * LINK.slope, 3);
      expect(item?.errors.a).toBeCloseTo(0.1 / LINK.slope, 3);
      expect(item?.misfit).toBe(0.02);
    }
  });

  it('go with the link also where they are new to it', () => {
    const parameters: ItemParameters = { model: '3pl', a: 1, b: 1, c: 0.2 };
    const fresh = {
      before: anItemBefore({ competence: FIRST, isOnScale: false }),
      after: newParameters(parameters),
    };
    const found = linked(...rows(FIRST, 10), fresh);
    expect(linkOf(found, FIRST)?.anchors).toBe(10);
    expect(found.items[10]?.parameters).toMatchObject({
      model: '3pl',
      a: expect.closeTo(1 / LINK.slope, 2),
      b: expect.closeTo(LINK.slope + LINK.intercept, 1),
      c: 0.2,
    });
  });

  it('move with every threshold', () => {
    const old: ItemParameters = { model: 'grm', a: 1, thresholds: [-1, 0, 1] };
    const graded = {
      before: anItemBefore({ competence: FIRST, parameters: old }),
      after: newParameters(linkItem(old, BACK)),
    };
    const found = linked(...rows(FIRST, 10), graded);
    expect(linkOf(found, FIRST)?.anchors).toBe(11);
    expect(found.items[10]?.parameters).toMatchObject({
      thresholds: [-1, 0, 1].map((threshold) => expect.closeTo(threshold, 2)),
    });
    expect(found.items[10]?.errors.locations).toHaveLength(3);
  });
});

describe('the error of a link', () => {
  /** As they were measured, so that each anchor has an error on both sides. */
  function measured(competence: typeof FIRST, count: number, error: number): Row[] {
    return rows(competence, count).map(({ before, after }) => ({
      before: { ...before, errors: errorsOf(before.parameters, error) },
      after: after && { ...after, errors: errorsOf(after.parameters, error) },
    }));
  }

  it('grows with the errors of the anchors', () => {
    const errorBy = (error: number): number =>
      linkOf(linked(...measured(FIRST, 10, error)), FIRST)?.interceptError ?? NaN;
    const [sure, unsure] = [errorBy(0.05), errorBy(0.15)];
    expect(sure).toBeGreaterThan(0.01);
    expect(unsure).toBeGreaterThan(1.8 * sure);
  });

  it('is next to none by the spread of anchors that agree, where experts had judged', () => {
    const link = linkOf(linked(...rows(FIRST, 12)), FIRST);
    expect(link?.interceptError).toBeLessThan(0.05);
    expect(link?.slopeError).toBeLessThan(0.05);
  });

  it('of a pooled one is as large as the few own anchors leave it', () => {
    const found = linked(...rows(FIRST, 12), ...rows(SECOND, 4));
    // Four anchors with an error of 0.1 on the new side alone: the root of 0.1^2 / 4 at the least.
    expect(linkOf(found, SECOND)?.interceptError).toBeGreaterThanOrEqual(0.05);
    expect(linkOf(found, SECOND)?.interceptError).toBeGreaterThan(
      linkOf(found, FIRST)?.interceptError ?? NaN,
    );
  });
});
