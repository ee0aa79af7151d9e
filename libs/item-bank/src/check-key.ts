import { DomainError, type Fault } from '@qabilet/kernel';
import {
  fullCreditOf,
  type AcceptedTexts,
  type AcceptedUnit,
  type AnswerKey,
  type GapKey,
  type NumberKey,
} from './answer-key';
import { sheetFaults } from './check-sheet-key';
import { choicesAt, type ItemForm, type PartForm } from './item-form';

export class InvalidKey extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'item-bank.invalid-key';

  constructor(override readonly faults: readonly Fault[]) {
    super('The key does not fit the item; correct it and save again');
  }
}

/** Most points of one item: more would make single items into tests of their own. */
export const MOST_CREDIT = 8;

/** Throws `InvalidKey` when the item could not be answered right, or could not be answered wrong. */
export function checkKey(form: ItemForm, key: AnswerKey): void {
  const faults =
    key.kind === form.kind ? faultsOf(form, key) : [`A ${form.kind} item needs a ${form.kind} key`];
  if (fullCreditOf(key) > MOST_CREDIT) faults.push(`An item gives at most ${MOST_CREDIT} points`);
  if (faults.length > 0) throw new InvalidKey(faults.map((message) => ({ at: 'key', message })));
}

function faultsOf(form: ItemForm, key: AnswerKey): string[] {
  const { optionIds } = form;
  switch (key.kind) {
    case 'single':
      return [...optionFaults(optionIds), ...unknownOptions([key.correct], optionIds)];
    case 'multiple':
    case 'hotspot':
      return [
        ...optionFaults(optionIds),
        ...unknownOptions(key.correct, optionIds),
        ...choiceFaults(key.correct, optionIds),
      ];
    case 'text':
      return textFaults(key.accepted);
    case 'numeric':
      return numberFaults(key);
    case 'order':
      return [...optionFaults(optionIds), ...sequenceFaults(key.sequence, optionIds)];
    case 'match':
      return [
        ...optionFaults(optionIds),
        ...partFaults(form, key.pairs),
        ...Object.values(key.pairs).flatMap((option) => unknownOptions([option], optionIds)),
      ];
    case 'inbox':
      return [
        ...optionFaults(optionIds),
        ...partFaults(form, key.actions),
        ...Object.values(key.actions).flatMap((right) => [
          ...unknownOptions(right, optionIds),
          ...choiceFaults(right, optionIds),
        ]),
      ];
    case 'sheet':
      return [...partFaults(form, key.steps), ...sheetFaults(key)];
    case 'cloze':
      return [...partFaults(form, key.gaps), ...gapFaults(form, key.gaps)];
  }
}

function optionFaults(optionIds: readonly string[]): string[] {
  if (optionIds.length < 2) return ['At least two options are needed'];
  return new Set(optionIds).size < optionIds.length ? ['Two options have the same id'] : [];
}

function unknownOptions(named: readonly string[], optionIds: readonly string[]): string[] {
  return named.filter((id) => !optionIds.includes(id)).map((id) => `There is no option ${id}`);
}

function choiceFaults(correct: readonly string[], optionIds: readonly string[]): string[] {
  if (new Set(correct).size < correct.length) return ['An option is named twice'];
  if (correct.length === 0) return ['At least one option must be right'];
  return correct.length === optionIds.length ? ['At least one option must be wrong'] : [];
}

function sequenceFaults(sequence: readonly string[], optionIds: readonly string[]): string[] {
  const isWhole =
    sequence.length === optionIds.length &&
    new Set(sequence).size === sequence.length &&
    sequence.every((id) => optionIds.includes(id));
  return isWhole ? [] : ['The right order names every option once'];
}

function partFaults({ parts = [] }: ItemForm, keyed: Readonly<Record<string, unknown>>): string[] {
  const ids = parts.map(({ id }) => id);
  if (ids.length === 0) return ['At least one part is needed'];
  if (new Set(ids).size < ids.length) return ['Two parts have the same id'];
  return [
    ...ids.filter((id) => !Object.hasOwn(keyed, id)).map((id) => `Part ${id} has no key`),
    ...Object.keys(keyed)
      .filter((id) => !ids.includes(id))
      .map((id) => `There is no part ${id}`),
  ];
}

function gapFaults(form: ItemForm, gaps: Readonly<Record<string, GapKey>>): string[] {
  return (form.parts ?? []).flatMap((part) => {
    const key = gaps[part.id];
    return key ? oneGapFaults(form, part, key) : [];
  });
}

function oneGapFaults(form: ItemForm, part: PartForm, key: GapKey): string[] {
  const choices = choicesAt(form, part);
  if ('option' in key) {
    return choices
      ? [...optionFaults(choices), ...unknownOptions([key.option], choices)]
      : [`Gap ${part.id} is typed into and its key names an option`];
  }
  if (choices) return [`Gap ${part.id} has a list and its key names no option`];
  return 'accepted' in key ? textFaults(key.accepted) : numberFaults(key);
}

function textFaults(accepted: AcceptedTexts): string[] {
  const faults = Object.entries(accepted).flatMap(([language, texts]) =>
    texts.some((text) => text.trim() === '') ? [`An accepted text in '${language}' is empty`] : [],
  );
  return accepted.en?.length ? faults : [...faults, 'At least one accepted text in English is needed'];
}

function numberFaults({ answer, tolerance, units = [] }: NumberKey): string[] {
  const isUsable = Number.isFinite(answer) && tolerance >= 0 && Number.isFinite(tolerance);
  return [
    ...(isUsable ? [] : ['The answer is a number and the tolerance 0 or more']),
    ...units.flatMap(unitFaults),
  ];
}

function unitFaults({ names, factor }: AcceptedUnit): string[] {
  const isUsable = Number.isFinite(factor) && factor !== 0 && (names.en?.length ?? 0) > 0;
  return isUsable ? [] : ['A unit has an English name and a factor other than 0'];
}
