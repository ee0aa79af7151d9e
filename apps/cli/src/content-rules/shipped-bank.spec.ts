import { checkShippedBank } from './shipped-bank';

const { reports } = checkShippedBank();

describe('The shipped item bank', () => {
  it.each(reports.map(({ rule, findings }) => [rule, findings] as const))(
    'keeps the rule: %s',
    (_, findings) => {
      expect(findings).toEqual([]);
    },
  );

  it('is large enough for the places and lengths of its keys to be judged in every language', () => {
    const figures = reports.flatMap((report) => report.figures);
    const judged = /^in (en|ru|kk|uz|ko) .* by chance in (\d+\.\d)/;
    const expected = figures.flatMap((figure) => judged.exec(figure)?.[2] ?? []).map(Number);
    expect(expected).toHaveLength(10);
    expect(Math.min(...expected)).toBeGreaterThan(5);
    const places = figures.flatMap(
      (figure) => /^keys of single items with 4 .*: ([\d, ]+) /.exec(figure)?.[1] ?? [],
    );
    const keys = places.flatMap((counts) => counts.split(', ').map(Number));
    expect(keys.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(80);
    expect(figures).toContainEqual(expect.stringMatching(/^keys of multiple items with 5 options/));
  });
});
