import { bytesOfLists, sentDoubles } from './sent-array';
import { unnestedRows } from './unnested-rows';

describe('rows as columns', () => {
  const types = { code: 'text', people: 'integer', sums: 'double precision[]' } as const;

  it('are one parameter each, lists as one long array of which each row takes its part', () => {
    const rows = [
      { code: 'a', people: 2, sums: Float64Array.from([0.1, -1e-300]) },
      { code: 'b', people: undefined, sums: [1, 2] },
    ];
    const { select, from, parameters } = unnestedRows(types, rows, 3);
    expect(select).toBe(
      'code, people, ($5::double precision[])[(nth::integer - 1) * 2 + 1 : nth::integer * 2]',
    );
    expect(from.replace(/\s+/g, ' ')).toBe(
      'unnest($3::text[], $4::integer[]) WITH ORDINALITY AS rows(code, people, nth)',
    );
    expect(parameters.slice(0, 2)).toEqual([
      ['a', 'b'],
      [2, null],
    ]);
    expect([...sentDoubles(parameters[2] as Buffer)]).toEqual([0.1, -1e-300, 1, 2]);
  });

  it('of nobody are empty columns', () => {
    expect(unnestedRows(types, [], 1).parameters).toEqual([[], [], bytesOfLists('double precision[]', [])]);
  });

  it('have lists of one length in one column', () => {
    const row = { code: 'a', people: 1 };
    const differ = [
      { ...row, sums: [1] },
      { ...row, sums: [1, 2] },
    ];
    expect(() => unnestedRows(types, differ, 1)).toThrow('differ in length');
    expect(() => unnestedRows(types, [{ ...row, sums: undefined }], 1)).toThrow('something else');
  });
});
