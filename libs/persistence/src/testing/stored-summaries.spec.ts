import { differingFigures } from './stored-summaries';

const FIGURES = {
  group_summary: [{ people: 16, weight: [2.5, 1e6 / 3], overall_mean: null }],
  summary_ledger: [{ attempt_id: 'a' }],
};
const [GROUP] = FIGURES.group_summary;

describe('stored figures', () => {
  it.each<[string, object, string[]]>([
    ['themselves', FIGURES, []],
    ['rounding, on whichever side of a ninth decimal', { weight: [2.5 + 6e-10, 1e6 / 3 + 1e-4] }, []],
    ['more than rounding', { weight: [2.5 + 2.6e-9, 1e6 / 3] }, ['weight.0']],
    ['a person more', { people: 17 }, ['people']],
    ['a number fewer', { weight: [2.5] }, ['weight.1']],
    ['a figure where there was none', { overall_mean: 0 }, ['overall_mean']],
  ])('differ from %s only where they do', (_, change, places) => {
    const other = { ...FIGURES, group_summary: [{ ...GROUP, ...change }] };
    const found = differingFigures(FIGURES, change === FIGURES ? FIGURES : other);
    expect(found.map((words) => words.split(':')[0])).toEqual(
      places.map((place) => `figures.group_summary.0.${place}`),
    );
  });

  it('differ in a row that is missing, and in a word', () => {
    expect(differingFigures(FIGURES, { ...FIGURES, summary_ledger: [] })).toHaveLength(1);
    expect(differingFigures(FIGURES, { ...FIGURES, summary_ledger: [{ attempt_id: 'b' }] })).toEqual([
      'figures.summary_ledger.0.attempt_id: a and b',
    ]);
  });
});
