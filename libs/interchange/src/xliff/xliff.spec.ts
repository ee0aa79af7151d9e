import fc from 'fast-check';
import { readXliff } from './read-xliff';
import { writeXliff } from './write-xliff';
import { XLIFF_STATES, type XliffDocument, type XliffUnit } from './xliff-document';

const bytes = (text: string) => new TextEncoder().encode(text);

function aDocument(...units: Partial<XliffUnit>[]): XliffDocument {
  return {
    sourceLanguage: 'en',
    targetLanguage: 'ru',
    files: [
      {
        id: '1.1-01',
        original: '1.1-01',
        units: units.map((unit, index) => ({ id: `t${index}`, source: 'A', state: 'initial', ...unit })),
      },
    ],
  };
}

function again(document: XliffDocument) {
  const { files, problems, version, ...languages } = readXliff(bytes(writeXliff(document)));
  expect([version, problems]).toEqual(['2.0', []]);
  return {
    ...languages,
    files: files.map((file) => ({ ...file, units: file.units.map(({ line: _line, ...unit }) => unit) })),
  };
}

describe('A translation written as XLIFF', () => {
  it('keeps gaps as placeholders that no translator can lose', () => {
    const source = 'Send [[to]] a copy, then [[to]] again & <b>.';
    const document = aDocument({ source, target: '[[to]] и ещё раз [[to]].', state: 'translated' });
    const xml = writeXliff(document);

    expect(xml).toContain('<ph id="to" canCopy="no" canDelete="no" equiv="[[to]]" disp="[[to]]"/>');
    expect(xml).toContain('<ph id="to..2"');
    expect(again(document)).toEqual(document);
  });

  it('keeps words of both directions, their marks and every line break', () => {
    const source = 'The file \u2067تقرير.pdf\u2069 (\u200f1\u200f)\r\nsecond\tline\n';
    expect(again(aDocument({ source, target: '\u202bشكرا [[a-1]]\u202c', state: 'final' }))).toEqual(
      aDocument({ source, target: '\u202bشكرا [[a-1]]\u202c', state: 'final' }),
    );
  });

  it('is the same after reading, whatever the words', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom('[[g1]]', '[[g-2]]', ' ', 'слово', '<', '&', ']]>', '\r', '[[', '\ud800', '\u0000'),
        )
        .map((parts) => parts.join('')),
    );
    const unit = fc.record({
      source: words,
      target: fc.option(words, { nil: undefined }),
      state: fc.constantFrom(...XLIFF_STATES),
    });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 5 }), (units) => {
        const document = aDocument(...units);
        expect(again(document)).toEqual(JSON.parse(JSON.stringify(document)) as XliffDocument);
      }),
      { seed: 20, numRuns: 300 },
    );
  });
});

