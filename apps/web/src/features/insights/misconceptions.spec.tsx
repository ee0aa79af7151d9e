import type { Misconceptions } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import { competence, english, LEVELS } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';

const FOUND: Misconceptions = {
  wave: {
    id: 'wave-1',
    name: 'Baseline',
    kind: 'baseline',
    state: 'closed',
    opensAt: '2026-04-01T06:00:00Z',
    closesAt: '2026-04-30T18:00:00Z',
    invited: 60,
    scored: 50,
  },
  cohortId: 'cohort-1',
  cohortName: 'Programme 2026',
  levels: LEVELS,
  questions: 12,
  misconceptions: [
    {
      competence: competence('1.1', 'Searching'),
      level: 2,
      reason: english('The first hit is often an advertisement.'),
      n: 30,
      share: { value: 0.4, low: 0.27, high: 0.55 },
    },
    {
      competence: competence('1.2', 'Sharing'),
      level: 1,
      reason: english('A copy does not follow the original.'),
      n: 20,
      share: { value: 0.3, low: 0.17, high: 0.48 },
      question: english('How do you share a file?'),
      option: english('By sending a copy'),
    },
  ],
  minimumCell: 5,
};

async function arrange(found: Misconceptions = FOUND) {
  await renderPage({
    path: '/programmes/waves/wave-1/misconceptions',
    me: meWith({ roles: ['trainer'] }),
    answers: { insights: { misconceptions: jest.fn().mockResolvedValue(found) } },
  });
  await screen.findByRole('heading', { level: 1, name: 'Misconceptions' });
}

describe('the misconceptions of a wave', () => {
  it('say what was wrong, where, and how many took it to be true', async () => {
    await arrange();
    const row = screen.getByRole('row', { name: /The first hit is often an advertisement/ });
    expect(within(row).getByRole('rowheader')).toHaveTextContent(
      /^The first hit is often an advertisement\.$/,
    );
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['Searching', 'Intermediate', '40%27% to 55%', '30']);
    expect(screen.getByText(/^12 questions with one right option had answers of at least 5/)).toBeVisible();
  });

  it('say the words of a question where they are told', async () => {
    await arrange();
    expect(screen.getByRole('rowheader', { name: /A copy does not follow/ })).toHaveTextContent(
      'Question: How do you share a file? Chosen: By sending a copy',
    );
  });

  it('say that nothing may be shown', async () => {
    await arrange({ ...FOUND, misconceptions: [] });
    expect(screen.getByText('No misconception that may be shown')).toBeInTheDocument();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('say when a wave that has not ended will be told of', async () => {
    await arrange({ ...FOUND, wave: { ...FOUND.wave, state: 'open' }, questions: 0, misconceptions: [] });
    expect(screen.getByText('The wave has not ended yet')).toBeInTheDocument();
    expect(screen.getByText(/after .*30/)).toBeInTheDocument();
  });
});
