import type { CohortTrainingPlan, TrainingModuleRow } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { competence, LEVELS } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';

const COURSE: TrainingModuleRow = {
  id: 'course-1',
  title: 'Register in a day',
  competence: competence('1.1', 'Searching'),
  from: 0,
  to: 2,
  gain: 0.5,
  hours: 6,
  format: 'workshop',
  language: 'ru',
  smallestGroup: 5,
  largestGroup: 20,
};
const LONG: TrainingModuleRow = { ...COURSE, id: 'course-2', title: 'A year of registers', hours: 400 };

const PLAN: CohortTrainingPlan = {
  waveId: 'wave-1',
  waveName: 'Baseline',
  cohortId: 'cohort-1',
  cohortName: 'Programme 2026',
  competences: [competence('1.1', 'Searching'), competence('1.2', 'Sharing')],
  levels: LEVELS,
  offers: [COURSE, LONG],
  people: 13,
  plan: {
    hours: 12,
    gap: 8,
    closed: 2,
    measuredCompetences: 2,
    planned: [{ moduleId: 'course-1', groups: 2, people: 10.6, short: 11.2, hours: 12, closed: 2 }],
    left: [{ moduleId: 'course-2', reason: 'too-long' }],
  },
};

async function arrange(plan: CohortTrainingPlan, path = '/programmes/waves/wave-1/training-plan') {
  const asked: unknown[] = [];
  const saved: unknown[] = [];
  await renderPage({
    path,
    me: meWith({ roles: ['trainer'] }),
    answers: {
      insights: {
        trainingPlan: (_id, query) => {
          asked.push(query);
          return Promise.resolve(plan);
        },
      },
      programmes: {
        addCourse: (body) => {
          saved.push(body);
          return Promise.resolve({ id: 'course-3' });
        },
      },
    },
  });
  await screen.findByRole('heading', { level: 1 });
  const cells = (table: string, name: RegExp) =>
    within(within(screen.getByRole('table', { name: table })).getByRole('row', { name }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  return { asked, saved, cells };
}

describe('the training plan of a cohort', () => {
  it('says which courses to hold, for how many, in how many hours, and what they close', async () => {
    const { cells } = await arrange(PLAN);

    expect(cells('Courses to hold, the one that closes most first', /Register/)).toEqual([
      'Searching',
      'Workshop, Русский',
      '2',
      'about 11',
      '12',
      '25%',
      'About 11 of 13 stand short of what their roles ask for; it takes about 11 of them 0.5 levels on.',
    ]);
    expect(screen.getByText('2.0 of 8.0 weighted levels for each official')).toBeVisible();
  });

  it('says why a course is not in it', async () => {
    const { cells } = await arrange(PLAN);

    expect(cells('Courses not in the plan', /A year/).at(-1)).toBe('It takes more hours than there are.');
  });

  it('is made for the hours that are asked for, which stand in the address', async () => {
    const { asked } = await arrange(
      PLAN,
      '/programmes/waves/wave-1/training-plan?hours=20&each=9&language=ru',
    );
    const user = userEvent.setup();
    await user.clear(screen.getByLabelText(/Teaching hours/));
    await user.type(screen.getByLabelText(/Teaching hours/), '35');
    await user.click(screen.getByRole('button', { name: 'Make the plan' }));

    expect(asked).toEqual([
      { hours: 20, hoursEach: 9, language: 'ru' },
      { hours: 35, hoursEach: 9, language: 'ru' },
    ]);
  });

  it('takes nonsense in the address for nothing asked', async () => {
    const { asked } = await arrange(
      PLAN,
      '/programmes/waves/wave-1/training-plan?hours=-3&each=x&language=xx',
    );

    expect(asked).toEqual([{ hours: 60 }]);
  });

  it('is not made for a group too small to be looked at', async () => {
    await arrange({ ...PLAN, people: undefined, plan: undefined });

    expect(screen.getByText('Too few results for a plan')).toBeVisible();
  });

  it('asks for courses first where there are none', async () => {
    await arrange({ ...PLAN, offers: [], plan: { ...PLAN.plan!, planned: [], left: [] } });

    expect(screen.getByText('No courses yet')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Make the plan' })).toBeNull();
  });
});

describe('a course of the catalogue', () => {
  const NEW = '/programmes/waves/wave-1/training-plan/courses/new';

  it('is sent as it was typed, whatever the sign of its decimals', async () => {
    const { saved } = await arrange(PLAN, NEW);
    const user = userEvent.setup();
    await user.type(screen.getByLabelText('Name of the course'), ' Sharing safely ');
    await user.selectOptions(screen.getByLabelText('Competence it trains'), '1.2 Sharing');
    await user.clear(screen.getByLabelText('Levels that an official gains by it'));
    await user.type(screen.getByLabelText('Levels that an official gains by it'), '0,5');
    await user.type(screen.getByLabelText('Teaching hours for one group'), '7.5');
    await user.click(screen.getByRole('button', { name: 'Save the course' }));

    expect(saved).toEqual([
      {
        title: 'Sharing safely',
        competence: '1.2',
        from: 0,
        to: 2,
        gain: 0.5,
        hours: 7.5,
        format: 'workshop',
        language: 'en',
        smallestGroup: 5,
        largestGroup: 20,
      },
    ]);
    expect(await screen.findByText('“Sharing safely” is saved.')).toBeVisible();
  });

  it('is not sent while anything is missing or contradicts itself', async () => {
    const { saved } = await arrange(PLAN, NEW);
    const user = userEvent.setup();
    await user.selectOptions(screen.getByLabelText('Lowest level at which one can follow it'), '3');
    await user.clear(screen.getByLabelText('Largest group'));
    await user.type(screen.getByLabelText('Largest group'), '3');
    await user.click(screen.getByRole('button', { name: 'Save the course' }));

    expect(
      within(screen.getByRole('alert'))
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'Enter a name',
      'Choose a competence',
      'Choose a level higher than the one it begins at',
      'Enter hours from 0.5 to 500',
      'Enter a whole number, no smaller than the smallest group',
    ]);
    expect(saved).toEqual([]);
  });

  it('that is no longer offered is not found', async () => {
    await arrange(PLAN, '/programmes/waves/wave-1/training-plan/courses/gone');

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Page not found');
  });
});
