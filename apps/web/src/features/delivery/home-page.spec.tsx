import type { Assignment } from '@qabilet/api-client';
import { screen } from '@testing-library/react';
import { assignment } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';

async function arrange(assignments: readonly Assignment[]) {
  await renderPage({ path: '/', answers: { delivery: { assignments: () => Promise.resolve(assignments) } } });
  await screen.findByRole('heading', { level: 1, name: 'Your tasks' });
}

describe('the tasks of an official', () => {
  it('begin with what the measurement is for, and nothing else can be opened before', async () => {
    await arrange([assignment({ noticeConfirmed: false })]);
    expect(screen.getAllByRole('link', { name: 'Read what this is for' })).toHaveLength(2);
    expect(screen.queryByRole('link', { name: 'Take the test' })).not.toBeInTheDocument();
  });

  it('say what comes next', async () => {
    await arrange([assignment({ selfAssessment: { state: 'finished', rated: 2, total: 2 } })]);
    const [, button] = screen.getAllByRole('link', { name: 'Take the test' });
    expect(button).toHaveAttribute('href', '/waves/wave-1/test');
  });

  it('say from when on a test may begin that comes too soon after another one, there and before the test', async () => {
    const test = {
      ...assignment().test,
      daysBetween: 30,
      testsAYear: 2,
      startableFrom: '2026-04-20T09:00:00Z',
    };
    await arrange([assignment({ test })]);
    expect(
      screen.getByText(/^You were tested lately. You can begin this test from 20 April 2026/),
    ).toBeVisible();

    await renderPage({
      path: '/waves/wave-1/test',
      answers: { delivery: { assignments: () => Promise.resolve([assignment({ test })]) } },
    });
    expect(
      await screen.findByText('At least 30 days lie between your last test and this one.'),
    ).toBeVisible();
    expect(screen.getByText('You can begin 2 tests within a year.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Start the test' })).not.toBeInTheDocument();
  });

  it('say of a test that is done that it stands', async () => {
    await arrange([assignment({ test: { ...assignment().test, state: 'finished', answered: 12 } })]);
    expect(screen.getByText('The test is taken once in a wave; your answers stand.')).toBeVisible();
  });

  it('keep the results of closed waves in reach', async () => {
    await arrange([assignment({ isOpen: false, hasResult: true })]);
    expect(screen.getByRole('heading', { name: 'Earlier rounds' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Read your result' })).toBeInTheDocument();
  });

  it('say so when there are none', async () => {
    await arrange([]);
    expect(screen.getByRole('heading', { name: 'Nothing to do at the moment' })).toBeInTheDocument();
  });
});

describe('the first page', () => {
  it('is the first section of those who are no officials', async () => {
    await renderPage({
      path: '/',
      me: meWith({ roles: ['trainer'] }),
      answers: { programmes: { cohorts: () => Promise.resolve([]) } },
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Programmes' })).toBeInTheDocument();
  });
});
