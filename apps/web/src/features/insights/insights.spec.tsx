import type { AgencyOverview, HeatMap, Progress, WaveRow } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { competence, LEVELS } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';
import { savedFile } from '../../testing/saved-file';
import { changeKind, latestOf } from './group-words';

const WAVE: WaveRow = {
  id: 'wave-1',
  name: 'Baseline',
  kind: 'baseline',
  state: 'open',
  opensAt: '2026-04-01T06:00:00Z',
  closesAt: '2026-04-30T18:00:00Z',
  invited: 13,
  scored: 12,
};

const HEAT_MAP: HeatMap = {
  wave: WAVE,
  cohortId: 'cohort-1',
  cohortName: 'Programme 2026',
  competences: [competence('1.1', 'Searching'), competence('1.2', 'Sharing')],
  levels: LEVELS,
  group: [
    { suppressed: false, enough: true, n: 12, mean: 0, low: -0.2, high: 0.2, level: 2 },
    { suppressed: true },
  ],
  people: [
    {
      personId: 'p1',
      name: 'Aigerim',
      cells: [{ enough: true, level: 1, probability: 0.8, target: 3 }, { enough: false }],
    },
  ],
  matching: 1,
  pageSize: 500,
  sharing: 1,
  notSharing: 2,
  gaps: [{ competence: competence(), gap: 1.25, low: 0.9, high: 1.6, shareAtTarget: 0.1, n: 12 }],
  updatedAt: '2026-04-10T10:00:00Z',
};

