import { useEffect, useState } from 'react';
import { useOfficialText } from '@qabilet/i18n';
import { Button } from '@qabilet/ui';

interface TimeLeftProps {
  readonly secondsLeft: number;
  /** When the server said so, milliseconds since the epoch by the clock of this device. */
  readonly saidAt: number;
  readonly onTimeUp: () => void;
}

const SECOND_MS = 1000;
const MINUTE = 60;
/** From here on seconds are shown too. */
const LAST_MINUTES = 5 * MINUTE;
/** Seconds left at which the time is said aloud. */
const ANNOUNCED = [10 * MINUTE, 5 * MINUTE, MINUTE];

/** Time left by the server's clock: can be hidden, and is said aloud only a few times. */
export function TimeLeft({ secondsLeft, saidAt, onTimeUp }: TimeLeftProps) {
  const t = useOfficialText();
  const [isShown, setShown] = useState(true);
  const left = useSecondsLeft(saidAt + secondsLeft * SECOND_MS);
  const isUp = left === 0;

  useEffect(() => {
    if (isUp) onTimeUp();
  }, [isUp, onTimeUp]);

  const minutes = Math.ceil(left / MINUTE);
  const text =
    left > LAST_MINUTES
      ? t('test.time-left', { minutes })
      : t('test.seconds-left', {
          minutes: Math.floor(left / MINUTE),
          seconds: String(left % MINUTE).padStart(2, '0'),
        });
  const mark = ANNOUNCED.findLast((seconds) => left <= seconds);
  return (
    <div className="q-row q-time">
      {isShown ? <span className="q-numeric">{text}</span> : null}
      <Button look="quiet" onClick={() => setShown(!isShown)}>
        {isShown ? t('test.time-hide') : t('test.time-show')}
      </Button>
      <span className="q-hidden" role="status">
        {mark === undefined ? '' : t('test.time-left', { minutes: mark / MINUTE })}
      </span>
    </div>
  );
}

function useSecondsLeft(endsAt: number): number {
  const secondsTo = () => Math.max(0, Math.ceil((endsAt - Date.now()) / SECOND_MS));
  const [left, setLeft] = useState(secondsTo);
  useEffect(() => {
    const tick = () => setLeft(Math.max(0, Math.ceil((endsAt - Date.now()) / SECOND_MS)));
    tick();
    const timer = setInterval(tick, SECOND_MS);
    return () => clearInterval(timer);
  }, [endsAt]);
  return left;
}
