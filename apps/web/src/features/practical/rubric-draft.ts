import type {
  LanguageCode,
  PracticalWorkBody,
  RubricCriterionBody,
  RubricStepBody,
  TextBody,
} from '@qabilet/api-client';

export const FEWEST_STEPS = 2;
export const MOST_STEPS = 6;
export const MOST_CRITERIA = 12;
const MOST_POINTS = 100;

/** An empty practical work: four steps without names, and one criterion. */
export function blankWork(): PracticalWorkBody {
  const steps = [0, 1, 2, 3].map((points) => ({ name: { en: '' }, points }));
  return { title: { en: '' }, rubric: { steps, criteria: [blankCriterion(steps)] } };
}

export function blankStep(before: readonly RubricStepBody[]): RubricStepBody {
  return { name: { en: '' }, points: (before.at(-1)?.points ?? -1) + 1 };
}

export function blankCriterion(steps: readonly RubricStepBody[]): RubricCriterionBody {
  return { name: { en: '' }, competence: '', descriptors: steps.map(() => ({ en: '' })) };
}

/** The text with other words in one of its languages; English is always there. */
export function withWords(text: TextBody, language: LanguageCode, words: string): TextBody {
  const { [language]: _, ...others } = text;
  return language === 'en' || words !== '' ? { ...text, [language]: words } : { en: text.en, ...others };
}

export const fieldOf = {
  title: 'title',
  stepName: (step: number) => `step-${step}-name`,
  stepPoints: (step: number) => `step-${step}-points`,
  name: (criterion: number) => `criterion-${criterion}-name`,
  competence: (criterion: number) => `criterion-${criterion}-competence`,
  descriptor: (criterion: number, step: number) => `criterion-${criterion}-step-${step}`,
};

export interface RubricFault {
  readonly fieldId: string;
  readonly fault:
    | 'title-missing'
    | 'name-missing'
    | 'name-taken'
    | 'words-missing'
    | 'competence-missing'
    | 'points-rising';
}

/** What nobody could mark by, at its field. */
export function faultsOf({ title, rubric: { steps, criteria } }: PracticalWorkBody): readonly RubricFault[] {
  const isEmpty = ({ en }: TextBody) => en.trim() === '';
  const at = (fieldId: string, fault: RubricFault['fault'], isWrong: boolean): readonly RubricFault[] =>
    isWrong ? [{ fieldId, fault }] : [];
  const names = criteria.map(({ name }) => name.en.trim());
  return [
    ...at(fieldOf.title, 'title-missing', isEmpty(title)),
    ...steps.flatMap(({ name, points }, step) => [
      ...at(fieldOf.stepName(step), 'name-missing', isEmpty(name)),
      ...at(
        fieldOf.stepPoints(step),
        'points-rising',
        !Number.isInteger(points) ||
          points < 0 ||
          points > MOST_POINTS ||
          points <= (steps[step - 1]?.points ?? -1),
      ),
    ]),
    ...criteria.flatMap(({ name, competence, descriptors }, place) => [
      ...at(fieldOf.name(place), 'name-missing', isEmpty(name)),
      ...at(fieldOf.name(place), 'name-taken', !isEmpty(name) && names.indexOf(name.en.trim()) < place),
      ...at(fieldOf.competence(place), 'competence-missing', competence === ''),
      ...descriptors.flatMap((text, step) =>
        at(fieldOf.descriptor(place, step), 'words-missing', isEmpty(text)),
      ),
    ]),
  ];
}
