import type { WaveBoard } from '@qabilet/api-client';
import { act, screen, waitFor } from '@testing-library/react';
import { meWith, renderPage } from '../../testing/render-page';

const NEWS = '/api/waves/wave-1/news';

function boardWith(testFinished: number): WaveBoard {
  return {
    wave: {
      id: 'wave-1',
      name: 'Baseline',
      kind: 'baseline',
      state: 'open',
      opensAt: '2026-04-01T08:00:00Z',
      closesAt: '2026-04-30T18:00:00Z',
      invited: 13,
      scored: 0,
    },
    cohortId: 'cohort-1',
    cohortName: 'Programme 2026',
    selfAssessmentFinished: 10,
    testStarted: 10,
    testFinished,
    people: [],
  };
}

async function arrange() {
  const board = jest.fn().mockResolvedValueOnce(boardWith(3)).mockResolvedValue(boardWith(4));
  const { news, unmount } = await renderPage({
    path: '/programmes/waves/wave-1/board',
    me: meWith({ roles: ['trainer'] }),
    answers: { programmes: { board, letters: () => new Promise(() => undefined) } },
  });
  await screen.findByRole('heading', { level: 1, name: 'Who has finished' });
  return { board, news, unmount };
}

const finished = () => screen.getByText('Test finished', { selector: 'dt' }).nextElementSibling?.textContent;

describe('the status board', () => {
  it('is read again as soon as something has happened in its wave, and only then', async () => {
    const { board, news } = await arrange();
    expect(finished()).toMatch(/^3/);
    act(() => news.tell('/api/waves/wave-2/news'));
    expect(board).toHaveBeenCalledTimes(1);

    act(() => news.tell(NEWS));
    await waitFor(() => expect(finished()).toMatch(/^4/));
    expect(board).toHaveBeenCalledTimes(2);
  });

  it('asks for itself once a minute where nobody tells it', async () => {
    const { board, news } = await arrange();
    jest.useFakeTimers();
    act(() => news.lose(NEWS));
    await act(() => jest.advanceTimersByTimeAsync(59_000));
    expect(board).toHaveBeenCalledTimes(1);
    await act(() => jest.advanceTimersByTimeAsync(2_000));
    jest.useRealTimers();
    expect(board).toHaveBeenCalledTimes(2);
  });

  it('listens no longer than it is looked at', async () => {
    const { board, news, unmount } = await arrange();
    unmount();
    news.tell(NEWS);
    expect(board).toHaveBeenCalledTimes(1);
  });
});
