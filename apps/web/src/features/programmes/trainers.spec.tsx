import type { AccessRole, CohortTrainerList } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { meWith, renderPage } from '../../testing/render-page';

const DANA = { personId: 'person-1', name: 'Dana Trainer', email: 'dana@institute.example' };
const ERLAN = { personId: 'person-2', name: 'Erlan Colleague', email: 'erlan@institute.example' };

async function arrange(
  list: Omit<CohortTrainerList, 'name'>,
  { role = 'trainer', path = '/programmes/cohort-1/trainers' }: { role?: AccessRole; path?: string } = {},
) {
  const name = 'E-government programme';
  const programmes = {
    trained: () => Promise.resolve([{ id: 'cohort-1', name, trainers: [DANA.name, ERLAN.name] }]),
    cohorts: () => Promise.resolve([]),
    trainers: () => Promise.resolve({ name, ...list }),
    addTrainer: jest.fn().mockResolvedValue(undefined),
    removeTrainer: jest.fn().mockResolvedValue(undefined),
  };
  await renderPage({
    path,
    me: meWith({ roles: [role] }),
    answers: { programmes },
  });
  await screen.findByRole('heading', { name: /Trainers/, level: 1 });
  return programmes;
}

describe('the page of the trainers of a cohort', () => {
  it('brings in a trainer of the agency and says so', async () => {
    const { addTrainer } = await arrange({ trainers: [DANA], others: [ERLAN] });
    await userEvent.selectOptions(screen.getByLabelText('Trainer of your agency'), 'person-2');
    await userEvent.click(screen.getByRole('button', { name: 'Add the trainer' }));
    expect(addTrainer).toHaveBeenCalledWith('cohort-1', 'person-2');
    expect(await screen.findByRole('status')).toHaveTextContent('The trainer was added.');
  });

  it('asks whom to add where nobody is chosen', async () => {
    const { addTrainer } = await arrange({ trainers: [DANA], others: [ERLAN] });
    await userEvent.click(screen.getByRole('button', { name: 'Add the trainer' }));
    expect(within(screen.getByRole('alert')).getByText('Choose a trainer')).toBeInTheDocument();
    expect(addTrainer).not.toHaveBeenCalled();
  });

  it('lets one go after asking', async () => {
    const { removeTrainer } = await arrange({ trainers: [DANA, ERLAN], others: [] });
    await userEvent.click(screen.getByRole('button', { name: 'Take off Erlan Colleague' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(removeTrainer).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole('button', { name: 'Take off' }));
    expect(removeTrainer).toHaveBeenCalledWith('cohort-1', 'person-2');
  });

  it('leads a trainer who takes themselves off to their other cohorts', async () => {
    await arrange({ trainers: [DANA, ERLAN], others: [] });
    await userEvent.click(screen.getByRole('button', { name: 'Take off Dana Trainer' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take off' }));
    expect(await screen.findByRole('heading', { name: 'Programmes', level: 1 })).toBeInTheDocument();
  });

  it.each([
    ['trainer', '/programmes/cohort-1'],
    ['agency-lead', '/programmes/cohort-1/progress'],
  ] as const)('leads a person who is %s back to where they may go', async (role, home) => {
    await arrange({ trainers: [DANA], others: [] }, { role });
    expect(screen.getByRole('link', { name: 'E-government programme' })).toHaveAttribute('href', home);
  });

  it('is reached by administrators from the people, and they stay there', async () => {
    const { addTrainer } = await arrange(
      { trainers: [DANA], others: [ERLAN] },
      { role: 'administrator', path: '/people/trainers' },
    );
    expect(screen.getByRole('cell', { name: 'Dana Trainer, Erlan Colleague' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'E-government programme' }));
    await userEvent.selectOptions(await screen.findByLabelText('Trainer of your agency'), 'person-2');
    await userEvent.click(screen.getByRole('button', { name: 'Add the trainer' }));
    expect(addTrainer).toHaveBeenCalledWith('cohort-1', 'person-2');
    expect(await screen.findByRole('status')).toHaveTextContent('The trainer was added.');
    expect(screen.getByRole('link', { name: 'Trainers of cohorts' })).toHaveAttribute(
      'href',
      '/people/trainers',
    );
  });

  it('keeps the only trainer, and says where others come from', async () => {
    await arrange({ trainers: [DANA], others: [] });
    expect(screen.queryByRole('button', { name: /Take off/ })).not.toBeInTheDocument();
    expect(screen.getByText(/An administrator makes further people trainers/)).toBeInTheDocument();
  });
});
