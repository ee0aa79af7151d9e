import { parsePeopleList } from './parse-people-list';

const AIGERIM = { row: 1, name: 'Aigerim Sadykova', email: 'aigerim@agency.example' };

const facts = (list: string | Uint8Array) =>
  parsePeopleList(list).problems.map(({ row, code, severity }) => [row, code, severity]);

describe('a list without headings', () => {
  it.each([
    ['comma', 'Aigerim Sadykova,aigerim@agency.example,Tax office,service-designer,ru,00417'],
    ['semicolon', 'Aigerim Sadykova;aigerim@agency.example;Tax office;service-designer;ru;00417'],
    ['tab', 'Aigerim Sadykova\taigerim@agency.example\tTax office\tservice-designer\tru\t00417'],
  ])('is read in its usual order, separated by %s', (_separator, text) => {
    expect(parsePeopleList(text)).toEqual({
      people: [
        { ...AIGERIM, unit: 'Tax office', role: 'service-designer', language: 'ru', employeeNumber: '00417' },
      ],
      problems: [],
    });
  });

  it('finds the addresses wherever they stand', () => {
    expect(parsePeopleList('aigerim@agency.example, Aigerim Sadykova, Tax office').people).toEqual([
      { ...AIGERIM, unit: 'Tax office' },
    ]);
    expect(parsePeopleList('Aigerim Sadykova;Tax office;aigerim@agency.example').people).toEqual([
      { ...AIGERIM, unit: 'Tax office' },
    ]);
  });

  it('may be only addresses; names are then taken from them, and said so', () => {
    const { people, problems } = parsePeopleList('a.sadykova@agency.example\nd@agency.example\n');
    expect(people.map(({ name }) => name)).toEqual(['a.sadykova', 'd']);
    expect(problems.map(({ row, code, severity }) => [row, code, severity])).toEqual([
      [1, 'no-name', 'warning'],
      [2, 'no-name', 'warning'],
    ]);
  });

  it('splits at the separator of most lines, not at a comma inside a name', () => {
    expect(
      parsePeopleList('Sadykova, Aigerim;aigerim@agency.example\nKim, Minji;kim@agency.example').people,
    ).toMatchObject([{ name: 'Sadykova, Aigerim' }, { name: 'Kim, Minji' }]);
  });
});

describe('a list with headings', () => {
  it.each([
    ['English', 'E-mail,Name,Employee No.'],
    ['Russian', 'Электронная почта,ФИО,Табельный номер'],
    ['Kazakh', 'Электрондық пошта,Аты-жөні,Табельдік нөмір'],
    ['Uzbek', 'Elektron pochta,F.I.Sh.,Tabel raqami'],
    ['Korean', '이메일,성명,사번'],
  ])('is read by them, in %s', (_language, headings) => {
    expect(parsePeopleList(`${headings}\naigerim@agency.example,Aigerim Sadykova,007`)).toEqual({
      people: [{ ...AIGERIM, row: 2, employeeNumber: '007' }],
      problems: [],
    });
  });

  it('leaves out columns it does not know, and says so once', () => {
    const list =
      'name,e-mail,shoe size\nAigerim Sadykova,aigerim@agency.example,38\nMinji Kim,kim@agency.example,39';
    expect(parsePeopleList(list).people).toHaveLength(2);
    expect(facts(list)).toEqual([[1, 'unknown-column', 'warning']]);
  });

  it('is not read when no heading names the addresses, or when two name one column', () => {
    expect(facts('name;unit\nAigerim;Tax')).toEqual([[1, 'no-email-column', 'error']]);
    expect(facts('name,email,mail\nAigerim Sadykova,aigerim@agency.example,x')).toEqual([
      [1, 'doubled-column', 'error'],
    ]);
  });

  it('may have a column called like a property of every object', () => {
    expect(
      parsePeopleList('__proto__,constructor,email,name\nx,y,aigerim@agency.example,Aigerim Sadykova').people,
    ).toEqual([{ ...AIGERIM, row: 2 }]);
  });
});

