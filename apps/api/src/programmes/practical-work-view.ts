import {
  competenceLabel,
  rubricIn,
  stepsAround,
  type FrameworkTexts,
  type LocalCriterion,
  type WorkMarking,
  type OwnWorkMarked,
  type ReadWork,
  type WorkWithPeople,
} from '@qabilet/application';
import { fullPoints } from '@qabilet/assessment';
import type {
  MarkingView,
  OwnPracticalWork,
  OwnWorkCriterion,
  PracticalWorkRow,
  PracticalWorkView,
  RubricCriterionView,
} from '@qabilet/contracts';
import { idOf, read, type Language, type Text } from '@qabilet/kernel';

type Words = (text: Text) => ReturnType<typeof read>;

const inLanguage =
  (language: Language): Words =>
  (text) =>
    read(text, language);

export function workRowOf({ work, people }: WorkWithPeople, language: Language): PracticalWorkRow {
  const waiting = people.filter(({ state, isMember }) => isMember && state === 'third-needed');
  return {
    id: work.id,
    title: read(work.title, language),
    openedAt: work.openedAt.toISOString(),
    releasedAt: work.releasedAt?.toISOString(),
    people: people.length,
    settled: people.filter(({ state }) => state === 'settled').length,
    thirdNeeded: waiting.length,
    markedByMe: people.filter(({ mine }) => mine === 'handed-in').length,
  };
}

export function workViewOf(seen: ReadWork, language: Language): PracticalWorkView {
  const { work, people, texts, isLead, isMarked } = seen;
  const words = inLanguage(language);
  return {
    id: work.id,
    cohortId: work.cohortId,
    cohortName: work.cohortName,
    title: words(work.title),
    steps: work.rubric.steps.map(({ name, points }) => ({ name: words(name), points })),
    criteria: work.rubric.criteria.map((criterion) => criterionOf(criterion, texts, language)),
    fullPoints: fullPoints(rubricIn(work.rubric, 'en')),
    leadName: work.leadName,
    isLead,
    isMarked,
    releasedAt: work.releasedAt?.toISOString(),
    people: people.map((person) => ({ ...person })),
  };
}

function criterionOf(
  { name, competence, descriptors }: LocalCriterion,
  texts: FrameworkTexts,
  language: Language,
): RubricCriterionView {
  return {
    name: read(name, language),
    competence: competenceLabel(texts, idOf(competence), language),
    descriptors: descriptors.map(inLanguage(language)),
  };
}

export function markingViewOf({ person, own, others, settled }: WorkMarking): MarkingView {
  return {
    ...person,
    own: own && {
      steps: own.steps.flatMap((step, criterion) => (step === null ? [] : [{ criterion, step }])),
      comment: own.comment,
      handedInAt: own.handedInAt?.toISOString(),
    },
    others: others.map(({ markerId, markerName, given }) => ({
      markerId,
      markerName,
      ...(given && { steps: given.steps.map((step) => step ?? 0), comment: given.comment }),
    })),
    ...(settled?.state === 'settled' && { total: settled.total }),
    ...(settled?.state === 'third-needed' && { apart: [...settled.apart] }),
  };
}

export function ownWorkOf(
  { work, texts, points, total }: OwnWorkMarked,
  language: Language,
): OwnPracticalWork {
  const words = inLanguage(language);
  const { rubric, marks } = work;
  const criterion = ({ descriptors, ...named }: LocalCriterion, place: number): OwnWorkCriterion => {
    const worth = points[place] ?? 0;
    const steps = stepsAround(rubric, worth);
    const view = criterionOf(
      { ...named, descriptors: steps.flatMap((step) => descriptors[step] ?? []) },
      texts,
      language,
    );
    return {
      ...view,
      points: worth,
      steps: steps.flatMap((step) => rubric.steps[step]?.name ?? []).map(words),
    };
  };
  return {
    id: work.id,
    title: words(work.title),
    cohortName: work.cohortName,
    releasedAt: work.releasedAt.toISOString(),
    total,
    fullPoints: fullPoints(rubricIn(rubric, 'en')),
    markers: marks.length,
    criteria: rubric.criteria.map(criterion),
    comments: marks.map(({ comment }) => comment).filter((comment) => comment !== ''),
    waveId: work.waveId,
  };
}
