import type { EarlierFramework, Progress } from '@qabilet/contracts';
import { scaleCell } from './place';
import type { Cell, Section } from './report-document';
import type { ReportWords } from './report-words';

/** Wave by wave, all competences together. */
export function wavesSection(progress: Progress, say: ReportWords): Section {
  const { t } = say;
  const { waves, cuts, earlier } = progress;
  return {
    heading: t('progress.title'),
    ...(earlier.length > 0 && { notice: earlierNotice(earlier, say) }),
    ...(waves.some(({ figure }) => say.isShown(figure)) && { lead: changeSentence(progress, say) }),
    columns: [
      { header: t('progress.wave'), kind: 'name' },
      { header: t('progress.level'), kind: 'words' },
      { header: t('figures.mean'), kind: 'number' },
      { header: '', kind: 'picture' },
      { header: t('progress.share'), kind: 'figure' },
      { header: t('progress.people'), kind: 'number' },
      { header: t('progress.coverage'), kind: 'number' },
    ],
    rows: waves.map((wave) => [
      { text: wave.waveName, below: say.date(wave.opensAt) },
      { text: say.level(wave.figure) },
      say.mean(wave.figure),
      scaleCell(wave.figure, cuts, say),
      { text: say.share(wave.figure) },
      { text: say.people(wave.figure) },
      { text: say.coverage(wave) },
    ]),
    empty: t('progress.empty-text'),
  };
}

/** What waves that measured with another framework have to do with the latest. */
function earlierNotice(
  earlier: readonly EarlierFramework[],
  { t }: ReportWords,
): NonNullable<Section['notice']> {
  const told = earlier.map(({ title, version, waves, competences, carried }) =>
    [
      t('progress.earlier-waves', { waves: waves.join(', '), framework: `${title} ${version}` }),
      t('progress.earlier-carried', { carried, competences }),
    ].join(' '),
  );
  return { title: t('progress.earlier-title'), items: [...told, t('progress.earlier-scales')] };
}

type Change = Pick<Progress, 'change' | 'changeLow' | 'changeHigh'>;

const SENTENCES = {
  rise: 'progress.change-up',
  fall: 'progress.change-down',
  within: 'progress.change-none',
} as const;

/** A change counts when its interval leaves out zero; absent until there are two waves. */
function changeOf({ change: by, changeLow: low, changeHigh: high }: Change) {
  if (by === undefined || low === undefined || high === undefined) return undefined;
  if (low > 0) return { kind: 'rise', by, low, high } as const;
  return { kind: high < 0 ? 'fall' : 'within', by, low, high } as const;
}

/** How far a mean moved, with its interval, and whether that is more than error. */
export function changeCell(change: Change, { t, nothing, hundredth, interval }: ReportWords): Cell {
  const moved = changeOf(change);
  if (!moved) return { text: nothing, isQuiet: true };
  return {
    text: `${t(`progress.change-${moved.kind}`)} ${hundredth(moved.by)}`,
    below: interval(hundredth(moved.low), hundredth(moved.high)),
  };
}

/** From which wave to which the mean over all competences moved; waves of earlier frameworks stand on other scales. */
function changeSentence(progress: Progress, { t, isShown, hundredth, interval }: ReportWords): string {
  const moved = changeOf(progress);
  if (!moved) return t('progress.one-wave');
  const before = progress.earlier.flatMap(({ waves }) => waves);
  const shown = progress.waves.filter(
    ({ waveName, figure }) => !before.includes(waveName) && isShown(figure) && figure.mean !== undefined,
  );
  const { kind, by, low, high } = moved;
  // A fall is said by how far it went.
  const [least, most] = kind === 'fall' ? [-high, -low] : [low, high];
  return t(SENTENCES[kind], {
    first: shown[0]?.waveName ?? '',
    last: shown.at(-1)?.waveName ?? '',
    by: hundredth(kind === 'fall' ? -by : by),
    interval: interval(hundredth(least), hundredth(most)),
  });
}
