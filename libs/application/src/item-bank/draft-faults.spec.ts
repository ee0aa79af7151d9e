import { idOf } from '@qabilet/kernel';
import { aContentPack } from '../testing/index';
import type { PackItem } from './content-pack';
import { draftFaults } from './draft-faults';
import { aSheet } from './guide/testing/an-item';

const text = (en: string) => ({ en });
const option = (id: string, correct = false) => ({
  id,
  text: text(`Option ${id}`),
  correct,
  rationale: text(''),
});

const SINGLE = {
  code: '1.1-50',
  competence: '1.1',
  level: 2,
  difficulty: -1,
  seconds: 40,
  stem: text('What do you do?'),
  rationale: text(''),
  kind: 'single',
  options: [option('a', true), option('b'), option('c')],
} as const satisfies PackItem;

const HOTSPOT = {
  ...SINGLE,
  kind: 'hotspot',
  picture: {
    source: text('data:image/svg+xml;base64,PHN2Zy8+'),
    width: 100,
    height: 50,
    description: text('A window with three buttons.'),
    places: Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { x: 0, y: 0, width: 0.2, height: 1 }])),
  },
} as const satisfies PackItem;

function faultsOf(item: PackItem) {
  const competences = new Map(
    aContentPack().competences.map(({ code, name }) => [
      idOf<'Competence'>(code),
      { code: idOf<'Competence'>(code), name, outcomes: [{ code: '1.1.2', level: 2 as const, text: name }] },
    ]),
  );
  const codes = new Set(['1.1-01', item.code]);
  return draftFaults(item, { competences, codes }).map(({ at, code }) => [at, code]);
}

describe('the faults of a draft', () => {
  it.each([
    ['a single choice', SINGLE],
    ['a picture', HOTSPOT],
    ['what every shipped kind of item', aContentPack().items[3] ?? SINGLE],
    ['an outcome of its competence', { ...SINGLE, outcome: '1.1.2' }],
  ])('are none in %s that is in order', (_name, item) => {
    expect(faultsOf(item)).toEqual([]);
  });

  it.each<[string, Partial<PackItem>, string, string]>([
    ['no code', { code: '' }, 'code', 'code-form'],
    ['a code with a blank', { code: 'a b' }, 'code', 'code-form'],
    ['a code that is a path', { code: '../../etc' }, 'code', 'code-form'],
    ['a competence of no framework', { competence: '9.9' }, 'competence', 'competence-unknown'],
    ['an outcome of another competence', { outcome: '1.2.1' }, 'outcome', 'outcome-unknown'],
    ['a level between levels', { level: 2.5 as 2 }, 'level', 'level-range'],
    ['a level above the highest', { level: 5 as 4 }, 'level', 'level-range'],
    ['a difficulty off the scale', { difficulty: 5.1 }, 'difficulty', 'difficulty-range'],
    ['a difficulty that is none', { difficulty: Number.NaN }, 'difficulty', 'difficulty-range'],
    ['no time', { seconds: 0 }, 'seconds', 'seconds-range'],
    ['half a second', { seconds: 40.5 }, 'seconds', 'seconds-range'],
    ['a question of blanks', { stem: text(' \n') }, 'stem.en', 'english-missing'],
    ['a question without end', { stem: { en: 'What?', ru: 'я'.repeat(4001) } }, 'stem.ru', 'too-long'],
    ['an enemy that nobody knows', { enemies: ['1.1-77'] }, 'enemies', 'enemy-unknown'],
    ['itself for an enemy', { enemies: ['1.1-50'] }, 'enemies', 'enemy-itself'],
  ])('tell of %s', (_name, different, at, code) => {
    expect(faultsOf({ ...SINGLE, ...different } as PackItem)).toEqual([[at, code]]);
  });

  it('tell which option has no words', () => {
    const options = [option('a', true), { ...option('b'), text: text('') }];
    expect(faultsOf({ ...SINGLE, options })).toEqual([['options[1].text.en', 'english-missing']]);
  });

  it('tell which cell of a sheet has no words', () => {
    const sheet = aSheet('B6');
    const rows = [[{ en: 'No.' }, { en: 'Days' }, null], [{ en: ' ' }, 1, null], ...sheet.rows.slice(2)];
    expect(faultsOf({ ...sheet, rows })).toEqual([['rows[1][0].en', 'english-missing']]);
  });

  it('tell of a key that fits nothing, and of two', () => {
    expect(faultsOf({ ...SINGLE, options: [option('a'), option('b')] })).toEqual([
      ['key', 'key-does-not-fit'],
    ]);
    expect(faultsOf({ ...SINGLE, options: [option('a', true), option('b', true)] })).toEqual([
      ['key', 'key-does-not-fit'],
    ]);
  });

  it.each([
    ['a page instead of a picture', 'data:text/html,<script>'],
    ['an address instead of data', 'https://elsewhere.example/a.png'],
    ['a picture too large to send', `data:image/png;base64,${'A'.repeat(200_000)}`],
  ])('tell of %s', (_name, source) => {
    const picture = { ...HOTSPOT.picture, source: text(source) };
    expect(faultsOf({ ...HOTSPOT, picture })).toEqual([['picture.source', 'picture-form']]);
  });

  it('tell of a place outside the picture', () => {
    const places = { ...HOTSPOT.picture.places, b: { x: 0.9, y: 0, width: 0.2, height: 1 } };
    expect(faultsOf({ ...HOTSPOT, picture: { ...HOTSPOT.picture, places } })).toEqual([
      ['picture.places', 'place-outside'],
    ]);
  });

  it('tell of an option that the picture has no place for', () => {
    const { a, b } = HOTSPOT.picture.places as Record<string, (typeof HOTSPOT.picture.places)[string]>;
    const places = { ...(a ? { a } : {}), ...(b ? { b } : {}) };
    expect(faultsOf({ ...HOTSPOT, picture: { ...HOTSPOT.picture, places } })).toEqual([
      ['picture.places', 'place-missing'],
    ]);
  });
});
