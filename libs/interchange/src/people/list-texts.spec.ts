import fc from 'fast-check';
import { writeCsv } from '../csv/write-csv';
import { parsePeopleList } from './parse-people-list';
import type { ListedPerson } from './people-list';

describe('texts stay texts', () => {
  it.each(['=HYPERLINK("http://x")', '+7', '-1', '@x'])('%j is kept as typed', (name) => {
    const list = writeCsv(
      [
        { header: 'name', value: () => name },
        { header: 'email', value: () => 'a@x.example' },
      ],
      [0],
    );
    expect(parsePeopleList(list).people[0]?.name).toBe(name);
    expect(parsePeopleList(`${name.replace(/"/g, '')};a@x.example`).people[0]?.name).toBe(
      name.replace(/"/g, ''),
    );
  });

  it('keeps the zeros at the beginning of an employee number', () => {
    expect(parsePeopleList('A,a@x.example,,,,000123').people[0]?.employeeNumber).toBe('000123');
  });

  it('drops characters that no name has and no database stores', () => {
    expect(parsePeopleList('A\0i\u200bge\ud800rim,a@x.example').people[0]?.name).toBe('A i ge\ufffdrim');
  });

  it('reads every list that was written by this product', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 60 })
      .filter((text) => /^[!-~]([ -~]*[!-~])?$/.test(text) && !/ {2}|^'/.test(text));
    const people = fc.uniqueArray(
      fc.record({ name, email: fc.emailAddress({ size: 'small' }), unit: name }),
      {
        selector: ({ email }) => email.toLowerCase(),
        minLength: 1,
        maxLength: 20,
      },
    );
    const columns = (['name', 'email', 'unit'] as const).map((header) => ({
      header,
      value: (person: Omit<ListedPerson, 'row'>) => person[header],
    }));
    fc.assert(
      fc.property(
        people,
        fc.constantFrom(',' as const, ';' as const, '\t' as const),
        (written, delimiter) => {
          fc.pre(written.every(({ email }) => /^[\w.!#$%&*+/?^`{|}~-]+@[\w.-]+$/.test(email)));
          const list = writeCsv(columns, written, { delimiter, hasByteOrderMark: true });
          const read = parsePeopleList(list);
          expect(read.people.map(({ name: n, email, unit }) => ({ name: n, email, unit }))).toEqual(
            written.map((person) => ({ ...person, email: person.email.toLowerCase() })),
          );
        },
      ),
    );
  });
});

describe('a file says how its letters are written, or it is found out', () => {
  const list = 'ФИО;почта\r\nАйгерім Садықова;aigerim@agency.example\r\n';
  /** Russian letters as Windows wrote them before Unicode. */
  const windows1251 = (text: string) =>
    Buffer.from(
      [...text].map((letter) =>
        letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0),
      ),
    );

  it.each([
    ['UTF-8', Buffer.from(list)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${list}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${list}`, 'utf16le')],
    ['UTF-16 with a mark, the other way round', Buffer.from(`\ufeff${list}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(list, 'utf16le')],
    ['UTF-16 without a mark, the other way round', Buffer.from(list, 'utf16le').swap16()],
  ])('%s', (_encoding, bytes) => {
    expect(parsePeopleList(bytes)).toEqual({
      people: [{ row: 2, name: 'Айгерім Садықова', email: 'aigerim@agency.example' }],
      problems: [],
    });
  });

  it('Windows-1251, with a warning that it was found out', () => {
    const { people, problems } = parsePeopleList(windows1251('ФИО;почта\nАйгерим Садыкова;a@x.example\n'));
    expect(people).toEqual([{ row: 2, name: 'Айгерим Садыкова', email: 'a@x.example' }]);
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'guessed-encoding',
        severity: 'warning',
        message: expect.stringContaining('windows-1251'),
      }),
    ]);
  });

  it('the Korean and the western encodings', () => {
    const korean = Buffer.concat([
      Buffer.from([0xb1, 0xe8, 0xb9, 0xce, 0xc1, 0xf6]),
      Buffer.from(',kim@x.example\n'),
    ]);
    expect(parsePeopleList(korean).people[0]?.name).toBe('김민지');
    expect(parsePeopleList(Buffer.from('Zoë Müller,z@x.example\n', 'latin1')).people[0]?.name).toBe(
      'Zoë Müller',
    );
  });

  it.each([
    ['\n', 'Unix'],
    ['\r\n', 'Windows'],
    ['\r', 'old Mac'],
  ])('and lines end as on any system: %j of %s', (end) => {
    expect(
      parsePeopleList(['A,a@x.example', '', 'B,b@x.example', ''].join(end)).people.map(({ row }) => row),
    ).toEqual([1, 3]);
  });
});
