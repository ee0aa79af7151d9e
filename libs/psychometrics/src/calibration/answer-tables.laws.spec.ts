import fc from 'fast-check';
import { answerTables, spreadToItems } from './answer-tables';
import { layOut, type CalibrationModel, type ItemLayout } from './layout';

const NODES = 3;

interface Bank {
  readonly layouts: readonly ItemLayout[];
  readonly logP: readonly Float64Array[];
  /** An answer to each item. */
  readonly answers: readonly number[];
}

const anyItem: fc.Arbitrary<readonly [CalibrationModel, number]> = fc.oneof(
  fc.constantFrom<readonly [CalibrationModel, number]>(['2pl', 2], ['gpcm', 4], ['3pl', 2]),
  fc.integer({ min: 2, max: 32 }).map((categories) => ['grm', categories] as const),
);

/** Curves are any numbers here: tables only add them up. */
const anyBank: fc.Arbitrary<Bank> = fc.array(anyItem, { minLength: 1, maxLength: 12 }).chain((items) => {
  const layouts = layOut(items.map(([model, categories]) => ({ model, categories, fixed: false }))).items;
  const sizes = layouts.map(({ categories }) => categories);
  return fc.record({
    layouts: fc.constant(layouts),
    logP: fc.tuple(
      ...sizes.map((categories) =>
        fc
          .array(fc.integer({ min: -40, max: 0 }), {
            minLength: categories * NODES,
            maxLength: categories * NODES,
          })
          .map((values) => Float64Array.from(values, (value) => value / 8)),
      ),
    ),
    answers: fc.tuple(...sizes.map((categories) => fc.nat(categories - 1))),
  });
});

/** The row of each bundle that a person's answers make. */
function rowsOf({ layouts, answers }: Bank, { bundleOf, stride, start }: ReturnType<typeof answerTables>) {
  const rows = new Map<number, number>();
  layouts.forEach((_, j) => {
    const bundle = bundleOf[j]!;
    if (bundle < 0) return;
    rows.set(bundle, (rows.get(bundle) ?? start[bundle]!) + answers[j]! * stride[j]!);
  });
  return [...rows.values()];
}

describe('tables of answers', () => {
  it('say of any answers what the items say one by one', () => {
    fc.assert(
      fc.property(anyBank, (bank) => {
        const tables = answerTables(bank.layouts, bank.logP, NODES);
        for (let q = 0; q < NODES; q++) {
          const looked = rowsOf(bank, tables).reduce((sum, row) => sum + tables.gains[row * NODES + q]!, 0);
          const added = bank.layouts.reduce((sum, { kind }, j) => {
            const curve = bank.logP[j]!;
            return kind === 'sum' ? sum : sum + curve[bank.answers[j]! * NODES + q]! - curve[q]!;
          }, 0);
          expect(looked).toBeCloseTo(added, 10);
        }
      }),
    );
  });

  it('have a row for each combination of a bundle, and a bundle for each item that is not scored by sums', () => {
    fc.assert(
      fc.property(anyBank, ({ layouts, logP }) => {
        const { bundles, bundleOf, start, gains } = answerTables(layouts, logP, NODES);
        layouts.forEach(({ kind }, j) => expect(bundleOf[j]! >= 0).toBe(kind !== 'sum'));
        for (let bundle = 0; bundle < bundles; bundle++) {
          const sizes = layouts.filter((_, j) => bundleOf[j] === bundle).map(({ categories }) => categories);
          const combinations = sizes.reduce((product, size) => product * size, 1);
          expect(start[bundle + 1]! - start[bundle]!).toBe(combinations);
          expect(combinations).toBeLessThanOrEqual(32);
        }
        expect(gains).toHaveLength(start.at(-1)! * NODES);
      }),
    );
  });

  it('count people by category as they were counted by combination', () => {
    fc.assert(
      fc.property(anyBank, (bank) => {
        const { layouts, answers } = bank;
        const tables = answerTables(layouts, bank.logP, NODES);
        const people = new Float64Array(tables.gains.length);
        for (const row of rowsOf(bank, tables))
          for (let q = 0; q < NODES; q++) people[row * NODES + q] = q + 1;
        const counted = layouts.map(({ kind, categories }) =>
          kind === 'sum' ? undefined : new Float64Array((categories - 1) * NODES),
        );
        spreadToItems(people, tables, counted);
        counted.forEach((own, j) => {
          const expected = Array.from({ length: own?.length ?? 0 }, (_, cell) =>
            Math.floor(cell / NODES) + 1 === answers[j] ? (cell % NODES) + 1 : 0,
          );
          expect([...(own ?? [])]).toEqual(expected);
        });
      }),
    );
  });

  it('are empty where all items are scored by sums', () => {
    const { items } = layOut([{ model: '2pl', categories: 2, fixed: false }]);
    const { bundles, gains } = answerTables(items, [new Float64Array(2 * NODES)], NODES);
    expect(bundles).toBe(0);
    expect(gains).toHaveLength(0);
  });
});
