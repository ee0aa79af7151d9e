import { checkKey, type AnswerKey, type ItemForm } from '@qabilet/item-bank';
import { idOf, LANGUAGES, type Language, type Text } from '@qabilet/kernel';
import type { PackItem, PackOption } from './content-pack';
import type { ItemContent } from './ports';

/** An item of the pack as the bank stores it. Throws `InvalidKey` when it could not be answered. */
export function itemContentOf(item: PackItem): ItemContent {
  const options = optionsOf(item);
  const key = keyOf(item);
  checkKey(formOf(item), key);
  return {
    code: item.code,
    competence: idOf(item.competence),
    level: item.level,
    kind: item.kind,
    difficulty: item.difficulty,
    seconds: item.seconds,
    languages: LANGUAGES.filter((language) => isCompleteIn(item, language)),
    stem: item.stem,
    options: options.map(({ id, text }) => ({ id, text })),
    ...(item.kind === 'numeric' && item.unit ? { unit: item.unit } : {}),
    enemies: item.enemies ?? [],
    key,
    rationale: item.rationale,
    optionRationales: Object.fromEntries(options.map(({ id, rationale }) => [id, rationale])),
  };
}

function formOf(item: PackItem): ItemForm {
  return { kind: item.kind, optionIds: optionsOf(item).map(({ id }) => id) };
}

function optionsOf(item: PackItem): readonly PackOption[] {
  return item.kind === 'single' || item.kind === 'multiple' ? item.options : [];
}

function keyOf(item: PackItem): AnswerKey {
  const correct = optionsOf(item).flatMap((option) => (option.correct ? [option.id] : []));
  switch (item.kind) {
    case 'single':
      return { kind: 'single', correct: correct.length === 1 ? (correct[0] ?? '') : '' };
    case 'multiple':
      return { kind: 'multiple', correct };
    case 'text':
      return { kind: 'text', accepted: item.accepted };
    case 'numeric':
      return { kind: 'numeric', answer: item.answer, tolerance: item.tolerance };
  }
}

/** Whether a person can answer in the language without meeting another one. */
function isCompleteIn(item: PackItem, language: Language): boolean {
  const texts: readonly Text[] = [
    item.stem,
    ...optionsOf(item).map(({ text }) => text),
    ...(item.kind === 'numeric' && item.unit ? [item.unit] : []),
  ];
  const isAnswerable = item.kind !== 'text' || (item.accepted[language]?.length ?? 0) > 0;
  return isAnswerable && texts.every((text) => (text[language] ?? '') !== '');
}
