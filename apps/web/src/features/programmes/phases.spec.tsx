import type { CohortRow, OwnProgramme, ProgrammePhase } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { todayOf } from '../../frame/phase-list';
import { meWith, renderPage } from '../../testing/render-page';

const COHORT: CohortRow = {
  id: 'cohort-1',
  name: 'E-government programme',
  startsOn: '2026-04-01',
  endsOn: '2026-10-31',
  members: 13,
  waves: [],
};
const LECTURES: ProgrammePhase = {
  kind: 'lectures',
  name: 'Lectures at the institute',
  startsOn: '2026-04-01',
  endsOn: '2026-07-31',
};
const TRAINER = meWith({ roles: ['trainer'] });

async function arrange({
  phases = [] as readonly ProgrammePhase[],
  path = '/programmes/cohort-1/phases',
} = {}) {
  const programmes = {
    cohort: () => Promise.resolve(COHORT),
    phases: () => Promise.resolve({ phases }),
    members: () => Promise.resolve({ total: 0, rows: [] }),
    planPhases: jest.fn().mockResolvedValue(undefined),
  };
  await renderPage({ path, me: TRAINER, answers: { programmes } });
  return programmes;
}

describe('planning the phases of a programme', () => {
  it('adds one after the other and saves all of them together', async () => {
    const { planPhases } = await arrange({ phases: [LECTURES] });
    await userEvent.click(await screen.findByRole('button', { name: 'Add a phase' }));
    const second = within(screen.getByRole('group', { name: 'Phase 2' }));
    expect(second.getByLabelText('Name')).toHaveValue('Practice');
    await userEvent.type(second.getByLabelText('First day'), '2026-08-01');
    await userEvent.type(second.getByLabelText('Last day'), '2026-09-30');
    await userEvent.click(screen.getByRole('button', { name: 'Save the phases' }));
    expect(planPhases).toHaveBeenCalledWith('cohort-1', {
      phases: [
        LECTURES,
        { kind: 'practice', name: 'Practice', startsOn: '2026-08-01', endsOn: '2026-09-30' },
      ],
    });
  });

  it('says at its field what cannot be, and saves nothing', async () => {
    const wrong = { ...LECTURES, name: ' ', startsOn: '2026-03-31', endsOn: '2026-11-01' };
    const { planPhases } = await arrange({ phases: [wrong, { ...LECTURES, endsOn: '2026-03-01' }] });
    await userEvent.click(await screen.findByRole('button', { name: 'Save the phases' }));
    const first = within(screen.getByRole('group', { name: 'Phase 1' }));
    expect(first.getByText(/Enter the name of the phase/)).toBeInTheDocument();
    expect(first.getByText(/The phase begins before the programme/)).toBeInTheDocument();
    expect(first.getByText(/The phase ends after the programme/)).toBeInTheDocument();
    const second = within(screen.getByRole('group', { name: 'Phase 2' }));
    expect(second.getByText(/The last day of the phase lies before its first/)).toBeInTheDocument();
    expect(planPhases).not.toHaveBeenCalled();
  });

  it('takes one out again', async () => {
    const { planPhases } = await arrange({ phases: [LECTURES] });
    await userEvent.click(await screen.findByRole('button', { name: 'Remove this phase 1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save the phases' }));
    expect(planPhases).toHaveBeenCalledWith('cohort-1', { phases: [] });
  });
});

describe('the phases of a programme', () => {
  it('stand on the page of the cohort, where they can be planned', async () => {
    await arrange({ path: '/programmes/cohort-1', phases: [LECTURES] });
    expect(await screen.findByText('Lectures at the institute')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Plan the phases' })).toHaveAttribute(
      'href',
      '/programmes/cohort-1/phases',
    );
  });

  it('stand on the first page of an official, with what runs today', async () => {
    const today = todayOf(new Date());
    const practice = {
      ...LECTURES,
      kind: 'practice',
      name: 'Practice',
      startsOn: today,
      endsOn: today,
    } as const;
    const over = { ...LECTURES, startsOn: '2020-04-01', endsOn: '2020-04-02' };
    const own: OwnProgramme = {
      ...{ cohortId: 'cohort-1', name: COHORT.name, startsOn: '2020-04-01', endsOn: today },
      phases: [over, practice, { ...practice, name: 'Talks', startsOn: '2999-01-01', endsOn: '2999-01-02' }],
    };
    await renderPage({
      path: '/',
      answers: {
        delivery: { assignments: () => Promise.resolve([]) },
        programmes: { own: () => Promise.resolve([own]) },
      },
    });
    const programme = within(await screen.findByRole('region', { name: 'Your programme' }));
    const states = programme.getAllByText(/^(over|runs now|ahead)$/).map(({ textContent }) => textContent);
    expect(states).toEqual(['over', 'runs now', 'ahead']);
    expect(programme.getByText('E-government programme')).toBeInTheDocument();
  });
});

describe('a day on the calendar of the reader', () => {
  it('is written with two digits', () => {
    expect(todayOf(new Date(2026, 3, 1, 23, 59))).toBe('2026-04-01');
  });
});
