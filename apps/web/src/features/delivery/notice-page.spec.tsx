import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { assignment } from '../../testing/examples';
import { renderPage } from '../../testing/render-page';

const CHANGED = /has changed since you confirmed it/;

async function arrange(standing: { noticeConfirmed: boolean; noticeChanged: boolean }) {
  const confirmNotice = jest.fn(() => Promise.resolve(undefined));
  await renderPage({
    path: '/waves/wave-1/notice',
    answers: { delivery: { assignments: () => Promise.resolve([assignment(standing)]), confirmNotice } },
  });
  await screen.findByRole('heading', { level: 1, name: 'Before you start' });
  return { confirmNotice };
}

describe('the notice before a test', () => {
  it('says that it has changed and is decided anew: nothing is shared unless it is chosen again', async () => {
    const { confirmNotice } = await arrange({ noticeConfirmed: false, noticeChanged: true });
    expect(screen.getByText(CHANGED)).toBeInTheDocument();
    expect(screen.getByRole('checkbox')).not.toBeChecked();

    await userEvent.click(screen.getByRole('button', { name: 'I have read this, go on' }));
    expect(confirmNotice).toHaveBeenCalledWith('wave-1', {
      version: expect.stringMatching(/^\d{4}-\d+$/),
      shareWithTrainers: false,
    });
  });

  it('says nothing of a change the first time', async () => {
    await arrange({ noticeConfirmed: false, noticeChanged: false });
    expect(screen.queryByText(CHANGED)).not.toBeInTheDocument();
    expect(screen.getByRole('checkbox')).toBeInTheDocument();
  });

  it('asks for nothing once it is confirmed', async () => {
    await arrange({ noticeConfirmed: true, noticeChanged: false });
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});
