import type { FigureQueryPage } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import { meWith, renderPage } from '../../testing/render-page';

const ASKED: FigureQueryPage = {
  total: 2,
  rows: [
    {
      at: '2026-11-23T09:00:00Z',
      personName: 'Dana Trainer',
      question: 'GET /api/waves/:id/training-plan',
      about: 'Spring cohort, Baseline',
      filters: [
        { name: 'id', value: 'a-wave' },
        { name: 'hours', value: '40' },
      ],
    },
    {
      at: '2026-11-22T09:00:00Z',
      personName: 'Lana Lead',
      question: 'GET /api/agency-overview',
      filters: [],
    },
  ],
};

async function open(page: FigureQueryPage) {
  const figureQueries = jest.fn().mockResolvedValue(page);
  await renderPage({
    path: '/audit/figures',
    me: meWith({ roles: ['administrator'] }),
    answers: { audit: { figureQueries } },
  });
  await screen.findByRole('heading', { level: 1, name: 'Questions about groups' });
  return figureQueries;
}

describe('questions about groups', () => {
  it('tell who asked what about whom, and with which filters', async () => {
    await open(ASKED);
    const [, first, second] = screen.getAllByRole('row');
    expect(first).toHaveTextContent(/Dana Trainer.*Spring cohort, Baseline.*training-plan.*hours=40/);
    expect(first).not.toHaveTextContent('a-wave');
    expect(within(second!).getByText('nothing chosen')).toBeInTheDocument();
  });

  it('say what will be there before anybody has asked', async () => {
    await open({ total: 0, rows: [] });
    expect(screen.getByText(/As soon as a trainer or a lead looks/)).toBeInTheDocument();
  });

  it('are found from the audit trail', async () => {
    await renderPage({
      path: '/audit',
      me: meWith({ roles: ['administrator'] }),
      answers: { audit: { trail: () => Promise.resolve({ total: 0, rows: [] }) } },
    });
    expect(await screen.findByRole('link', { name: 'Questions about groups' })).toHaveAttribute(
      'href',
      '/audit/figures',
    );
  });
});
