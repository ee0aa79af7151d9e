import type { GroupHeatMap, GroupHeatMapQuery, HeatMapGroup, WaveFigures } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { competence, english, LEVELS } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';

const SUPPRESSED = { figure: { suppressed: true } };

function cell(value: number, n = 12) {
  const figure = { suppressed: false, n, enough: true, mean: value - 2, level: Math.round(value) };
  return { figure, meanLevel: { value, low: value - 0.2, high: value + 0.2 } };
}

function unit(name: string, depth: number, rest: Partial<HeatMapGroup> = {}): HeatMapGroup {
  return {
    key: `unit:${name}`,
    kind: 'unit',
    name: english(name),
    depth,
    cells: [cell(2), cell(1)],
    ...rest,
  };
}

const EVERYBODY: HeatMapGroup = { ...unit('Programme', 0), key: 'cohort', kind: 'cohort' };
const COMPETENCES = [competence('1.1', 'Searching'), competence('1.2', 'Sharing')];

function heatMap(groups: readonly HeatMapGroup[], further = 0): GroupHeatMap {
  return { competences: COMPETENCES, groups, further, minimumCell: 5, updatedAt: '2026-04-10T10:00:00Z' };
}

const ANSWERS: Readonly<Record<string, GroupHeatMap>> = {
  ' 0': heatMap(
    [
      EVERYBODY,
      unit('Ministry', 0, { cells: [cell(2.4, 40), SUPPRESSED] }),
      unit('North', 1, { groupsInside: 3 }),
      unit('South', 1),
    ],
    1,
  ),
  ' 3': heatMap([unit('Agency', 0)]),
  'North 0': heatMap([unit('North A', 2), unit('North B', 2)], 1),
  'North 2': heatMap([unit('North C', 2)]),
};

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
    { ...EVERYBODY, figure: { suppressed: true } },
    { ...unit('Ministry', 0), figure: { suppressed: true } },
  ],
  chosen: 'cohort',
  areas: [],
  competences: [],
  minimumCell: 5,
  updatedAt: '2026-04-10T10:00:00Z',
};

describe('the groups of a wave by competence', () => {
  async function arrange(roles: readonly ('trainer' | 'agency-lead')[] = ['trainer']) {
    const groupHeatMap = jest.fn((_: string, { unitId = '', from = 0 }: GroupHeatMapQuery) =>
      Promise.resolve(ANSWERS[`${unitId} ${from}`] ?? heatMap([])),
    );
    await renderPage({
      path: '/programmes/waves/wave-1/figures?by=unit',
      me: meWith({ roles: [...roles] }),
      answers: { insights: { waveFigures: () => Promise.resolve(FIGURES), groupHeatMap } },
    });
    const table = await screen.findByRole('table', { name: 'Mean level of each group in each competence' });
    const rows = () =>
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent);
    return { table, rows, groupHeatMap };
  }

  it.each([['trainer'], ['agency-lead']] as const)(
    'are a table for a %s, each cell with number, word and n',
    async (role) => {
      const { table } = await arrange([role]);
      const row = within(table).getByRole('row', { name: /Ministry/ });
      expect(
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent),
      ).toEqual(['2.4Intermediaten = 40', '<5Not shown: fewer than 5 people']);
      expect(within(row).getAllByRole('cell')[0]).toHaveClass('q-level-2');
    },
  );

  it('lead from each group to its figures', async () => {
    const { table } = await arrange();
    expect(within(table).getByRole('link', { name: 'South' })).toHaveAttribute(
      'href',
      expect.stringContaining('by=unit&group=unit%3ASouth'),
    );
  });

  it('open what is inside a unit, part by part, and close it again', async () => {
    const { rows, groupHeatMap } = await arrange();
    expect(groupHeatMap).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'North (3 units inside)', expanded: false }));
    expect(await screen.findByRole('link', { name: 'North A' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'North: Show more groups (1 further)' }));
    expect(await screen.findByRole('link', { name: 'North C' })).toBeInTheDocument();
    expect(rows().map((name) => name.replace(/ ?North \(.*/, ''))).toEqual([
      ...['Everybody', 'Ministry', 'North', 'North A', 'North B', 'North C', 'South'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'North (3 units inside)', expanded: true }));
    expect(screen.queryByRole('link', { name: 'North A' })).toBeNull();
    expect(groupHeatMap).toHaveBeenCalledTimes(3);
  });

  it('go on at the top where a level does not fit', async () => {
    const { rows } = await arrange();
    await userEvent.click(screen.getByRole('button', { name: 'Show more groups (1 further)' }));
    expect(await screen.findByRole('link', { name: 'Agency' })).toBeInTheDocument();
    expect(rows().at(-1)).toBe('Agency');
    expect(screen.queryByRole('button', { name: /Show more/ })).toBeNull();
  });
});
