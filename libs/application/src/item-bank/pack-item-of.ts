import type { AnswerKey, GapKey, SheetStepKey } from '@qabilet/item-bank';
import type { Text } from '@qabilet/kernel';
import type { PackGap, PackItem, PackOption, PackPart, PackStep } from './content-pack';
import { alteredIn } from './pack-sheet';
import type { ItemContent, OptionText, PartText } from './ports';
import type { Wording } from './workshop-ports';

/** A stored item as its author wrote it: `wordingOf` makes the same of it again. */
export function packItemOf({ content, drafted }: Wording): PackItem {
  const { code, competence, outcome, level, difficulty, seconds, stem, rationale, enemies, catalogue } =
    content;
  const head = {
    code,
    competence,
    ...(outcome === undefined ? {} : { outcome }),
    level,
    difficulty,
    seconds,
    stem,
    rationale,
    enemies,
    drafted,
    ...(catalogue ? { catalogue } : {}),
  };
  return { ...head, ...answeredAs(content, content.key) };
}

type Answered<Item> = Item extends { kind: unknown } ? Omit<Item, Exclude<keyof PackItem, 'kind'>> : never;

/** What belongs to the kind of the item: what can be chosen or typed, and what is right. */
function answeredAs(content: ItemContent, key: AnswerKey): Answered<PackItem> {
  const credit = 'credit' in key && key.credit ? { credit: key.credit } : {};
  const reasoned = (option: OptionText) => withReason(content, option);
  const keyed = (correct: readonly string[]): PackOption[] =>
    content.options.map((option) => ({ ...reasoned(option), correct: correct.includes(option.id) }));
  const parts = content.parts ?? [];
  switch (key.kind) {
    case 'single':
      return { kind: 'single', options: keyed([key.correct]) };
    case 'multiple':
      return { kind: 'multiple', options: keyed(key.correct), ...credit };
    case 'hotspot':
      return { kind: 'hotspot', options: keyed(key.correct), picture: pictureOf(content) };
    case 'text':
      return key;
    case 'numeric':
      return { ...key, ...(content.unit ? { unit: content.unit } : {}) };
    case 'order':
      return { kind: 'order', options: content.options.map(reasoned), ...credit };
    case 'match':
      return {
        kind: 'match',
        options: content.options.map(reasoned),
        parts: parts.map((part) => ({ ...packPart(content, part), option: key.pairs[part.id] ?? '' })),
        ...credit,
      };
    case 'inbox':
      return {
        kind: 'inbox',
        options: content.options.map(reasoned),
        parts: parts.map((part) => ({ ...packPart(content, part), right: key.actions[part.id] ?? [] })),
        ...credit,
      };
    case 'cloze':
      return {
        kind: 'cloze',
        parts: parts.map((part) => gapOf(content, part, key.gaps[part.id])),
        ...credit,
      };
    case 'sheet': {
      const { sheet: rows = [] } = content;
      return {
        kind: 'sheet',
        rows,
        altered: alteredIn(rows, key.trials),
        parts: parts.map((part) => stepOf(content, part, key.steps[part.id])),
        ...credit,
      };
    }
  }
}

function gapOf(content: ItemContent, part: PartText, key: GapKey | undefined): PackGap {
  const gap = packPart(content, part);
  if (!key || 'option' in key) {
    const options = part.options ?? [];
    return {
      ...gap,
      options: options.map((option) => ({
        ...withReason(content, option),
        correct: option.id === key?.option,
      })),
    };
  }
  return { ...gap, ...key };
}

function stepOf(
  content: ItemContent,
  part: PartText,
  key: SheetStepKey = { cell: '', formula: '' },
): PackStep {
  return { ...packPart(content, part), ...key };
}

function packPart(content: ItemContent, { id, text, letter }: PartText): PackPart {
  return { id, text, ...(letter ? { letter } : {}), rationale: reasonOf(content, id) };
}

function withReason(content: ItemContent, { id, text }: OptionText): Omit<PackOption, 'correct'> {
  return { id, text, rationale: reasonOf(content, id) };
}

function reasonOf({ optionRationales }: ItemContent, id: string): Text {
  return optionRationales[id] ?? { en: '' };
}

function pictureOf({ picture }: ItemContent) {
  return picture ?? { source: { en: '' }, width: 0, height: 0, description: { en: '' }, places: {} };
}
