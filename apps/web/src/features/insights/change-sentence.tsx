import type { GroupFigure, Progress } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { changeKind, type GroupWords, type ShownChange } from './group-words';

interface ChangeSentenceProps {
  readonly change: ShownChange;
  readonly progress: Progress;
  /** One a wave: what the change is of. */
  readonly figures: readonly GroupFigure[];
  readonly say: GroupWords;
}

const SENTENCES = {
  rise: 'progress.change-up',
  fall: 'progress.change-down',
  within: 'progress.change-none',
} as const;

/** From which wave to which the mean moved, by how much, with its interval, and whether that is more than error. */
export function ChangeSentence({ change, progress, figures, say }: ChangeSentenceProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { change: by = 0, changeLow: low = 0, changeHigh: high = 0 } = change;
  const kind = changeKind(change.changeLow, change.changeHigh);
  if (!kind) return <p>{t('progress.one-wave')}</p>;
  const before = progress.earlier.flatMap(({ waves }) => waves);
  const shown = progress.waves.filter(({ waveName }, index) => {
    const point = figures[index];
    if (before.includes(waveName)) return false;
    return point !== undefined && say.isShown(point) && point.mean !== undefined;
  });
  const number = (value: number) => formats.number(value, 2);
  // A fall is said by how far it went.
  const [least, most] = kind === 'fall' ? [-high, -low] : [low, high];
  return (
    <p>
      {t(SENTENCES[kind], {
        first: shown[0]?.waveName ?? '',
        last: shown.at(-1)?.waveName ?? '',
        by: number(kind === 'fall' ? -by : by),
        interval: t('staff.interval', { low: number(least), high: number(most) }),
      })}
    </p>
  );
}
