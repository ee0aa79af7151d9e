import type { GroupReport } from '@qabilet/application';
import type { Language } from '@qabilet/kernel';
import type { ReportDocument } from './report-document';
import { wordsIn, type ReportWords } from './report-words';
import { competencesSection, gapsSection, latestOf, unitsSection, wavesSection } from './sections';

export const LEVELS = [0, 1, 2, 3, 4] as const;
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'ug', 'ur'];

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}

/** Puts the figures of a group into the words of a language; it adds none and leaves none out that a screen shows. */
export function groupReport(report: GroupReport, language: Language): ReportDocument {
  const { kind, progress, agencyName, minimumCell } = report;
  const say = wordsIn({ language, levels: progress.levels, minimumCell });
  const { texts } = say;
  const latest = latestOf(progress.waves);
  return {
    language,
    direction: directionOf(language),
    title: texts.title[kind],
    subject: `${agencyName}, ${progress.cohortName}`,
    madeAt: new Date(progress.updatedAt),
    lead: texts.lead(say.date(progress.updatedAt)),
    figuresHeading: latest ? texts.latest(latest.waveName) : texts.none,
    figures: latest ? keyFigures(latest, say) : [],
    levels: LEVELS.map((level) => (level === 0 ? say.word(0) : `${say.number(level)} ${say.word(level)}`)),
    sections: [
      wavesSection(progress, say),
      competencesSection(progress, say),
      kind === 'agency' ? unitsSection(report.units, say) : gapsSection(report.gaps, say),
    ],
    notes: {
      heading: texts.notes,
      items: [`${say.hiddenShort}: ${say.hidden}.`, ...texts.noteItems(say.minimum)],
    },
    foot: `${texts.title[kind]}. ${agencyName}, ${progress.cohortName}, ${say.date(progress.updatedAt)}`,
  };
}

function keyFigures(
  wave: NonNullable<ReturnType<typeof latestOf>>,
  say: ReportWords,
): ReportDocument['figures'] {
  const { texts } = say;
  const { figure, coverage, finished, invited } = wave;
  const isKnown = coverage !== undefined && finished !== undefined && invited !== undefined;
  return [
    {
      label: texts.coverage,
      value: isKnown ? say.percent(coverage) : say.hiddenShort,
      note: isKnown ? texts.finished(say.number(finished), say.number(invited)) : '',
    },
    {
      label: texts.shareLong,
      value: say.share(figure),
      note: figure.suppressed ? '' : texts.ofPeople(say.people(figure)),
    },
    {
      label: texts.level,
      value: say.level(figure),
      note: texts.n(say.people(figure)),
    },
  ];
}
