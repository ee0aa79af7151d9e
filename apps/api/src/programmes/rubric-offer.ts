import { competenceLabel, type FrameworkTexts, type WrittenWork } from '@qabilet/application';
import { rubrics } from '@qabilet/content/rubrics';
import type { PracticalWorkBody, RubricOffer } from '@qabilet/contracts';
import { idOf, type Language } from '@qabilet/kernel';

/** The competences of the framework, and the ready rubrics that speak of no others. */
export function rubricOfferOf(texts: FrameworkTexts, language: Language): RubricOffer {
  const codes = [...texts.competences.keys()];
  const isKnown = (code: string) => texts.competences.has(idOf<'Competence'>(code));
  return {
    competences: codes.map((code) => competenceLabel(texts, code, language)),
    ready: rubrics
      .filter(({ criteria }) => criteria.every(({ competence }) => isKnown(competence)))
      .map(({ title, ...rubric }) => writtenOf({ title, rubric })),
  };
}

/** What a trainer wrote, in all of its languages. */
export function writtenOf({ title, rubric }: WrittenWork): PracticalWorkBody {
  return {
    title,
    rubric: {
      steps: [...rubric.steps],
      criteria: rubric.criteria.map((criterion) => ({
        ...criterion,
        descriptors: [...criterion.descriptors],
      })),
    },
  };
}
