import type { Text } from '@qabilet/kernel';
import type { PackItem, PackOption } from '../../content-pack';
import type { ChoiceItem } from '../item-words';
import type { Bank } from '../rule';

type Of<Kind extends PackItem['kind']> = Extract<PackItem, { kind: Kind }>;

export const text = (en: string, ru = 'по-русски'): Text => ({ en, ru });

export function anOption(id: string, more: Partial<PackOption> = {}): PackOption {
  return {
    id,
    correct: false,
    text: text(`Answer ${id}`, `Ответ ${id}`),
    rationale: text('Because.'),
    ...more,
  };
}

const BASE = {
  code: '1.1-01',
  competence: '1.1',
  level: 2,
  difficulty: -1,
  seconds: 60,
  stem: text('Which folder holds the letter?', 'В какой папке письмо?'),
  rationale: text('It is filed by date.', 'Папки по датам.'),
} as const;

/** Four options of equal length, the second of them the key. */
export function aSingle(more: Partial<Of<'single'>> = {}): Of<'single'> {
  const options = ['a', 'b', 'c', 'd'].map((id) => anOption(id, { correct: id === 'b' }));
  return { ...BASE, kind: 'single', options, ...more };
}

/** Five options, two of them keys. */
export function aMultiple(more: Partial<Of<'multiple'>> = {}): ChoiceItem {
  const stem = text('Which do? Choose all that apply.', 'Что годится? Выберите все подходящие варианты.');
  const options = ['a', 'b', 'c', 'd', 'e'].map((id) => anOption(id, { correct: id === 'b' || id === 'd' }));
  return { ...BASE, kind: 'multiple', stem, options, ...more };
}

export function aText(more: Partial<Of<'text'>> = {}): Of<'text'> {
  return { ...BASE, kind: 'text', accepted: { en: ['filter'], ru: ['фильтр'] }, ...more };
}

export function aNumeric(more: Partial<Of<'numeric'>> = {}): Of<'numeric'> {
  return { ...BASE, kind: 'numeric', answer: 60, tolerance: 0, ...more };
}

export function aMatch(more: Partial<Of<'match'>> = {}): Of<'match'> {
  const part = (id: string, option: string) => ({
    id,
    option,
    text: text(`Line ${id}`),
    rationale: text('So.'),
  });
  return {
    ...BASE,
    kind: 'match',
    options: ['a', 'b', 'c'].map((id) => anOption(id)),
    parts: [part('p', 'a'), part('q', 'b')],
    ...more,
  };
}

export function anInbox(right: readonly string[]): Of<'inbox'> {
  const letter = { from: text('a@office.example'), subject: text('Application') };
  return {
    ...BASE,
    kind: 'inbox',
    options: ['reply', 'report', 'pass'].map((id) => anOption(id)),
    parts: [{ id: 'm1', right, letter, text: text('Which paper is missing?'), rationale: text('Usual.') }],
  };
}

/** Three requests to sort, and a formula in the cell. */
export function aSheet(cell: string, width = 3): Of<'sheet'> {
  const row = (...cells: readonly (Text | number)[]) =>
    Array.from({ length: width }, (_, column) => cells[column] ?? null);
  return {
    ...BASE,
    kind: 'sheet',
    rows: [
      row(text('No.'), text('Days')),
      row(text('a'), 1),
      row(text('b'), 2),
      row(text('c'), 3),
      row(),
      row(text('Sum')),
    ],
    altered: { B2: 9 },
    parts: [
      { id: 'p', cell, formula: '=SUM(B2:B4)', text: text('Sum'), rationale: text('So.') },
      { id: 'q', sort: 'B desc', text: text('Sorted'), rationale: text('So.') },
    ],
  };
}

/** Two gaps: one with a list, one with a text. */
export function aCloze(more: Partial<Of<'cloze'>> = {}): Of<'cloze'> {
  return {
    ...BASE,
    kind: 'cloze',
    stem: text('First [[step]] the rows, then read [[column]].', 'Сначала [[step]], затем [[column]].'),
    parts: [
      {
        id: 'step',
        text: text('What you do'),
        rationale: text('One district stays.'),
        options: [anOption('filter', { correct: true }), anOption('sort')],
      },
      { id: 'column', text: text('Column'), rationale: text('B.'), accepted: { en: ['B'], ru: ['Б'] } },
    ],
    ...more,
  };
}

export function aHotspot(picture: Partial<Of<'hotspot'>['picture']> = {}): Of<'hotspot'> {
  const place = { x: 0.1, y: 0.1, width: 0.2, height: 0.1 };
  return {
    ...BASE,
    kind: 'hotspot',
    options: ['address', 'lock', 'help'].map((id) => anOption(id, { correct: id === 'address' })),
    picture: {
      source: text('data:image/svg+xml,'),
      width: 640,
      height: 400,
      description: text(
        'A browser window with an address line, a lock and a line of help.',
        'Окно браузера со строкой адреса, замком и строкой помощи.',
      ),
      places: { address: place, lock: place, help: place },
      ...picture,
    },
  };
}

/** A bank of these items, which is to cover competence 1.1. */
export function aBank(...items: readonly PackItem[]): Bank {
  return { items, competences: ['1.1'] };
}
