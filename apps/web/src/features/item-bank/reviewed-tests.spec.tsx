import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ProblemError } from '@qabilet/api-client';
import { meWith, renderPage } from '../../testing/render-page';

async function arrange(offerReviewedTests: jest.Mock) {
  await renderPage({
    path: '/items',
    me: meWith({ roles: ['author'] }),
    answers: {
      itemBank: {
        items: () => Promise.resolve({ rows: [], total: 0, states: [], waiting: 0 }),
        competences: () => Promise.resolve([]),
        offerReviewedTests,
      },
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Offer such tests' }));
}

describe('tests that ask reviewed translations only', () => {
  it('are offered once and counted', async () => {
    await arrange(jest.fn().mockResolvedValue([{}, {}]));
    expect(await screen.findByText('2 tests can now be chosen when a wave is opened.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Offer such tests' })).not.toBeInTheDocument();
  });

  it('are said to be there already where they are', async () => {
    await arrange(jest.fn().mockResolvedValue([]));
    expect(await screen.findByText('They had been offered already.')).toBeInTheDocument();
  });

  it('say what went wrong and can be asked for again', async () => {
    const refusal = new ProblemError({ status: 403, code: 'x', title: '', detail: 'Not yours.', faults: [] });
    await arrange(jest.fn().mockRejectedValue(refusal));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Offer such tests' })).toBeInTheDocument();
  });
});
