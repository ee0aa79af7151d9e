import type {
  Blueprint,
  ItemContent,
  ItemList,
  ItemListing,
  PartText,
  ReadableItem,
} from '@qabilet/application';
import {
  ITEM_STATES,
  type AuthorItemView,
  type AuthorPart,
  type BlueprintView,
  type ItemPage,
  type ItemRow,
} from '@qabilet/contracts';
import type { AnswerKey, NumberKey, SheetStepKey, TextKey } from '@qabilet/item-bank';
import { read, type Language } from '@qabilet/kernel';
import { translationsOf } from './translation-view';

export function itemPageOf({ rows, total, counts }: ItemList, language: Language): ItemPage {
  return {
    total,
    rows: rows.map((row) => itemRowOf(row, language)),
    states: ITEM_STATES.map((state) => ({ state, count: counts.states.get(state) ?? 0 })),
    waiting: counts.waiting,
  };
}

function itemRowOf(item: ItemListing, language: Language): ItemRow {
  const { stem, languages, drafted, ...row } = item;
  return { ...row, stem: read(stem, language), languages: [...languages], drafted: [...drafted] };
}

/** The only view that holds a key. */
export function authorItemViewOf({ item, competence }: ReadableItem, language: Language): AuthorItemView {
  const { id, state, drafted, content } = item;
  const { code, level, kind, stem, languages } = content;
  return {
    ...itemRowOf(
      { id, code, competence: content.competence, level, kind, state, stem, languages, drafted },
      language,
    ),
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
    parts: (content.parts ?? []).map((part) => partViewOf(content, part, language)),
    accepted: acceptedIn(content, language),
    translations: translationsOf(item),
  };
}

function isCorrect({ key }: ItemContent, optionId: string): boolean {
  if (key.kind === 'single') return key.correct === optionId;
  return (key.kind === 'multiple' || key.kind === 'hotspot') && key.correct.includes(optionId);
}

function partViewOf(content: ItemContent, part: PartText, language: Language): AuthorPart {
  const { key, optionRationales } = content;
  const options = part.options ?? content.options;
  const nameOf = (id: string) => {
    const option = options.find((each) => each.id === id);
    return option ? read(option.text, language).text : id;
  };
  return {
    id: part.id,
    text: read(part.letter?.subject ?? part.text, language),
    right: rightAt(key, part.id, language).map(nameOf).join(' / '),
    rationale: read(optionRationales[part.id] ?? { en: '' }, language),
  };
}

/** What is right at a part: ids of options, or texts. */
function rightAt(key: AnswerKey, part: string, language: Language): readonly string[] {
  if (key.kind === 'match') return [key.pairs[part] ?? ''];
  if (key.kind === 'inbox') return key.actions[part] ?? [];
  const step = key.kind === 'sheet' ? key.steps[part] : undefined;
  if (step) return [rightStep(step)];
  const gap = key.kind === 'cloze' ? key.gaps[part] : undefined;
  if (!gap) return [];
  if ('option' in gap) return [gap.option];
  return 'accepted' in gap ? textsOf(gap, language) : [numberOf(gap, language)];
}

/** As it is stored: formulas are the same in every language. */
function rightStep(step: SheetStepKey): string {
  if ('filter' in step) return step.filter;
  return 'sort' in step ? step.sort : `${step.cell} ${step.formula}`;
}

function textsOf({ accepted }: TextKey, language: Language): readonly string[] {
  return [...new Set([...(accepted[language] ?? []), ...(accepted.en ?? [])])];
}

function numberOf({ answer, tolerance }: NumberKey, language: Language): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 10 });
  return [number.format(answer), ...(tolerance === 0 ? [] : [`± ${number.format(tolerance)}`])].join(' ');
}

/** What counts as right where there is nothing to choose: texts of the language and of English, the number, the order. */
function acceptedIn({ key, unit, options }: ItemContent, language: Language): string | undefined {
  switch (key.kind) {
    case 'text':
      return textsOf(key, language).join(' / ');
    case 'numeric':
      return [numberOf(key, language), ...(unit ? [read(unit, language).text] : [])].join(' ');
    case 'order':
      return options.map(({ text }, place) => `${place + 1}. ${read(text, language).text}`).join(' ');
    default:
      return undefined;
  }
}

export function blueprintViewOf(
  { id, name, framework, rules, bankItems, calibrationVersion, releasedAt }: Blueprint,
  language: Language,
): BlueprintView {
  const { minItems, maxItems, minutes } = rules;
  return {
    id,
    name: read(name, language),
    framework: { ...framework },
    minItems,
    maxItems,
    minutes,
    bankItems,
    calibrationVersion,
    releasedAt: releasedAt.toISOString(),
  };
}
