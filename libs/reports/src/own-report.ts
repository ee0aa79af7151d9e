import type { OwnReport } from '@qabilet/application';
import type { CompetenceResult, NextStep, Receipt, ResultView } from '@qabilet/contracts';
import type { Language } from '@qabilet/kernel';
import { directionOf, LEVELS } from './group-report';
import { ownWordsIn, standingOf, STANDINGS, type OwnWords } from './own-words';
import { onLevelScale } from './place';
import type { Cell, ReportDocument, Section } from './report-document';

const NOTHING = '–';

/** Languages by their own names. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  uz: 'Oʻzbekcha',
  ko: '한국어',
};

/** What a person sees of themselves on the screen, in the words of a language; it adds nothing. */
export function ownReport({ personName, agencyName, result }: OwnReport, language: Language): ReportDocument {
  const say = ownWordsIn(language, result.levels);
  const { t } = say;
  const sitting = t('of', { wave: result.waveName, cohort: result.cohortName });
  return {
    language,
    direction: directionOf(language),
    title: t('title'),
    subject: `${personName}, ${agencyName}`,
    madeAt: new Date(result.receipt.scoredAt),
    lead: [sitting, t('finished', { date: say.date(result.finishedAt) }), t('own.purpose')]
      .map(ended)
      .join(' '),
    figuresHeading: t('words-lead', { role: result.roleTitle.text }),
    figures: countsOf(result, say),
    levels: LEVELS.map((level) => (level === 0 ? say.level(0) : `${say.number(level)} ${say.level(level)}`)),
    sections: [
      stepsSection(result, say),
      levelsSection(result, say),
      besideSection(result, say),
      receiptSection(result.receipt, say),
    ],
    notes: { heading: t('how-title'), items: notesOf(result, say) },
    foot: `${t('title')}. ${personName}, ${sitting}`,
  };
}

/** With its full stop, which a date may have brought already. */
function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

/** In how many competences of the role each thing can be said. */
function countsOf({ competences }: ResultView, { t, number }: OwnWords): ReportDocument['figures'] {
  const standings = competences.map(standingOf);
  const count = (...wanted: readonly unknown[]) => standings.filter((one) => wanted.includes(one)).length;
  const counts = {
    reached: count('reached'),
    'not-reached': count('missed'),
    open: count('likely', 'unlikely'),
    unknown: count('unknown'),
  };
  return STANDINGS.filter((key) => counts[key] > 0).map((key) => ({
    label: '',
    value: number(counts[key]),
    note: t(key, { count: counts[key] }),
  }));
}

function stepsSection({ nextSteps, competences }: ResultView, say: OwnWords): Section {
  const { t } = say;
  const isThere = competences.every((one) => [undefined, 'reached'].includes(standingOf(one)));
  return {
    heading: t('steps-title'),
    ...(nextSteps.length > 0 && { lead: t('steps-lead') }),
    columns: [
      { header: t('column-competence'), kind: 'words' },
      { header: t('own.step'), kind: 'name' },
      { header: t('own.aim'), kind: 'words' },
    ],
    rows: nextSteps.map((step) => [
      { text: step.competence.name.text },
      { text: [step.text.text, ...reasonOf(step, say)].join(' ') },
      {
        text: `${t('steps-aim', { level: say.level(step.level) })}, ${t('steps-hours', { hours: step.hours })}`,
      },
    ]),
    empty: t(isThere ? 'steps-none' : 'steps-unknown'),
  };
}

/** Why this step, and the agency's course that takes it. */
function reasonOf({ target, shortfall, course }: NextStep, say: OwnWords): readonly string[] {
  if (target === undefined || shortfall === undefined) return [];
  const { t } = say;
  const why = t('steps-why', { level: say.level(target), short: say.tenth(shortfall) });
  if (!course) return [why];
  const offer = t('steps-course', {
    title: course.title,
    format: t(`course-format.${course.format}`),
    hours: t('steps-hours', { hours: course.hours }),
    language: LANGUAGE_NAMES[course.language],
  });
  return [why, offer, t('steps-course-closes', { percent: say.percent(course.closes / shortfall) })];
}

function levelsSection({ competences }: ResultView, say: OwnWords): Section {
  const { t } = say;
  return {
    heading: t('levels-title'),
    columns: [
      { header: t('column-competence'), kind: 'name' },
      { header: t('column-measured'), kind: 'words' },
      { header: t('column-certainty'), kind: 'number' },
      { header: '', kind: 'picture' },
      { header: t('column-questions'), kind: 'number' },
    ],
    rows: competences.map((one) => [
      { text: one.competence.name.text },
      { text: say.measured(one) },
      { text: say.certainty(one) },
      scaleCell(one),
      { text: say.number(one.measured.items) },
    ]),
    empty: t('not-enough'),
  };
}

/** What the role asks for and what the person thinks, each beside what was measured. */
function besideSection({ competences }: ResultView, say: OwnWords): Section {
  const { t } = say;
  const named = (level: number | undefined) => (level === undefined ? NOTHING : say.level(level));
  return {
    heading: t('own.beside'),
    columns: [
      { header: t('column-competence'), kind: 'name' },
      { header: t('column-target'), kind: 'words' },
      { header: t('column-standing'), kind: 'words' },
      { header: t('column-self'), kind: 'name' },
    ],
    rows: competences.map((one) => [
      { text: one.competence.name.text },
      { text: named(one.target) },
      { text: say.standing(one) },
      { text: selfOf(one, say) },
    ]),
    empty: t('not-enough'),
  };
}

function selfOf({ selfLevel, agreement }: CompetenceResult, { t, level }: OwnWords): string {
  return selfLevel === undefined ? NOTHING : `${level(selfLevel)}: ${t(`agree.${agreement}`)}`;
}

function scaleCell({ measured: { enough, mean, low, high }, cuts }: CompetenceResult): Cell {
  if (!enough || mean === undefined) return { text: NOTHING, isQuiet: true };
  return { scale: onLevelScale(cuts, { mean, low, high }) };
}

function receiptSection(receipt: Receipt, say: OwnWords): Section {
  const { t } = say;
  const { counted, answered } = receipt;
  const rows: readonly (readonly [name: string, value: string])[] = [
    [t('receipt.attempt'), receipt.attemptId],
    [t('receipt.framework'), receipt.frameworkRelease],
    [t('receipt.bank'), receipt.bankRelease],
    [t('receipt.calibration'), receipt.calibration],
    [t('receipt.blueprint'), receipt.blueprint],
    [t('receipt.scoring'), receipt.scoringVersion],
    [t('receipt.seed'), receipt.seed],
    [t('receipt.digest'), receipt.answersDigest],
    [t('receipt.counted'), t('receipt.counted-of', { counted, answered })],
    [t('receipt.scored'), say.moment(receipt.scoredAt)],
  ];
  return {
    heading: t('receipt-title'),
    lead: t('receipt-text'),
    columns: [
      { header: t('own.part'), kind: 'words' },
      { header: t('own.value'), kind: 'long' },
    ],
    rows: rows.map((row) => row.map((text) => ({ text }))),
    empty: '',
  };
}

function notesOf({ rapidAnswers }: ResultView, { t }: OwnWords): readonly string[] {
  return [
    t('how-certain'),
    t('how-not-enough'),
    t('how-self'),
    ...(rapidAnswers > 0 ? [t('rapid', { count: rapidAnswers })] : []),
  ];
}