describe('a list copied from a mail program', () => {
  it('has a name and an address on each line', () => {
    const list =
      'Aigerim Sadykova <aigerim@agency.example>\n"Kim, Minji" <kim@agency.example>,\n<d@agency.example>\nbek@agency.example';
    expect(parsePeopleList(list).people.map(({ row, name, email }) => [row, name, email])).toEqual([
      [1, 'Aigerim Sadykova', 'aigerim@agency.example'],
      [2, 'Kim, Minji', 'kim@agency.example'],
      [3, 'd', 'd@agency.example'],
      [4, 'bek', 'bek@agency.example'],
    ]);
  });

  it('may have everybody on one line', () => {
    const { people } = parsePeopleList(
      'Sadykova, Aigerim <a@x.example>; Kim, Minji <k@x.example>, Bek <b@x.example>',
    );
    expect(people.map(({ name }) => name)).toEqual(['Sadykova, Aigerim', 'Kim, Minji', 'Bek']);
  });

  it('names the lines that have no address', () => {
    expect(facts('A <a@x.example>\nB <b@x.example>\nSomebody else')).toEqual([[3, 'no-email', 'error']]);
  });

  it('gets through a line that is made to be slow', () => {
    const slow = `${'<@'.repeat(400_000)}\n${'@'.repeat(400_000)}`;
    expect(() => parsePeopleList(`A <a@x.example>\nB <b@x.example>\nC <c@x.example>\n${slow}`)).not.toThrow();
  });
});

describe('a fault in a row is reported with its line, and the other rows are read', () => {
  const others = 'Bek Umarov,bek@agency.example\n';
  it.each([
    ['no address', 'Aigerim Sadykova,', 'no-email', 'error', /no e-mail address/],
    [
      'no address but a name',
      'Aigerim,aigerim(at)agency.example',
      'malformed-email',
      'error',
      /"aigerim\(at\)agency\.example"/,
    ],
    [
      'an address without a point',
      'Aigerim,aigerim@agency',
      'malformed-email',
      'error',
      /name@agency\.example/,
    ],
    [
      'two addresses in one cell',
      'Aigerim,a@x.example b@x.example',
      'malformed-email',
      'error',
      /not an e-mail/,
    ],
    [
      'an address that stands already, in other letters',
      'Bek,BEK@agency.example',
      'duplicate-email',
      'error',
      /already stands in row 1/,
    ],
    ['a name without end', `${'x'.repeat(201)},a@x.example`, 'too-long', 'error', /more than 200 characters/],
    [
      'a language that is none of ours',
      'Aigerim,a@x.example,,,Klingon',
      'unknown-language',
      'warning',
      /en, ru, kk, uz, ko/,
    ],
    [
      'more cells than columns',
      'Aigerim,a@x.example,,,,,7,8',
      'too-many-cells',
      'warning',
      /has 2 cells more/,
    ],
  ] as const)('%s', (_what, line, code, severity, words) => {
    const { people, problems } = parsePeopleList(`${others}\n\n${line}\nMinji Kim,kim@agency.example`);

    expect(problems).toEqual([
      expect.objectContaining({ row: 4, code, severity, message: expect.stringMatching(words) }),
    ]);
    expect(people.map(({ row }) => row)).toEqual(severity === 'error' ? [1, 5] : [1, 4, 5]);
  });

  it('an employee number that stands already', () => {
    expect(facts('A,a@x.example,,,,007\nB,b@x.example,,,,007\nC,c@x.example,,,,7')).toEqual([
      [2, 'duplicate-number', 'error'],
    ]);
  });

  it('counts the lines of a cell that has several', () => {
    expect(facts('"Aigerim\nSadykova",a@x.example\nBek,none')).toEqual([[3, 'malformed-email', 'error']]);
  });

  it('lists at most 300 problems and says how many more there are', () => {
    const { problems } = parsePeopleList(
      Array.from({ length: 310 }, (_, index) => `N${index},bad`).join('\n'),
    );
    expect(problems).toHaveLength(301);
    expect(problems[300]).toMatchObject({
      code: 'more-problems',
      message: expect.stringContaining('10 more'),
    });
  });

  it('an empty list', () => {
    expect(facts(' \r\n\t\n')).toEqual([[1, 'empty-list', 'error']]);
  });
});

describe('languages are known by code and by name', () => {
  it.each([
    ['KZ', 'kk'],
    ['ru-RU', 'ru'],
    ['Қазақша', 'kk'],
    ['русский', 'ru'],
    ['Oʻzbek', 'uz'],
    ['한국어', 'ko'],
    ['English', 'en'],
  ])('%s is %s', (text, code) => {
    expect(parsePeopleList(`A,a@x.example,,,${text}`).people[0]?.language).toBe(code);
  });

  it('and only those on offer count', () => {
    const { people, problems } = parsePeopleList('A,a@x.example,,,ko', { languages: ['en', 'ru'] });
    expect(people[0]).not.toHaveProperty('language');
    expect(problems[0]?.message).toContain('en, ru');
  });
});
