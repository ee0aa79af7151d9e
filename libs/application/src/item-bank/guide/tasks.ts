import type { SheetRows } from '@qabilet/item-bank';
import type { PackItem } from '../content-pack';
import { gridOf } from '@qabilet/item-bank';
import { dataRows, positionOf } from '@qabilet/spreadsheet';
import { keysOf, languagesOf } from './item-words';
import { faultsOfKey, itemRule } from './rule';

const FEWEST_LETTERS_OF_A_DESCRIPTION = 40;
const MOST_COLUMNS = 8;

export const gapsRule = itemRule({
  name: 'gaps named',
  remedy: 'Name each gap once as [[id]], in the order of the parts.',
  faults: (item) => {
    if (item.kind !== 'cloze') return [];
    const expected = item.parts.map(({ id }) => id).join(', ');
    return languagesOf(item).flatMap((language) => {
      const found = [...(item.stem[language] ?? '').matchAll(/\[\[([^\]]+)\]\]/g)]
        .map(([, id]) => id)
        .join(', ');
      return found === expected
        ? []
        : [
            {
              found: `its gaps are ${expected}, in ${language} the stem has ${found || 'none'}`,
              at: `stem.${language}`,
              values: { expected },
            },
          ];
    });
  },
});

export const taskKeysRule = itemRule({
  name: 'keys of tasks',
  remedy: 'Every part has a right answer among what can be chosen, and numbers can be reached.',
  faults: (item) => faultsOfKey(faultsOfTask(item)),
});

function faultsOfTask(item: PackItem): readonly string[] {
  switch (item.kind) {
    case 'match':
      return missing(
        item,
        item.parts.map(({ id, option }) => [id, [option]]),
      );
    case 'inbox':
      return missing(
        item,
        item.parts.map(({ id, right }) => [id, right]),
      );
    case 'hotspot':
      return isBetween(keysOf(item.options).length, item.options.length)
        ? []
        : ['no place or every place is right'];
    case 'cloze':
      return item.parts.flatMap((gap) => {
        if ('options' in gap)
          return keysOf(gap.options).length === 1 && gap.options.length > 1
            ? []
            : [`gap ${gap.id} has not one key`];
        return 'answer' in gap ? numberFaults(gap) : [];
      });
    case 'numeric':
      return numberFaults(item);
    default:
      return [];
  }
}

export const sheetRule = itemRule({
  name: 'sheets usable',
  remedy: 'Give it at most eight columns, and type formulas where a filter and a sort cannot move them.',
  faults: (item) => {
    if (item.kind !== 'sheet') return [];
    const { rows, parts } = item;
    const width = rows[0]?.length ?? 0;
    const moved = parts.some((part) => !('cell' in part)) ? dataRows(gridOf(rows, 'en')) : [];
    const cells = parts.flatMap((part) => ('cell' in part ? [part.cell] : []));
    return faultsOfKey([
      ...(width > MOST_COLUMNS ? [`it has ${width} columns`] : []),
      ...cells
        .filter((cell) => moved.includes(positionOf(cell)?.row ?? 0))
        .map((cell) => `${cell} is moved by the sort`),
      ...cells.filter((cell) => !isBlank(rows, cell)).map((cell) => `${cell} is no blank cell`),
    ]);
  },
});

export const pictureRule = itemRule({
  name: 'pictures described',
  remedy:
    'Say what can be seen without pointing at the key, and give every option a place inside the picture.',
  faults: (item) => {
    if (item.kind !== 'hotspot') return [];
    const { description, places } = item.picture;
    const terse = languagesOf(item)
      .filter((language) => (description[language] ?? '').length < FEWEST_LETTERS_OF_A_DESCRIPTION)
      .map((language) => ({
        found: `the picture is not described in ${language}`,
        at: `picture.description.${language}`,
      }));
    const outside = item.options
      .filter(({ id }) => !isInside(places[id]))
      .map(({ id }) => `option ${id} has no place inside the picture`);
    return [...terse, ...faultsOfKey(outside)];
  },
});

function isBlank(rows: SheetRows, cell: string): boolean {
  const { row, column } = positionOf(cell) ?? { row: -1, column: -1 };
  return rows[row]?.[column] === null;
}

function missing(
  { options }: Extract<PackItem, { kind: 'match' | 'inbox' }>,
  parts: readonly (readonly [string, readonly string[]])[],
): readonly string[] {
  const ids = options.map(({ id }) => id);
  return parts
    .filter(([, right]) => right.length === 0 || right.some((one) => !ids.includes(one)))
    .map(([id]) => `part ${id} has no right answer among the options`);
}

function isBetween(keys: number, options: number): boolean {
  return keys > 0 && keys < options;
}

function numberFaults({ answer, tolerance }: { answer: number; tolerance: number }): readonly string[] {
  return Number.isFinite(answer) && tolerance >= 0
    ? []
    : [`nobody can answer ${answer} within a tolerance of ${tolerance}`];
}

function isInside(spot: { x: number; y: number; width: number; height: number } | undefined): boolean {
  if (!spot) return false;
  const { x, y, width, height } = spot;
  return Math.min(x, y) >= 0 && Math.min(width, height) > 0 && Math.max(x + width, y + height) <= 1;
}
