import type { WaveFigures } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import { competence, english, LEVELS } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';

const range = (value: number) => ({ value, low: value - 0.1, high: value + 0.1 });
const figure = {
  suppressed: false,
  n: 12,
  enough: true,
  mean: 0.25,
  low: 0.05,
  high: 0.45,
  level: 2,
  shareAtTarget: 0.4,
} as const;

const FIGURES: WaveFigures = {
  wave: {
    id: 'wave-1',
    name: 'Baseline',
    kind: 'baseline',
    state: 'open',
    opensAt: '2026-04-01T06:00:00Z',
    closesAt: '2026-04-30T18:00:00Z',
    invited: 15,
    scored: 12,
  },
  cohortId: 'cohort-1',
  cohortName: 'Programme 2026',
  levels: LEVELS,
  groups: [
    {
      key: 'cohort',
      kind: 'cohort',
      name: english('Programme 2026'),
      depth: 0,
      invited: 15,
      started: 13,
      finished: 12,
      valid: 12,
      coverage: 0.8,
      figure,
    },
    { key: 'role:analyst', kind: 'role', name: english('Analyst'), depth: 0, figure: { suppressed: true } },
    { key: 'language:ru', kind: 'language', name: english('ru'), depth: 0, figure: { suppressed: true } },
  ],
  chosen: 'cohort',
  areas: [{ code: '1', name: english('Information'), figure }],
  competences: [
    {
      competence: competence('1.1', 'Searching'),
      figure,
      spread: range(0.9),
      levels: [range(0.9), range(0.8), range(0.5), range(0.2)],
      gap: range(1.25),
      self: {
        rated: 12,
        compared: 10,
        meanLevel: 2.4,
        higher: range(0.6),
        inLine: range(0.3),
        lower: range(0.1),
      },
    },
    { competence: competence('1.2', 'Sharing'), figure: { suppressed: true } },
  ],
  minimumCell: 5,
  updatedAt: '2026-04-10T10:00:00Z',
};

describe('the figures of a wave', () => {
  async function arrange(figures: WaveFigures = FIGURES) {
    const waveFigures = jest.fn().mockResolvedValue(figures);
    await renderPage({
      path: '/programmes/waves/wave-1/figures',
      me: meWith({ roles: ['trainer'] }),
      answers: { insights: { waveFigures } },
    });
    await screen.findByRole('heading', { level: 1, name: 'Figures' });
    const cells = (table: RegExp, name: RegExp) =>
      within(within(screen.getByRole('table', { name: table })).getByRole('row', { name }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    return { cells, waveFigures };
  }

  it('say who took part and hide what is about too few', async () => {
    const { cells } = await arrange();
    expect(cells(/Who took part/, /Everybody/)).toEqual([
      '15',
      '13',
      '12',
      '12',
      '80%',
      'Intermediate',
      '40%',
    ]);
    expect(cells(/Who took part/, /Analyst/).slice(0, 5)).toEqual(['<5', '<5', '<5', '<5', '<5']);
  });

  it('tell of each competence the mean, the shares and the gap with their intervals', async () => {
    const { cells } = await arrange();
    expect(cells(/Where the group stands/, /Searching/)).toEqual([
      '12',
      'Intermediate',
      '0.250.05 to 0.45',
      '90%80% to 100%',
      '80%70% to 90%',
      '50%40% to 60%',
      '20%10% to 30%',
    ]);
    expect(cells(/How far the group is short/, /Searching/)).toEqual([
      '1.251.15 to 1.35',
      '40%',
      '0.900.80 to 1.00',
    ]);
    expect(cells(/How people see themselves/, /Searching/)[3]).toBe('60%50% to 70%');
    expect(cells(/Where the group stands/, /Sharing/).slice(0, 3)).toEqual([
      '<5',
      'Not shown: fewer than 5 people',
      '–',
    ]);
  });

  it('name a language by its own name, and write down the formulas', async () => {
    const { waveFigures } = await arrange();
    expect(waveFigures).toHaveBeenCalledWith('wave-1', undefined);
    expect(screen.getByRole('combobox', { name: 'Divide by' })).toHaveTextContent('Language of the test');
    expect(screen.getByText(/E\[max\(0, l − level\)\]/)).toBeInTheDocument();
  });

  it('say why nothing is told of a group that is too small', async () => {
    await arrange({ ...FIGURES, chosen: 'role:analyst', competences: [], areas: [] });
    expect(screen.getByText(/single people could be worked out/)).toBeInTheDocument();
    expect(screen.queryByRole('table', { name: /Where the group stands/ })).toBeNull();
  });
});
