import { SpeechProvider, startSpeaking } from '@qabilet/i18n';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { TimeLeft } from './time-left';

const START = Date.UTC(2026, 3, 1);
const MINUTE_MS = 60_000;

afterEach(() => jest.useRealTimers());

async function arrange(minutes: number) {
  const speech = await startSpeaking({ language: 'en', isPseudo: false });
  jest.useFakeTimers({ now: START });
  const onTimeUp = jest.fn();
  render(
    <SpeechProvider i18n={speech}>
      <TimeLeft secondsLeft={minutes * 60} saidAt={START} onTimeUp={onTimeUp} />
    </SpeechProvider>,
  );
  return { onTimeUp };
}

const pass = (milliseconds: number) => act(() => void jest.advanceTimersByTime(milliseconds));
const aloud = () => screen.getByRole('status').textContent;

describe('the time that is left', () => {
  it('is said aloud politely and at most six times in an hour', async () => {
    await arrange(60);
    const said: (string | null)[] = [aloud()];
    for (let minute = 0; minute < 120; minute++) {
      pass(MINUTE_MS / 2);
      if (aloud() !== said.at(-1)) said.push(aloud());
    }

    expect(said).toEqual(['', '10 minutes left', '5 minutes left', '1 minute left']);
    expect(said.length - 1).toBeLessThanOrEqual(6);
  });

  it('is said aloud while it is hidden', async () => {
    await arrange(6);
    fireEvent.click(screen.getByRole('button', { name: 'Hide the time' }));
    pass(MINUTE_MS);

    expect(document.querySelector('.q-numeric')).toBeNull();
    expect(aloud()).toBe('5 minutes left');
    fireEvent.click(screen.getByRole('button', { name: 'Show the time' }));
    expect(screen.getByRole('button', { name: 'Hide the time' })).toBeVisible();
  });

  it('ends once', async () => {
    const { onTimeUp } = await arrange(1);
    pass(MINUTE_MS - 1_000);
    expect(onTimeUp).not.toHaveBeenCalled();
    pass(10_000);

    expect(onTimeUp).toHaveBeenCalledTimes(1);
  });
});
