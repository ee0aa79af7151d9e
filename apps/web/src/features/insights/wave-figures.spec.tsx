import type { GroupHeatMap, WaveFigures } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { competence, english, LEVELS } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';
import { savedCsv } from '../../testing/saved-csv';

const range = (value: number) => ({ value, low: value - 0.1, high: value + 0.1 });
const figure = {
  suppressed: false,
  n: 12,
  enough: true,
  mean: 0.25,
  low: 0.05,
  high: 0.45,
  level: 2,
  asked: 12,
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
      standings: [range(0.1), range(0.1), range(0.3), range(0.3), range(0.2)],
      meanLevel: range(2.1),
      gap: range(1.25),
      self: {
        rated: 12,
        compared: 10,
        meanLevel: 2.4,
        meanLow: 2,
        meanHigh: 2.8,
        gap: { value: 0.3, low: 0.1, high: 0.5 },
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

const HEAT_MAP: GroupHeatMap = {
  competences: [competence('1.1', 'Searching'), competence('1.2', 'Sharing')],
  groups: [],
  further: 0,
  minimumCell: 5,
  updatedAt: '2026-04-10T10:00:00Z',
};

describe('the figures of a wave', () => {
  async function arrange(figures: WaveFigures = FIGURES) {
    const waveFigures = jest.fn().mockResolvedValue(figures);
    const groupHeatMap = () => Promise.resolve(HEAT_MAP);
    await renderPage({
      path: '/programmes/waves/wave-1/figures',
      me: meWith({ roles: ['trainer'] }),
      answers: { insights: { waveFigures, groupHeatMap } },
    });
    await screen.findByRole('heading', { level: 1, name: 'Figures' });
    const cells = (table: RegExp, name: RegExp) =>
      within(within(screen.getByRole('table', { name: table })).getByRole('row', { name }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    const asTable = (title: string | RegExp) =>
      userEvent.click(
        within(screen.getByRole('figure', { name: title })).getByRole('button', { name: 'Table' }),
      );
    return { cells, asTable, waveFigures };
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
    const { cells, asTable } = await arrange();
    expect(cells(/Where the group stands/, /Searching/)).toEqual([
      '12',
      'Intermediate',
      '0.250.05 to 0.45',
      '90%80% to 100%',
      '80%70% to 90%',
      '50%40% to 60%',
      '20%10% to 30%',
    ]);
    const gaps = within(screen.getByRole('figure', { name: /How far the group is short/ }));
    expect(gaps.getByText('1.3 levels short (1.2 to 1.4), 40% at target, n = 12')).toBeInTheDocument();
    await asTable(/How far the group is short/);
    expect(cells(/How far the group is short/, /Searching/)).toEqual([
      '1.251.15 to 1.35',
      '40%',
      '0.900.80 to 1.00',
    ]);
  });

  it('show which part of the group stands at each level, as a picture and as a table', async () => {
    const { cells, asTable } = await arrange();
    const title = 'Which part of the group stands at each level';
    expect(
      within(screen.getByRole('figure', { name: title })).getByRole('img', {
        name: 'Searching: 10% Below Basic; 10% Basic; 30% Intermediate; 30% Advanced; 20% Highly advanced',
      }),
    ).toBeInTheDocument();
    await asTable(title);
    expect(cells(/Which part of the group/, /Searching/)).toEqual([
      '12',
      '10%0% to 20%',
      '10%0% to 20%',
      '30%20% to 40%',
      '30%20% to 40%',
      '20%10% to 30%',
      '2.12.0 to 2.2',
    ]);
  });

  it('show the self-view of the group beside what was measured, competence by competence', async () => {
    const { cells, asTable } = await arrange();
    const title = /How people see themselves/;
    const figure = screen.getByRole('figure', { name: title });
    expect(
      within(figure).getByRole('img', {
        name: /in 1 competence: higher beyond the interval in 1, lower in 0/,
      }),
    ).toBeInTheDocument();
    expect(
      within(figure).getByRole('img', {
        name: 'Searching: 10% See themselves lower; 30% In line; 60% See themselves higher',
      }),
    ).toBeInTheDocument();
    await asTable(title);
    expect(cells(title, /Searching/)).toEqual([
      '2.42.0 to 2.8',
      '2.12.0 to 2.2',
      '0.300.10 to 0.50',
      '12',
      '10',
      '60%50% to 70%',
      '30%20% to 40%',
      '10%0% to 20%',
    ]);
  });

  it.each([
    [{ value: 0.3, low: -0.1, high: 0.7 }, 'higher beyond the interval in 0, lower in 0'],
    [{ value: -0.3, low: -0.5, high: -0.1 }, 'higher beyond the interval in 0, lower in 1'],
  ])(
    'call a self-view apart only where the interval of the difference leaves out 0: %o',
    async (gap, said) => {
      const [searching] = FIGURES.competences;
      const self = { ...searching!.self!, meanLevel: 2.1 + gap.value, gap };
      await arrange({ ...FIGURES, competences: [{ ...searching!, self }] });
      expect(screen.getByRole('img', { name: new RegExp(said) })).toBeInTheDocument();
    },
  );

  it('say of a self-view of few people that there are too few for an interval', async () => {
    const [searching] = FIGURES.competences;
    const { meanLow: _, meanHigh: __, gap: ___, ...self } = searching!.self!;
    const { cells, asTable } = await arrange({ ...FIGURES, competences: [{ ...searching!, self }] });
    expect(
      screen.getByRole('img', { name: /higher beyond the interval in 0, lower in 0/ }),
    ).toBeInTheDocument();
    await asTable(/How people see themselves/);
    expect(cells(/How people see themselves/, /Searching/).slice(0, 3)).toEqual([
      '2.4too few for an interval',
      '2.12.0 to 2.2',
      '–',
    ]);
  });

  it('are taken home as CSV with the interval of every figure of the self-view', async () => {
    await arrange();
    const [columns, ...rows] = await savedCsv(/How people see themselves/);
    expect(columns?.match(/: Interval from.*?: Interval to/g)).toHaveLength(6);
    expect(rows).toEqual([
      `1.1,Searching,2.1,2,2.2,2.4,2,2.8,0.3,0.1,0.5,12,10,0.1,0,0.2,0.3,${0.3 - 0.1},0.4,0.6,0.5,0.7`,
    ]);
  });

  it('give no point of the self-view where one of both means is not known', async () => {
    const [searching] = FIGURES.competences;
    const { meanLevel: _, ...rest } = searching!;
    await arrange({ ...FIGURES, competences: [rest] });
    const figure = screen.getByRole('figure', { name: /How people see themselves/ });
    expect(within(figure).queryByRole('img', { name: /Mean level of the self-view/ })).toBeNull();
    expect(within(figure).getByRole('img', { name: /60% See themselves higher/ })).toBeInTheDocument();
  });

  it('name the competences without figures in one line, each with its reason', async () => {
    await arrange({
      ...FIGURES,
      competences: [
        ...FIGURES.competences,
        { competence: competence('1.3', 'Storing'), figure: { suppressed: false, n: 7, enough: false } },
      ],
    });
    const summary = screen.getByText('2 competences without figures');
    const reasons = within(summary.closest('details')!).getAllByRole('listitem', { hidden: true });
    expect(reasons.map(({ textContent }) => textContent)).toEqual([
      'Sharing: Not shown: fewer than 5 people',
      'Storing: not enough evidence (n = 7)',
    ]);
    const table = screen.getByRole('table', { name: /Where the group stands/ });
    expect(within(table).queryByRole('row', { name: /Sharing|Storing/ })).toBeNull();
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
