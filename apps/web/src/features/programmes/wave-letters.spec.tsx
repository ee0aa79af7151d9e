import type { WaveBoard, WaveLetters } from '@qabilet/api-client';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { meWith, renderPage } from '../../testing/render-page';

const BOARD: WaveBoard = {
  wave: {
    id: 'wave-1',
    name: 'Baseline',
    kind: 'baseline',
    state: 'open',
    opensAt: '2026-04-01T08:00:00Z',
    closesAt: '2026-04-30T18:00:00Z',
    invited: 13,
    scored: 9,
  },
  cohortId: 'cohort-1',
  cohortName: 'Programme 2026',
  selfAssessmentFinished: 10,
  testStarted: 10,
  testFinished: 9,
  people: [],
};
const LETTERS: WaveLetters = {
  canSend: true,
  isOn: false,
  unfinished: 4,
  withoutAccount: 0,
  waiting: 0,
  sent: 0,
  problems: [],
};

async function arrange(different: Partial<WaveLetters> = {}, state: WaveBoard['wave']['state'] = 'open') {
  const switchLetters = jest.fn().mockResolvedValue(undefined);
  const remind = jest.fn().mockResolvedValue({ people: 4 });
  await renderPage({
    path: '/programmes/waves/wave-1/board',
    me: meWith({ roles: ['trainer'] }),
    answers: {
      programmes: {
        board: () => Promise.resolve({ ...BOARD, wave: { ...BOARD.wave, state } }),
        letters: () => Promise.resolve({ ...LETTERS, ...different }),
        switchLetters,
        remind,
      },
    },
  });
  await screen.findByRole('heading', { level: 2, name: 'Letters' });
  return { switchLetters, remind };
}

const reminder = () => screen.queryByRole('button', { name: /^Remind/ });

describe('the letters of a wave', () => {
  it('are switched on by the trainer', async () => {
    const { switchLetters } = await arrange();
    expect(screen.getByText(/No letter was sent yet/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Write when the wave opens/ }));

    expect(switchLetters).toHaveBeenCalledWith('wave-1', { isOn: true });
  });

  it('are switched off', async () => {
    const { switchLetters } = await arrange({ isOn: true });
    await userEvent.click(screen.getByRole('button', { name: 'Stop writing' }));

    expect(switchLetters).toHaveBeenCalledWith('wave-1', { isOn: false });
  });

  it('remind those who have not finished', async () => {
    const { remind } = await arrange();
    await userEvent.click(screen.getByRole('button', { name: 'Remind 4 people who have not finished' }));

    expect(remind).toHaveBeenCalledWith('wave-1');
  });

  it.each<[string, Partial<WaveLetters>, WaveBoard['wave']['state']]>([
    ['everybody has finished', { unfinished: 0 }, 'open'],
    ['they were reminded lately', { remindedAt: new Date().toISOString() }, 'open'],
    ['the wave is over', {}, 'closed'],
    ['there is no mail server', { canSend: false }, 'open'],
  ])('do not offer a reminder when %s', async (_when, different, state) => {
    await arrange(different, state);

    expect(reminder()).toBeNull();
  });

  it('say who has no account, and which could not be brought', async () => {
    await arrange({
      withoutAccount: 2,
      problems: [{ personId: 'p', name: 'Dana', kind: 'opened', state: 'refused' }],
    });

    expect(screen.getByText(/2 people have no account yet/)).toBeVisible();
    await userEvent.click(screen.getByText('1 letter could not be brought'));
    expect(screen.getByText(/does not take letters for this address/)).toBeVisible();
  });
});
