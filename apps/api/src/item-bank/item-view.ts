import type { Blueprint, ItemContent, ItemListing, ReadableItem } from '@qabilet/application';
import type { AuthorItemView, BlueprintView, ItemRow } from '@qabilet/contracts';
import { read, type Language } from '@qabilet/kernel';

export function itemRowOf(item: ItemListing, language: Language): ItemRow {
  const { id, code, competence, level, kind, state, stem, languages } = item;
  return { id, code, competence, level, kind, state, stem: read(stem, language), languages: [...languages] };
}

/** The only view that holds a key. */
export function authorItemViewOf({ item, competence }: ReadableItem, language: Language): AuthorItemView {
  const { id, state, content } = item;
  return {
    ...itemRowOf({ id, state, ...content }, language),
    competenceLabel: {
      code: content.competence,
      name: read(competence.name, language),
      areaCode: competence.areaCode,
      areaName: read(competence.areaName, language),
    },
    difficulty: content.difficulty,
    seconds: content.seconds,
    rationale: read(content.rationale, language),
    options: content.options.map((option) => ({
      id: option.id,
      text: read(option.text, language),
      correct: isCorrect(content, option.id),
      rationale: read(content.optionRationales[option.id] ?? { en: '' }, language),
    })),
    accepted: acceptedIn(content, language),
  };
}

function isCorrect({ key }: ItemContent, optionId: string): boolean {
  if (key.kind === 'single') return key.correct === optionId;
  return key.kind === 'multiple' && key.correct.includes(optionId);
}

/** What counts as right where there is nothing to choose: texts of the language and of English, or the number. */
function acceptedIn({ key, unit }: ItemContent, language: Language): string | undefined {
  if (key.kind === 'text') {
    const texts = new Set([...(key.accepted[language] ?? []), ...(key.accepted.en ?? [])]);
    return [...texts].join(' / ');
  }
  if (key.kind !== 'numeric') return undefined;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 10 });
  const tolerance = key.tolerance === 0 ? [] : [`± ${number.format(key.tolerance)}`];
  return [number.format(key.answer), ...tolerance, ...(unit ? [read(unit, language).text] : [])].join(' ');
}

export function blueprintViewOf(
  { id, name, rules, bankItems, calibrationVersion, releasedAt }: Blueprint,
  language: Language,
): BlueprintView {
  const { minItems, maxItems, minutes } = rules;
  return {
    id,
    name: read(name, language),
    minItems,
    maxItems,
    minutes,
    bankItems,
    calibrationVersion,
    releasedAt: releasedAt.toISOString(),
  };
}
