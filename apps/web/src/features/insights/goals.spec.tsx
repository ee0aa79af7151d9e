import type { Goals, GoalView, Progress } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { competence, LEVELS } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';

const figure = (mean: number) =>
  ({ suppressed: false, enough: true, n: 12, mean, low: mean - 0.2, high: mean + 0.2, level: 2 }) as const;
const wave = (waveId: string, waveName: string, mean: number) =>
  ({ waveId, waveName, kind: 'baseline', opensAt: '2026-04-01T06:00:00Z', figure: figure(mean) }) as const;
const PROGRESS: Progress = {
  cohortId: 'cohort-1',
  cohortName: 'Programme 2026',
  levels: LEVELS,
  cuts: [-1.5, -0.5, 0.5, 1.5],
  waves: [wave('w1', 'Baseline', -0.8), wave('w2', 'Midline', 0.1)],
  competences: [
    { competence: competence(), cuts: [-1.5, -0.5, 0.5, 1.5], points: [figure(-0.8), figure(0.1)] },
  ],
  earlier: [],
  updatedAt: '2026-07-10T10:00:00Z',
};
const EXPECTED: GoalView = {
  kind: 'share',
  value: 0.8,
  dueOn: '2026-10-31',
  state: 'expected',
  waveName: 'Midline',
  now: { value: 0.45, low: 0.38, high: 0.52 },
  expected: { value: 0.61, low: 0.52, high: 0.71 },
  chance: 0.01,
  verdict: 'unlikely',
  mean: { value: 0.4, low: 0.1, high: 0.7 },
  needed: 1.1,
};
const GOALS: Goals = {
  goals: [EXPECTED],
  units: [{ id: 'u1', name: 'North' }],
  competences: [competence()],
  minimumCell: 5,
};

async function arrange(goals: Partial<Goals> = {}, path = '/programmes/cohort-1/progress') {
  const insights = {
    progress: () => Promise.resolve(PROGRESS),
    goals: () => Promise.resolve({ ...GOALS, ...goals }),
    setGoals: jest.fn().mockResolvedValue(undefined),
  };
  await renderPage({ path, me: meWith({ roles: ['trainer'] }), answers: { insights } });
  return insights;
}

describe('the goals on the page of the progress', () => {
  it('say where the group stands and where it is heading', async () => {
    await arrange();
    const goals = within(await screen.findByRole('region', { name: 'Goals' }));
    expect(goals.getByRole('listitem')).toHaveTextContent(
      'Whole cohort, All competences together' +
        'At this pace between 52% and 71% stand at the target of their role by 31 October 2026; the goal is 80%: unlikely.' +
        ' In Midline 45% (38% to 52%) stood there.',
    );
  });

  it('are drawn ahead of the waves, in the words of the picture and in its table', async () => {
    await arrange();
    const trend = within(await screen.findByRole('figure', { name: /Mean of the group/ }));
    expect(await trend.findByRole('img')).toHaveAccessibleName(
      /Expected on 31 October 2026 at this pace: 52% to 71%; the goal is 80%\./,
    );
    expect(trend.getByText('Goal: 80%')).toBeInTheDocument();
    await userEvent.click(trend.getByRole('button', { name: 'Table' }));
    const row = trend.getByRole('row', { name: /Expected at this pace/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['–', '0.400.10 to 0.70', '52% to 71%', '–', '–']);
  });

  it('are drawn only where the picture is of the same group', async () => {
    await arrange({ goals: [{ ...EXPECTED, unitId: 'u1', unitName: 'North' }] });
    expect(await screen.findByText('North, All competences together')).toBeInTheDocument();
    expect(screen.getByRole('img')).not.toHaveAccessibleName(/Expected/);
  });

  it('of units have a picture of their own, and none of the cohort in it', async () => {
    const figures = [{ suppressed: true }, { ...figure(0.3), n: 7 }];
    await arrange({ goals: [{ ...EXPECTED, unitId: 'u1', unitName: 'North', figures }] });
    const trend = within(
      await screen.findByRole('figure', { name: 'Mean of the group: North, All competences together' }),
    );
    expect(trend.getByRole('img')).toHaveAccessibleName(
      'Mean of the group wave by wave: Baseline: Not shown: fewer than 5 people; ' +
        'Midline: Intermediate, mean 0.30 (0.10 to 0.50), n = 7. ' +
        'Expected on 31 October 2026 at this pace: 52% to 71%; the goal is 80%.',
    );
    await userEvent.click(trend.getByRole('button', { name: 'Table' }));
    expect(trend.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/People$/),
      expect.stringMatching(/^Baseline.*<5$/),
      expect.stringMatching(/^Midline.*0\.300\.10 to 0\.50.*7$/),
      expect.stringMatching(/^Expected at this pace.*0\.400\.10 to 0\.7052% to 71%–$/),
    ]);
  });

  it.each<[string, Partial<GoalView>, RegExp]>([
    [
      'after one wave',
      { state: 'one-wave', expected: undefined },
      /Not enough waves yet .* 80% at the target of their role by 31 October 2026\. In Midline 45%/,
    ],
    ['of too few people', { state: 'hidden', now: undefined }, /Nothing can be said of so few people/],
    ['without figures', { state: 'none', now: undefined }, /There are no figures yet/],
    ['over and missed', { state: 'over' }, /last wave before .*, 45% .*; the goal was 80%: not reached\.$/],
    [
      'of levels gained',
      { kind: 'gain', value: 1, expected: { value: 0.9, low: 0.6, high: 1.2 }, verdict: 'open' },
      /between 0\.6 and 1\.2 levels .* the goal is 1\.0: it could go either way/,
    ],
  ])('say so: %s', async (_, different, sentence) => {
    await arrange({ goals: [{ ...EXPECTED, ...different }] });
    const goals = within(await screen.findByRole('region', { name: 'Goals' }));
    expect(goals.getByRole('listitem').textContent).toMatch(sentence);
  });
});

describe('setting goals', () => {
  const PATH = '/programmes/cohort-1/goals';

  it('adds one after the other and saves all of them together', async () => {
    const { setGoals } = await arrange({}, PATH);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a goal' }));
    const second = within(screen.getByRole('group', { name: 'Goal 2' }));
    await userEvent.selectOptions(second.getByLabelText('What is to be reached'), 'gain');
    await userEvent.selectOptions(second.getByLabelText('By whom'), 'North');
    await userEvent.selectOptions(second.getByLabelText('In which competence'), '1.1 Searching');
    await userEvent.type(second.getByLabelText('Levels'), '0,5');
    await userEvent.type(second.getByLabelText('By which day'), '2027-04-30');
    await userEvent.click(screen.getByRole('button', { name: 'Save the goals' }));
    expect(setGoals).toHaveBeenCalledWith('cohort-1', {
      goals: [
        { kind: 'share', value: 0.8, dueOn: '2026-10-31' },
        { kind: 'gain', unitId: 'u1', competence: '1.1', value: 0.5, dueOn: '2027-04-30' },
      ],
    });
  });

  it('says at its field what cannot be, and saves nothing', async () => {
    const { setGoals } = await arrange({ goals: [] }, PATH);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a goal' }));
    await userEvent.type(screen.getByLabelText('Share, percent'), '120');
    await userEvent.click(screen.getByRole('button', { name: 'Save the goals' }));
    const goal = within(screen.getByRole('group', { name: 'Goal 1' }));
    expect(goal.getByText(/from 1 to 100 percent/)).toBeInTheDocument();
    expect(goal.getByText(/Enter the day/)).toBeInTheDocument();
    expect(setGoals).not.toHaveBeenCalled();
  });
});
