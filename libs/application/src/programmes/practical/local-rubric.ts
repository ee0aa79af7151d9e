import { writtenRubric, type Rubric } from '@qabilet/assessment';
import { LANGUAGES, read, type Language, type Text } from '@qabilet/kernel';

/** A rubric with its words in their languages; English is always there. */
export interface LocalRubric {
  readonly steps: readonly { readonly name: Text; readonly points: number }[];
  readonly criteria: readonly LocalCriterion[];
}

export interface LocalCriterion {
  readonly name: Text;
  /** Code of the competence that it shows. */
  readonly competence: string;
  /** What work of each step looks like, from the lowest. */
  readonly descriptors: readonly Text[];
}

/** The rubric as readers of one language have it. */
export function rubricIn({ steps, criteria }: LocalRubric, language: Language): Rubric {
  const words = (text: Text) => read(text, language).text;
  return {
    steps: steps.map(({ name, points }) => ({ name: words(name), points })),
    criteria: criteria.map(({ name, competence, descriptors }) => ({
      name: words(name),
      competence,
      descriptors: descriptors.map(words),
    })),
  };
}

/**
 * The rubric without needless spaces, and without languages in which nothing is said. Throws `RubricContradicts` where
 * nobody could mark by it in English, or in one of its other languages.
 */
export function writtenLocalRubric({ steps, criteria }: LocalRubric): LocalRubric {
  const rubric = {
    steps: steps.map(({ name, points }) => ({ name: tidyText(name), points })),
    criteria: criteria.map(({ name, competence, descriptors }) => ({
      name: tidyText(name),
      competence,
      descriptors: descriptors.map(tidyText),
    })),
  };
  for (const language of LANGUAGES) writtenRubric(rubricIn(rubric, language));
  return rubric;
}

export function tidyText(text: Text): Text {
  const tidy = (words: string) => words.replace(/\s+/gu, ' ').trim();
  const others = LANGUAGES.flatMap((language) => {
    const words = tidy(text[language] ?? '');
    return language === 'en' || words === '' ? [] : [[language, words] as const];
  });
  return { en: tidy(text.en), ...Object.fromEntries(others) };
}
