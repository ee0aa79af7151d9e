import { competences } from '@qabilet/assessment/testing';
import { itemId } from '@qabilet/item-bank/testing';
import type { ItemBefore } from './answers-to-calibrate';
import { linkItems } from './link-items';
import type { NewParameters } from './scale-calibration';

const [FIRST, SECOND] = competences(2);
const ERRORS = { a: 0.1, locations: [0.15], intercepts: [0.15] };

/** Items spread from -1.5 to 1.5, and the same after a move of the whole scale by 0.3. */
function bank(competence: typeof FIRST, count: number): { before: ItemBefore; after: NewParameters }[] {
  return Array.from({ length: count }, (_, i) => {
    const b = -1.5 + (3 * i) / (count - 1);
    const model = '2pl' as const;
    return {
      before: {
        id: itemId(`${competence}-${i}`),
        competence: competence as NonNullable<typeof FIRST>,
        seconds: 60,
        parameters: { model, a: 1.2, b },
        isOnScale: true,
        errors: ERRORS,
      },
      after: { parameters: { model, a: 1.2, b: b - 0.3 }, errors: ERRORS, misfit: 0.02 },
    };
  });
}

function linked(...rows: { before: ItemBefore; after: NewParameters | undefined }[]) {
  return linkItems(
    rows.map(({ before }) => before),
    rows.map(({ after }) => after),
  );
}

describe('linking new parameters to the old scale', () => {
  it('uses the own items of a competence where it has ten, and all of them for the others', () => {
    const { links } = linked(...bank(FIRST, 10), ...bank(SECOND, 5));
    expect(links.get(FIRST as never)).toMatchObject({ anchors: 10, isPooled: false });
    expect(links.get(SECOND as never)).toMatchObject({ anchors: 15, isPooled: true });
    expect(links.get(FIRST as never)?.intercept).toBeCloseTo(0.3, 3);
  });

  it('brings items back to where they were', () => {
    const rows = bank(FIRST, 12);
    const { items } = linked(...rows);
    rows.forEach(({ before: { parameters } }, i) =>
      expect(items[i]?.parameters).toMatchObject({
        a: expect.closeTo(parameters.a ?? 1, 3),
        b: expect.closeTo('b' in parameters ? parameters.b : NaN, 3),
      }),
    );
  });

  it('leaves a competence with few items less sure of its place than all of them together', () => {
    const { links } = linked(...bank(FIRST, 12), ...bank(SECOND, 4));
    const [own, pooled] = [links.get(FIRST as never), links.get(SECOND as never)];
    expect(pooled?.interceptError).toBeGreaterThan((own?.interceptError ?? NaN) * 1.2);
    expect(pooled?.interceptError).toBeGreaterThan(Math.sqrt((0.15 ** 2 * 2) / 4));
  });

  it('takes parameters as they are where nothing carries a link', () => {
    const [one, two] = bank(FIRST, 2);
    const { links, items } = linked(...[one, two].flatMap((row) => row ?? []));
    expect(links.size).toBe(0);
    expect(items[0]).toEqual(one?.after);
  });
});