describe('An XLIFF file from elsewhere', () => {
  const core = (content: string, version = '2.1') =>
    bytes(
      `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" xmlns:m="urn:oasis:names:tc:xliff:matches:2.0" version="${version}" srcLang="en" trgLang="ru">` +
        `<x:file id="f" original="1.1-01">\n${content}</x:file></x:xliff>`,
    );

  it('is read without its notes, its memories and its marks', () => {
    const { files, version } = readXliff(
      core(
        '<x:group id="g"><x:unit id="stem"><m:matches><m:match ref="#m1"><x:source>Old</x:source><x:target>Старое</x:target></m:match></m:matches>' +
          '<x:notes><x:note>Short</x:note></x:notes>' +
          '<x:segment state="reviewed"><x:source>Which <x:mrk id="m1" type="term">file</x:mrk>?</x:source><x:target>Какой <x:mrk id="m1" type="term">файл</x:mrk>?</x:target></x:segment></x:unit></x:group>',
      ),
    );
    expect(version).toBe('2.1');
    expect(files).toEqual([
      {
        id: 'f',
        original: '1.1-01',
        units: [{ id: 'stem', line: 2, source: 'Which file?', target: 'Какой файл?', state: 'reviewed' }],
      },
    ]);
  });

  it('may have its texts cut into segments in another order', () => {
    const { files } = readXliff(
      core(
        '<x:unit id="stem"><x:segment state="final"><x:source>One.</x:source><x:target order="3">Раз.</x:target></x:segment>' +
          '<x:ignorable><x:source> </x:source></x:ignorable>' +
          '<x:segment state="translated"><x:source>Two.</x:source><x:target order="1">Два.</x:target></x:segment></x:unit>' +
          '<x:unit id="half"><x:segment><x:source>One.</x:source><x:target>Раз.</x:target></x:segment><x:segment><x:source>Two.</x:source></x:segment></x:unit>',
      ),
    );
    expect(files[0]?.units).toMatchObject([
      { source: 'One. Two.', target: 'Два. Раз.', state: 'translated' },
      { id: 'half', source: 'One.Two.' },
    ]);
    expect(files[0]?.units[1]).not.toHaveProperty('target');
  });

  it('gives a gap back by its id where a program dropped the rest', () => {
    const { files } = readXliff(
      core(
        '<x:unit id="stem"><x:segment><x:source>A <x:ph id="g1"/>, <x:ph id="g1..2"/></x:source></x:segment></x:unit>',
      ),
    );
    expect(files[0]?.units[0]?.source).toBe('A [[g1]], [[g1]]');
  });

  it('has problems named with their line, and without the targets they stand in', () => {
    const unit = (id: string, target: string) =>
      `<x:unit id="${id}"><x:segment><x:source>A</x:source><x:target>${target}</x:target></x:segment></x:unit>\n`;
    const { files, problems } = readXliff(
      core(
        unit('a', 'Б') +
          unit('a', 'В') +
          unit('b', '<x:pc id="1">Г</x:pc>') +
          unit('', 'Д') +
          unit('c', 'Длинно'),
      ),
      { textLength: 5 },
    );
    expect(problems).toEqual([
      { line: 3, original: '1.1-01', unit: 'a', code: 'doubled-unit' },
      { line: 4, original: '1.1-01', unit: 'b', code: 'foreign-code' },
      { line: 5, original: '1.1-01', unit: '', code: 'unit-without-id' },
      { line: 6, original: '1.1-01', unit: 'c', code: 'too-long' },
    ]);
    expect(files[0]?.units.map(({ id, target }) => [id, target])).toEqual([
      ['a', 'Б'],
      ['b', undefined],
      ['c', undefined],
    ]);
  });

  it('may be of version 1.2', () => {
    const { files, ...reading } = readXliff(
      bytes(
        '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="1.1-01" source-language="en" target-language="kk" datatype="plaintext">' +
          '<header><note>x</note></header><body><trans-unit id="stem"><source>A <ph id="g1" equiv-text="[[g1]]">{1}</ph></source>' +
          '<seg-source><mrk mtype="seg" mid="1">A</mrk></seg-source><target state="signed-off"><mrk mtype="seg" mid="1">Ә <x id="g1" equiv-text="[[g1]]"/></mrk></target>' +
          '<alt-trans><target>Ескі</target></alt-trans></trans-unit></body></file></xliff>',
      ),
    );
    expect(reading).toMatchObject({
      version: '1.2',
      sourceLanguage: 'en',
      targetLanguage: 'kk',
      problems: [],
    });
    expect(files[0]?.units).toMatchObject([
      { id: 'stem', source: 'A [[g1]]', target: 'Ә [[g1]]', state: 'reviewed' },
    ]);
  });

  it('may be written in UTF-16', () => {
    const text = writeXliff(aDocument({ target: 'Ответ' }));
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer),
    ]);
    expect(readXliff(wide).files[0]?.units[0]?.target).toBe('Ответ');
  });

  const refused: [string, Uint8Array, string][] = [
    ['that is no XML', bytes('id,source,target'), 'interchange.not-xliff'],
    ['that is another XML', bytes('<tmx version="1.4"/>'), 'interchange.not-xliff'],
    ['of an unknown version', core('', '2.9'), 'interchange.not-xliff'],
    ['that breaks off', core('').slice(0, -4), 'interchange.broken-xml'],
    ['with entities', bytes('<!DOCTYPE x [<!ENTITY a "b">]><x/>'), 'interchange.document-type'],
    ['with an entity of its own', core('&a;'), 'interchange.broken-xml'],
    ['nested without end', bytes('<a>'.repeat(60)), 'interchange.not-xliff'],
    ['with deep groups', core('<x:group id="g">'.repeat(60)), 'interchange.too-deep'],
    [
      'in an old encoding',
      Uint8Array.from([0x3c, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
      'interchange.not-unicode',
    ],
  ];
  it.each(refused)('%s is refused', (_name, file, code) => {
    expect(() => readXliff(file)).toThrow(expect.objectContaining({ code }));
  });

  it('is refused when it has too much of anything', () => {
    const units = core('<x:unit id="a"/><x:unit id="b"/><x:unit id="c"/>');
    expect(() => readXliff(units, { units: 2 })).toThrow(
      expect.objectContaining({ code: 'interchange.too-many-parts' }),
    );
    expect(() => readXliff(units, { bytes: 100 })).toThrow(
      expect.objectContaining({ code: 'interchange.file-too-large' }),
    );
  });
});
