import type { MatchedProgress } from '@qabilet/contracts';
import type { Section } from './report-document';
import type { ReportWords } from './report-words';

const TABLELESS = { columns: [], rows: [], empty: '' } as const;

/** How the people moved who were in the first and in the last wave; joiners and leavers apart. */
export function matchedSections(matched: MatchedProgress, say: ReportWords): readonly Section[] {
  const { t } = say;
  const heading = t('matched.title');
  const { state, bounds, joined = 0, left = 0 } = matched;
  if (state !== 'shown') {
    const told = bounds && { low: say.hundredth(bounds.low), high: say.hundredth(bounds.high) };
    const counts = { n: say.minimum, matched: matched.matched ?? 0, apart: joined + left };
    return [
      {
        ...TABLELESS,
        heading,
        ...(bounds && { figures: peopleFigures(matched, say) }),
        empty: t(`matched.${state}`, { ...counts, low: '', high: '', ...told }),
      },
    ];
  }
  const between = { first: matched.firstWave ?? '', last: matched.lastWave ?? '' };
  return [
    {
      ...TABLELESS,
      heading,
      figures: peopleFigures(matched, say),
      lead: t('matched.lead', between),
    },
    changeSection(matched, say),
    movedSection(matched, say),
  ];
}

function peopleFigures({ matched, joined, left }: MatchedProgress, { t, number }: ReportWords) {
  return [
    { label: t('matched.both'), value: number(matched ?? 0), note: '' },
    { label: t('matched.joined'), value: number(joined ?? 0), note: '' },
    { label: t('matched.left'), value: number(left ?? 0), note: '' },
  ];
}

/** Competence by competence: how far the mean moved, and how many people moved reliably. */
function changeSection({ competences }: MatchedProgress, say: ReportWords): Section {
  const { t, ranged, hundredth, percent } = say;
  return {
    heading: t('matched.caption'),
    isPart: true,
    columns: [
      { header: t('progress.competence'), kind: 'name' },
      { header: t('heat.gap-n'), kind: 'number' },
      { header: t('matched.change'), kind: 'figure' },
      { header: t('matched.effect'), kind: 'figure' },
      { header: t('matched.up'), kind: 'figure' },
      { header: t('matched.down'), kind: 'figure' },
    ],
    rows: competences.map(({ competence, n, change, effect, up, down }) => [
      { text: competence.name.text },
      { text: n === undefined ? say.hiddenShort : say.number(n) },
      ranged(change, hundredth),
      ranged(effect, hundredth),
      ranged(up, percent),
      ranged(down, percent),
    ]),
    empty: t('progress.empty-text'),
  };
}

/** Who gained, and who lost, at least a level in at least so many competences. */
function movedSection({ moved }: MatchedProgress, say: ReportWords): Section {
  const { t, ranged, number, percent } = say;
  return {
    heading: t('matched.moved-caption'),
    isPart: true,
    columns: [
      { header: t('matched.at-least'), kind: 'words' },
      { header: t('matched.named'), kind: 'figure' },
      { header: t('matched.gained'), kind: 'figure' },
      { header: t('matched.lost'), kind: 'figure' },
    ],
    rows: moved.map(({ competences, n, gained, lost }) => [
      { text: number(competences) },
      { text: n === undefined ? say.hiddenShort : number(n) },
      ranged(gained, percent),
      ranged(lost, percent),
    ]),
    empty: t('progress.empty-text'),
    method: t('matched.method'),
  };
}
