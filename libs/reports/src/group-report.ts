import type { GroupReport } from '@qabilet/application';
import type { Language } from '@qabilet/kernel';
import { comparisonSection } from './comparison-section';
import { goalsSection } from './goals-section';
import { latestOf } from './latest-wave';
import { matchedSections } from './matched-sections';
import type { KeyFigure, ReportDocument } from './report-document';
import { wordsIn, type ReportWords } from './report-words';
import { competencesSection, gapsSection, unitsSection } from './sections';
import { unitGoalSections, wavesSection } from './waves-section';

export const LEVELS = [0, 1, 2, 3, 4] as const;
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'ug', 'ur'];

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}

/** Puts the figures of a group into the words of a language; it adds none and leaves none out that a screen shows. */
export function groupReport(report: GroupReport, language: Language): ReportDocument {
  const { kind, progress, agencyName, minimumCell } = report;
  const say = wordsIn({ language, levels: progress.levels, minimumCell });
  const { t } = say;
  const title = t(`print.title-${kind}`);
  const latest = latestOf(progress.waves);
  return {
    language,
    direction: directionOf(language),
    title,
    subject: `${agencyName}, ${progress.cohortName}`,
    madeAt: new Date(progress.updatedAt),
    lead: t('print.lead', { date: say.date(progress.updatedAt) }),
    figuresHeading: latest ? t('agency.latest', { wave: latest.waveName }) : t('progress.empty-title'),
    figures: latest ? keyFigures(latest, say) : [],
    levels: LEVELS.map((level) => (level === 0 ? say.word(0) : `${say.number(level)} ${say.word(level)}`)),
    sections: [
      wavesSection(report, say),
      goalsSection(report.goals, say),
      ...unitGoalSections(report, say),
      competencesSection(progress, say),
      gapsSection(report.gaps, say),
      ...(kind === 'agency'
        ? [unitsSection(report, say), comparisonSection(report.comparison, say)]
        : matchedSections(report.matched, say)),
    ],
    notes: {
      heading: t('print.notes'),
      items: [
        `${say.hiddenShort}: ${say.hidden}.`,
        t('print.note-mean'),
        t('print.note-change'),
        t('print.note-hidden', { n: say.minimum }),
      ],
    },
    foot: `${title}. ${agencyName}, ${progress.cohortName}, ${say.date(progress.updatedAt)}`,
  };
}

function keyFigures(wave: NonNullable<ReturnType<typeof latestOf>>, say: ReportWords): readonly KeyFigure[] {
  const { t } = say;
  const { figure, coverage, finished, valid, invited } = wave;
  const isCounted = finished !== undefined && valid !== undefined && invited !== undefined;
  const isKnown = coverage !== undefined && isCounted;
  return [
    {
      label: t('agency.coverage'),
      value: isKnown ? say.percent(coverage) : say.hiddenShort,
      note: isKnown ? t('progress.invited-finished', { valid, finished, invited }) : '',
    },
    {
      label: t('agency.share'),
      value: say.shareAlone(figure),
      note: figure.suppressed
        ? ''
        : [say.shareInterval(figure), t('agency.share-note', { n: figure.n ?? 0 })]
            .filter(Boolean)
            .join(', '),
    },
    { label: t('agency.level'), value: say.level(figure), note: t('staff.n', { n: figure.n ?? 0 }) },
  ];
}