describe('the heat map of a wave', () => {
  async function arrange(given: Partial<HeatMap> = {}) {
    const asked: unknown[] = [];
    await renderPage({
      path: '/programmes/waves/wave-1/heat-map',
      me: meWith({ roles: ['trainer'] }),
      answers: {
        insights: {
          heatMap: (_, query) => {
            asked.push(query);
            return Promise.resolve({ ...HEAT_MAP, ...given });
          },
        },
      },
    });
    await screen.findByRole('heading', { level: 1, name: 'Heat map' });
    const cells = (name: RegExp) =>
      within(screen.getByRole('row', { name }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    return { cells, asked };
  }

  it('says which people it shows where it is not all of them, leads to the others, and finds them by name', async () => {
    const { asked } = await arrange({ matching: 1203, sharing: 1203 });
    expect(
      screen.getByText('Shown are 1 to 1 of the 1,203 people who share their levels, by name.', {
        exact: false,
      }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Page 3' }));
    await userEvent.type(screen.getByRole('searchbox', { name: 'Name' }), 'Dana');
    await userEvent.click(screen.getByRole('button', { name: 'Search' }));
    expect(asked).toEqual([{}, { page: 3 }, { search: 'Dana' }]);
  });

  it('says of the people of one page which they are until those of the next are there', async () => {
    let answer = (_: HeatMap) => {};
    const next = new Promise<HeatMap>((resolve) => (answer = resolve));
    const many = { ...HEAT_MAP, matching: 3, sharing: 3, pageSize: 1 };
    const [first] = HEAT_MAP.people;
    await renderPage({
      path: '/programmes/waves/wave-1/heat-map',
      me: meWith({ roles: ['trainer'] }),
      answers: {
        insights: { heatMap: (_, query) => (query?.page === 3 ? next : Promise.resolve(many)) },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Page 3' }));
    expect(screen.getByText(/^Shown are 1 to 1 of the 3/)).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Aigerim/ })).toBeInTheDocument();
    answer({ ...many, people: [{ ...first!, personId: 'p3', name: 'Dana' }] });
    expect(await screen.findByText(/^Shown are 3 to 3 of the 3/)).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Dana/ })).toBeInTheDocument();
  });

  it('says so in what is taken home', async () => {
    const saved = savedFile();
    await arrange({ matching: 4, sharing: 9 });
    expect(screen.getByRole('searchbox', { name: 'Name' })).toBeInTheDocument();
    const levels = within(screen.getByRole('region', { name: /Level of each person/ }));
    await userEvent.click(levels.getByRole('button', { name: 'Save as CSV' }));
    expect((await saved()).split('\r\n').at(-2)).toBe(
      'Shown are 1 to 1 of 4 people found by name among 9 who share their levels. The group is everybody.',
    );
  });

  it('says nothing of it where everybody is shown', async () => {
    await arrange();
    expect(screen.queryByText(/Shown are/)).toBeNull();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('says of each person the level in number and word, and the one the role needs', async () => {
    const { cells } = await arrange();
    expect(cells(/Aigerim/)).toEqual(['1Basicneeds 3', '–Not enough evidence']);
  });

  it('shows the group with its number of people, and nothing about too few of them', async () => {
    const { cells } = await arrange();
    expect(cells(/Whole group/)).toEqual(['2Intermediaten = 12', '<5Not shown: fewer than 5 people']);
  });

  it('says how many keep their levels private', async () => {
    await arrange();
    expect(screen.getByText(/2 scored people keep their levels private/)).toBeInTheDocument();
  });

  it('ranks the gaps with interval, share and n', async () => {
    await arrange();
    expect(screen.getByText('1.3 levels short (0.9 to 1.6), 10% at target, n = 12')).toBeInTheDocument();
  });
});

const figure = (level: number, mean: number) =>
  ({
    suppressed: false,
    enough: true,
    n: 12,
    mean,
    low: mean - 0.2,
    high: mean + 0.2,
    level,
    shareAtTarget: 0.4,
    shareLow: 0.34,
    shareHigh: 0.46,
  }) as const;
const PROGRESS: Progress = {
  cohortId: 'cohort-1',
  cohortName: 'Programme 2026',
  levels: LEVELS,
  cuts: [-1.5, -0.5, 0.5, 1.5],
  waves: [
    {
      waveId: 'w1',
      waveName: 'Baseline',
      kind: 'baseline',
      opensAt: WAVE.opensAt,
      invited: 13,
      finished: 13,
      valid: 12,
      coverage: 12 / 13,
      figure: figure(1, -0.8),
    },
    {
      waveId: 'w2',
      waveName: 'Endline',
      kind: 'endline',
      opensAt: WAVE.opensAt,
      invited: 13,
      finished: 13,
      valid: 13,
      coverage: 1,
      figure: figure(2, 0.1),
    },
  ],
  competences: [
    {
      competence: competence(),
      cuts: [-1, 0, 1, 2],
      points: [figure(1, -0.8), figure(2, 0.1)],
      change: 0.9,
      changeLow: 0.5,
      changeHigh: 1.3,
    },
  ],
  earlier: [],
  updatedAt: '2026-10-10T10:00:00Z',
};

describe('the progress of a cohort', () => {
  it.each([
    ['trainer', 'Programme 2026', '/programmes/cohort-1'],
    ['agency-lead', 'Progress', '/agency'],
  ] as const)('leads a person who is %s back to where they may go', async (role, name, home) => {
    const change = () => Promise.reject(new Error('not asked'));
    await renderPage({
      path: '/programmes/cohort-1/progress',
      me: meWith({ roles: [role] }),
      answers: { insights: { progress: () => Promise.resolve(PROGRESS), matchedChange: change } },
    });
    const main = within(await screen.findByRole('main'));
    expect(await main.findByRole('link', { name })).toHaveAttribute('href', home);
  });

  it('is taken home with the intervals of the mean and of the share at target', async () => {
    const saved = savedFile();
    await renderPage({
      path: '/programmes/cohort-1/progress',
      me: meWith({ roles: ['trainer'] }),
      answers: { insights: { progress: () => Promise.resolve(PROGRESS) } },
    });
    const trend = within(await screen.findByRole('figure', { name: /^Mean of the group/ }));
    await userEvent.click(trend.getByRole('button', { name: 'Save as CSV' }));
    const [columns, first] = (await saved()).split('\r\n');
    expect(columns).toContain('At target,"At target, interval from","At target, interval to"');
    expect(first).toBe('Baseline,2026-04-01,-0.8,-1,-0.6000000000000001,1,0.4,0.34,0.46,,12');
  });

  it('says which waves measured with another framework, and what of it goes on', async () => {
    const earlier = [
      { title: 'DigComp', version: '2.2', waves: ['Baseline'], competences: 21, carried: 18 },
      { title: 'Own skills', version: '1.0', waves: ['Trial'], competences: 8, carried: 0 },
    ];
    const answers = { progress: () => Promise.resolve({ ...PROGRESS, earlier }) };
    await renderPage({
      path: '/programmes/cohort-1/progress',
      me: meWith({ roles: ['trainer'] }),
      answers: { insights: answers },
    });
    expect(
      await screen.findByText(/^Baseline: DigComp 2\.2\. 18 of its 21 competences go on/),
    ).toBeInTheDocument();
    expect(screen.getByText(/^Trial: Own skills 1\.0\. No published crosswalk says/)).toBeInTheDocument();
    expect(screen.getByText(/No change is computed between frameworks/)).toBeInTheDocument();
  });
});

describe('the progress of an agency', () => {
  const overview: AgencyOverview = {
    campaigns: [{ cohortId: 'cohort-1', name: 'Programme 2026' }],
    gaps: [],
    progress: PROGRESS,
    units: [
      {
        ...{ id: 'u1', name: 'Ministry', depth: 0, points: PROGRESS.waves },
        ...{ change: 0.7, changeLow: 0.2, changeHigh: 1.2 },
      },
      {
        id: 'u2',
        name: 'District office',
        parentId: 'u1',
        depth: 1,
        points: [
          {
            waveId: 'w2',
            waveName: 'Endline',
            kind: 'endline',
            opensAt: WAVE.opensAt,
            figure: { suppressed: true },
          },
        ],
      },
    ],
    minimumCell: 5,
  };

  const INSIDE: Readonly<Record<string, AgencyOverview['units']>> = {
    u2: [{ id: 'u3', name: 'Village council', parentId: 'u2', depth: 2, points: PROGRESS.waves }],
  };

  async function arrange(given: AgencyOverview = overview) {
    await renderPage({
      path: '/agency',
      me: meWith({ roles: ['agency-lead'] }),
      answers: {
        insights: {
          agencyOverview: () => Promise.resolve(given),
          releases: () => Promise.resolve([]),
          unitsInside: (_, unitId) => Promise.resolve({ units: INSIDE[unitId] ?? [] }),
        },
      },
    });
    await screen.findByRole('heading', { level: 1, name: 'Progress of the agency' });
  }

  it('shows the waves as a picture that says the same in words', async () => {
    await arrange();
    expect(screen.getByRole('img')).toHaveAccessibleName(
      'Mean of the group wave by wave: Baseline: Basic, mean -0.80 (-1.00 to -0.60), n = 12; ' +
        'Endline: Intermediate, mean 0.10 (-0.10 to 0.30), n = 12.',
    );
  });

  it('says whether a change is larger than its error', async () => {
    await arrange();
    await userEvent.selectOptions(screen.getByLabelText('Competence'), '1.1 Searching');
    expect(
      screen.getByText(
        'Rose from Baseline to Endline by 0.90 on the scale (90 % interval 0.50 to 1.30), beyond measurement error.',
      ),
    ).toBeInTheDocument();
    const row = within(screen.getByRole('row', { name: /^Searching/ }));
    expect(row.getByText(/Rise/).closest('td')).toHaveTextContent('Rise 0.900.50 to 1.30');
  });

  it('says how far all competences together moved, a fall by how far it went', async () => {
    const fallen = { ...PROGRESS, change: -0.31, changeLow: -0.5, changeHigh: -0.12 };
    await arrange({ ...overview, progress: fallen });
    expect(
      screen.getByText(
        'Fell from Baseline to Endline by 0.31 on the scale (90 % interval 0.12 to 0.50), beyond measurement error.',
      ),
    ).toBeInTheDocument();
  });

  it('says that the change of all competences together shows later where there is none yet', async () => {
    await arrange();
    expect(screen.getByText('Change shows once a second wave has figures.')).toBeInTheDocument();
  });

  it('leads to the change of the same people', async () => {
    await arrange();
    expect(
      screen.getByRole('link', { name: 'How the same people moved, first and last wave' }),
    ).toHaveAttribute('href', '/programmes/cohort-1/progress');
  });

  it('draws a competence on its own cuts, and all together on theirs', async () => {
    await arrange();
    const heights = () =>
      [...screen.getByRole('img').querySelectorAll('circle')].map((mark) =>
        parseFloat(mark.getAttribute('cy')!),
      );
    const together = heights();
    await userEvent.selectOptions(screen.getByLabelText('Competence'), '1.1 Searching');
    // The same means are half a band lower where every level begins half a logit later.
    expect(together.map((height, i) => (heights()[i]! - height).toFixed(3))).toEqual(
      together.map(() => (heights()[0]! - together[0]!).toFixed(3)),
    );
    expect(heights()[0]).toBeGreaterThan(together[0]!);
  });

  it('offers its figures for print in every language', async () => {
    await arrange();
    expect(screen.getByRole('link', { name: 'Қазақша', hidden: true })).toHaveAttribute(
      'href',
      '/api/agency-overview/report?cohortId=cohort-1&language=kk',
    );
  });

  it('gives every share at target its interval and its people', async () => {
    await arrange();
    expect(screen.getByText('34% to 46%, of 12 people with evidence')).toBeInTheDocument();
    const trend = within(screen.getByRole('figure', { name: /^Mean of the group/ }));
    await userEvent.click(trend.getByRole('button', { name: 'Table' }));
    expect(trend.getByRole('row', { name: /Endline/ })).toHaveTextContent('40% (34% to 46%)');
  });

  it('gives every mean its interval and its people, in the table of the trend and of the competences', async () => {
    await arrange();
    const trend = within(screen.getByRole('figure', { name: /^Mean of the group/ }));
    await userEvent.click(trend.getByRole('button', { name: 'Table' }));
    const cells = (name: RegExp) =>
      screen.getAllByRole('row', { name }).map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      );
    expect(cells(/^Baseline/)[0]?.slice(0, 4)).toEqual([
      ...['Basic', '-0.80-1.00 to -0.60', '40% (34% to 46%)', '12'],
    ]);
    expect(cells(/^Searching/)).toEqual([
      ['Basic', 'Intermediate', '0.10-0.10 to 0.30', 'Rise 0.900.50 to 1.30', '40% (34% to 46%)', '12'],
    ]);
  });

  it('names the largest gaps of the latest wave, as bars and as a table', async () => {
    const gap = { gap: 1.25, low: 0.9, high: 1.6, shareAtTarget: 0.3, n: 13 };
    await arrange({ ...overview, gaps: [{ ...gap, competence: competence('1.1', 'Searching') }] });
    const gaps = within(screen.getByRole('figure', { name: /^Expected levels short/ }));
    expect(gaps.getByText('1.3 levels short (0.9 to 1.6), 30% at target, n = 13')).toBeInTheDocument();
    expect(gaps.getByText('Less than half a level short')).toBeInTheDocument();
    await userEvent.click(gaps.getByRole('button', { name: 'Table' }));
    expect(gaps.getByRole('row', { name: /Searching/ })).toHaveTextContent('0.9 to 1.6');
  });

  it('gives every share its whole', async () => {
    await arrange();
    expect(screen.getByText('13 of 13 with answers that count; 13 finished')).toBeInTheDocument();
  });

  it('shows the organisation as a tree that opens and closes, coverage in words', async () => {
    await arrange();
    const ministry = screen.getByRole('button', { name: 'Ministry', expanded: true });
    expect(ministry.closest('li')).toHaveTextContent(
      'Ministry100% (13 of 13)District officeNot shown: fewer than 5 people',
    );
    await userEvent.click(ministry);
    expect(screen.queryByText('District office')).not.toBeInTheDocument();
  });

  it('reads the units inside one when it is opened, in the picture as in the table', async () => {
    const [ministry, district] = overview.units;
    await arrange({ ...overview, units: [ministry!, { ...district!, unitsInside: 1 }] });
    await userEvent.click(
      screen.getByRole('button', { name: 'District office (1 unit inside)', expanded: false }),
    );
    const village = await screen.findByText('Village council');
    expect(village.closest('li')?.parentElement?.closest('li')).toHaveTextContent(/^District office/);

    const organisation = within(screen.getByRole('figure', { name: /Coverage of each unit/ }));
    await userEvent.click(organisation.getByRole('button', { name: 'Table' }));
    expect(
      screen.getAllByRole('rowheader').filter((name) => /council|office|Ministry/.test(name.textContent)),
    ).toHaveLength(3);
  });

  it('says nothing about units of too few people', async () => {
    await arrange();
    const organisation = within(screen.getByRole('figure', { name: /Coverage of each unit/ }));
    await userEvent.click(organisation.getByRole('button', { name: 'Table' }));
    const row = within(screen.getByRole('row', { name: /District office/ }));
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      '<5',
      'Not shown: fewer than 5 people',
      '–',
      'Not shown: fewer than 5 people',
      '<5',
    ]);
    const ministry = within(screen.getByRole('row', { name: /^Ministry/ }));
    expect(ministry.getByText(/Rise/).closest('td')).toHaveTextContent('Rise 0.700.20 to 1.20');
  });

  it('says so when there are no figures yet', async () => {
    await arrange({ campaigns: [], gaps: [], units: [], minimumCell: 5 });
    expect(screen.getByRole('heading', { name: 'No programme with figures yet' })).toBeInTheDocument();
  });
});

describe('figures about groups', () => {
  it('take a change for real only when its interval leaves out zero', () => {
    expect(changeKind(0.1, 0.9)).toBe('rise');
    expect(changeKind(-0.9, -0.1)).toBe('fall');
    expect(changeKind(-0.1, 0.9)).toBe('within');
    expect(changeKind(undefined, undefined)).toBeUndefined();
  });

  it('are of the latest wave that somebody has finished', () => {
    const [first, second] = PROGRESS.waves;
    expect(latestOf([first!, { ...second!, finished: 0 }])?.waveName).toBe('Baseline');
    expect(latestOf([{ ...first!, finished: 0 }])?.waveName).toBe('Baseline');
    expect(latestOf([])).toBeUndefined();
  });
});
