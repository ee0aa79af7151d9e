import { unnestedRows } from './unnested-rows';

describe('rows as columns', () => {
  const types = { code: 'text', people: 'integer', sums: 'double precision[]' } as const;

  it('are one parameter each, lists as text that the server reads', () => {
    const rows = [
      { code: 'a', people: 2, sums: Float64Array.from([0.1, -1e-300]) },
      { code: 'b', people: undefined, sums: [] },
    ];
    expect(unnestedRows(types, rows, 3)).toEqual({
      select: 'code, people, sums::double precision[]',
      from: 'unnest($3::text[], $4::integer[], $5::text[]) AS rows(code, people, sums)',
      parameters: [
        ['a', 'b'],
        [2, null],
        ['{0.1,-1e-300}', '{}'],
      ],
    });
  });

  it('of nobody are empty columns', () => {
    expect(unnestedRows(types, [], 1).parameters).toEqual([[], [], []]);
  });
});
