import { checkKey, type AnswerKey, type GapKey, type ItemForm, type SheetStepKey } from '@qabilet/item-bank';
import { idOf, LANGUAGES, type Language, type Text } from '@qabilet/kernel';
import type { PackGap, PackItem, PackOption, PackPart, PackStep } from './content-pack';
import { alteredRows, textsInSheet } from './pack-sheet';
import type { ItemContent, OptionText, PartText } from './ports';

type ShownOption = Omit<PackOption, 'correct'>;

/** An item of the pack as the bank stores it. Throws `InvalidKey` when it could not be answered. */
export function itemContentOf(item: PackItem): ItemContent {
  const options = optionsOf(item);
  const parts = partsOf(item);
  const key = keyOf(item);
  checkKey(formOf(item), key);
  return {
    code: item.code,
    competence: idOf(item.competence),
    ...(item.outcome === undefined ? {} : { outcome: item.outcome }),
    level: item.level,
    kind: item.kind,
    difficulty: item.difficulty,
    seconds: item.seconds,
    languages: LANGUAGES.filter((language) => isCompleteIn(item, language)),
    stem: item.stem,
    options: options.map(optionText),
    ...(parts.length > 0 ? { parts: parts.map(partText) } : {}),
    ...(item.kind === 'hotspot' ? { picture: item.picture } : {}),
    ...(item.kind === 'sheet' ? { sheet: item.rows } : {}),
    ...(item.kind === 'numeric' && item.unit ? { unit: item.unit } : {}),
    ...(item.catalogue && Object.keys(item.catalogue).length > 0 ? { catalogue: item.catalogue } : {}),
    enemies: item.enemies ?? [],
    key,
    rationale: item.rationale,
    optionRationales: Object.fromEntries(
      [...options, ...parts, ...parts.flatMap(listOf)].map(({ id, rationale }) => [id, rationale]),
    ),
  };
}

/** What may be known of an item where its key may not. */
export function formOf(item: PackItem): ItemForm {
  return {
    kind: item.kind,
    optionIds: optionsOf(item).map(({ id }) => id),
    parts: partsOf(item).map((part) => {
      const list = listOf(part);
      return { id: part.id, ...(list.length > 0 ? { optionIds: list.map(({ id }) => id) } : {}) };
    }),
  };
}

function optionsOf(item: PackItem): readonly ShownOption[] {
  return 'options' in item ? item.options : [];
}

type AnyPart = PackPart | PackGap | PackStep;

function partsOf(item: PackItem): readonly AnyPart[] {
  return 'parts' in item ? item.parts : [];
}

/** What can be chosen in a gap. */
function listOf(part: AnyPart): readonly PackOption[] {
  return 'options' in part ? part.options : [];
}

function optionText({ id, text }: ShownOption): OptionText {
  return { id, text };
}

function partText(part: AnyPart): PartText {
  const list = listOf(part);
  return {
    id: part.id,
    text: part.text,
    ...(list.length > 0 ? { options: list.map(optionText) } : {}),
    ...(part.letter ? { letter: part.letter } : {}),
    ...entryOf(part),
  };
}

function entryOf(part: AnyPart): Pick<PartText, 'entry'> {
  if ('cell' in part) return { entry: part.cell };
  if ('filter' in part) return { entry: 'filter' };
  return 'sort' in part ? { entry: 'sort' } : {};
}

function keyOf(item: PackItem): AnswerKey {
  const credit = 'credit' in item && item.credit ? { credit: item.credit } : {};
  switch (item.kind) {
    case 'single':
      return { kind: 'single', correct: onlyCorrect(item.options) };
    case 'multiple':
      return { kind: 'multiple', correct: correctOf(item.options), ...credit };
    case 'hotspot':
      return { kind: 'hotspot', correct: correctOf(item.options) };
    case 'text':
      return { kind: 'text', ...textKeyOf(item) };
    case 'numeric':
      return { kind: 'numeric', ...numberKeyOf(item) };
    case 'order':
      return { kind: 'order', sequence: item.options.map(({ id }) => id), ...credit };
    case 'match':
      return { kind: 'match', pairs: byPart(item.parts, ({ option }) => option), ...credit };
    case 'inbox':
      return { kind: 'inbox', actions: byPart(item.parts, ({ right }) => right), ...credit };
    case 'cloze':
      return { kind: 'cloze', gaps: byPart(item.parts, gapKeyOf), ...credit };
    case 'sheet':
      return {
        kind: 'sheet',
        steps: byPart(item.parts, stepKeyOf),
        trials: [item.rows, alteredRows(item.rows, item.altered)],
        ...credit,
      };
  }
}

function byPart<Part extends PackPart, Value>(
  parts: readonly Part[],
  valueOf: (part: Part) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(parts.map((part) => [part.id, valueOf(part)]));
}

function gapKeyOf(gap: PackGap): GapKey {
  if ('options' in gap) return { option: onlyCorrect(gap.options) };
  return 'accepted' in gap ? textKeyOf(gap) : numberKeyOf(gap);
}

function stepKeyOf(step: PackStep): SheetStepKey {
  if ('filter' in step) return { filter: step.filter };
  if ('sort' in step) return { sort: step.sort };
  const { cell, formula, tolerance } = step;
  return { cell, formula, ...(tolerance === undefined ? {} : { tolerance }) };
}

function textKeyOf({ accepted, comparison }: Extract<GapKey, { accepted: unknown }>) {
  return { accepted, ...(comparison ? { comparison } : {}) };
}

function numberKeyOf({ answer, tolerance, units }: Extract<GapKey, { answer: unknown }>) {
  return { answer, tolerance, ...(units ? { units } : {}) };
}

function correctOf(options: readonly PackOption[]): readonly string[] {
  return options.filter(({ correct }) => correct).map(({ id }) => id);
}

/** '' where there is none or more than one: such a key is refused. */
function onlyCorrect(options: readonly PackOption[]): string {
  const [first = '', ...others] = correctOf(options);
  return others.length === 0 ? first : '';
}

/** Whether a person can answer in the language without meeting another one. */
function isCompleteIn(item: PackItem, language: Language): boolean {
  const parts = partsOf(item);
  const texts: readonly Text[] = [
    item.stem,
    ...[...optionsOf(item), ...parts, ...parts.flatMap(listOf)].map(({ text }) => text),
    ...parts.flatMap(({ letter }) => (letter ? [letter.from, letter.subject] : [])),
    ...(item.kind === 'numeric' && item.unit ? [item.unit] : []),
    ...(item.kind === 'hotspot' ? [item.picture.source, item.picture.description] : []),
    ...(item.kind === 'sheet' ? textsInSheet(item.rows) : []),
  ];
  const accepted = [item, ...parts].flatMap((each) => ('accepted' in each ? [each.accepted] : []));
  return (
    texts.every((text) => (text[language] ?? '') !== '') &&
    accepted.every((words) => (words[language]?.length ?? 0) > 0)
  );
}
