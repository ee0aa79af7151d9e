import { digCompSheets, digCompWorkbook, SHEETS, withCell } from '../testing/digcomp-workbook';
import type { CellValue, DigCompSheets } from '../testing/digcomp-workbook';
import { UnreadableFile } from '../unreadable-file';
import { parseDigCompWorkbook } from './parse-digcomp-workbook';

const { competences, levels, statements, outcomes, glossary } = SHEETS;

async function readingOf(sheets: DigCompSheets) {
  return parseDigCompWorkbook(await digCompWorkbook(sheets));
}

async function problemsAfter(sheet: string, row: number, column: number, value: CellValue) {
  const { problems, importable } = await readingOf(withCell(digCompSheets(), sheet, row, column, value));
  expect(importable).toBe(problems.every(({ severity }) => severity === 'warning'));
  return problems;
}

describe('a workbook of the official shape', () => {
  it('is read whole: areas, competences, levels, statements, outcomes, terms', async () => {
    const { framework, counts, problems, importable } = await parseDigCompWorkbook(await digCompWorkbook());

    expect(problems).toEqual([]);
    expect(importable).toBe(true);
    expect(counts).toEqual({
      areas: 2,
      competences: 3,
      levels: 4,
      subLevels: 8,
      statements: 12,
      outcomes: 9,
      glossaryTerms: 2,
    });
    expect(framework).toMatchObject({ title: 'DigComp 3.0', language: 'en' });
  });

  it('has its numbers read as written and the blanks at the end of texts left out', async () => {
    const { framework } = await parseDigCompWorkbook(await digCompWorkbook());

    expect(framework.areas).toEqual([
      { code: '1', name: 'Finding things', description: 'To find what one looks for.' },
      { code: '2', name: 'Working together', description: 'To work with others.' },
    ]);
    expect(framework.competences).toEqual([
      { code: '1.1', area: '1', name: 'Searching', description: 'To search well.' },
      { code: '1.2', area: '1', name: 'Judging', description: 'To judge what was found.' },
      { code: '2.3', area: '2', name: 'Sharing', description: 'To share with care.' },
    ]);
    expect(framework.statements[4]).toEqual({
      code: 'CS1.2.01',
      competence: '1.2',
      level: 1,
      text: 'Judging step 1.',
      aiLabel: 'AI-Implicit',
    });
    expect(framework.outcomes[8]).toEqual({
      code: 'LO2.3.03',
      competence: '2.3',
      level: 3,
      kind: 'attitude',
      text: 'Sharing as attitude.',
      aiLabel: 'AI-Explicit',
    });
    expect(framework.glossary[0]).toEqual({ term: 'Algorithm', explanation: 'A set of rules.' });
  });

  it('has the two rows of each level joined, in whatever order they stand', async () => {
    const sheets = digCompSheets();
    const [header = [], ...rows] = sheets[levels] ?? [];
    const { framework, problems } = await readingOf({ ...sheets, [levels]: [header, ...rows.reverse()] });

    expect(problems).toEqual([]);
    expect(framework.levels.map(({ ordinal, name }) => [ordinal, name])).toEqual([
      [1, 'Basic'],
      [2, 'Intermediate'],
      [3, 'Advanced'],
      [4, 'Highly advanced'],
    ]);
    expect(framework.levels[2]).toEqual({
      ordinal: 3,
      name: 'Advanced',
      description: 'At Advanced level.',
      purpose: 'For Advanced needs.',
      subLevels: [
        { ordinal: 5, cefr: 'C1', description: 'Step 5.' },
        { ordinal: 6, cefr: 'C1', description: 'Step 6.' },
      ],
    });
  });

  it('may have a title above the column names, renumbered sheets and columns in another order', async () => {
    const { [glossary]: terms = [], ...sheets } = digCompSheets();
    const turned = [['Words and what they mean'], ...terms.map((cells) => [...cells].reverse())];
    const { framework, problems } = await readingOf({ ...sheets, '9. GLOSSARY': turned });

    expect(problems).toEqual([]);
    expect(framework.glossary).toHaveLength(2);
  });

  it('keeps competence 1.10 apart from 1.1 when it is written as text', async () => {
    const sheets = digCompSheets();
    const tenth = ['1', 'Finding things', 'To find what one looks for.', '1.10', 'Tenth', 'The tenth.'];
    const { framework } = await readingOf({
      ...sheets,
      [competences]: [...(sheets[competences] ?? []), tenth],
    });

    expect(framework.competences.map(({ code }) => code)).toEqual(['1.1', '1.2', '2.3', '1.10']);
  });

  it('reads numbers in Arabic digits and the cached value of a formula', async () => {
    const arabic = withCell(digCompSheets(), competences, 2, 4, '١.١');
    const sheets = withCell(arabic, glossary, 2, 1, { formula: 'UPPER("algorithm")', result: 'ALGORITHM' });
    const { framework, problems } = await readingOf(sheets);

    expect(problems).toEqual([]);
    expect(framework.competences[0]?.code).toBe('1.1');
    expect(framework.glossary[0]?.term).toBe('ALGORITHM');
  });

  it('is known again by its fingerprint', async () => {
    const bytes = await digCompWorkbook();
    const [first, second] = await Promise.all([
      parseDigCompWorkbook(bytes),
      parseDigCompWorkbook(Buffer.from(bytes)),
    ]);

    expect(first.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(second.fingerprint).toBe(first.fingerprint);
  });

  it('takes a title from the caller before its own', async () => {
    expect((await parseDigCompWorkbook(await digCompWorkbook(), { title: 'Ours' })).framework.title).toBe(
      'Ours',
    );
  });
});

describe('a fault in one cell is reported at its row and column', () => {
  it.each([
    [
      'a competence that stands twice',
      competences,
      3,
      4,
      '1.1',
      'duplicate-code',
      /competence 1\.1 already stands in row 2/,
    ],
    [
      'a number cell that lost its zero',
      competences,
      3,
      4,
      1.1,
      'lost-zero',
      /format the cell as text and write 1\.10/,
    ],
    ['a competence under a foreign area', competences, 4, 4, 1.3, 'wrong-area', /1\.3 stands under area 2/],
    ['a number that is a date', competences, 4, 4, 'Mar 2', 'malformed-code', /Write it like 1\.1/],
    [
      'an area with two names',
      competences,
      3,
      2,
      'Losing',
      'conflicting-area',
      /another "Competence area name" here than in row 2/,
    ],
    ['an empty name', competences, 3, 5, '', 'empty-cell', /"Competence name" is empty/],
    ['a failed formula', competences, 3, 5, { error: '#REF!' }, 'failed-formula', /shows the error #REF!/],
    ['a level beyond the scale', levels, 3, 4, 9, 'malformed-code', /"9" cannot be used here/],
    [
      'an unknown level',
      statements,
      5,
      9,
      'Expert',
      'unknown-level',
      /"Expert" is not one of.*Basic; Intermediate; Advanced; Highly advanced/,
    ],
    [
      'an unknown competence',
      outcomes,
      4,
      3,
      7.7,
      'code-disagrees',
      /LO1\.1\.03 and the competence number 7\.7 disagree/,
    ],
    [
      'an identifier that stands twice',
      statements,
      3,
      7,
      'CS1.1.01',
      'duplicate-code',
      /statement CS1\.1\.01 already stands in row 2/,
    ],
    [
      'an identifier of several words',
      statements,
      3,
      7,
      'CS 1 1',
      'malformed-code',
      /Write it like CS1\.1\.01/,
    ],
    ['a statement without text', statements, 3, 8, '   ', 'empty-cell', /"Competence statement" is empty/],
    ['an unknown kind', outcomes, 3, 8, 'Talent', 'unknown-kind', /Write Knowledge, Skill or Attitude/],
    [
      'a term that stands twice',
      glossary,
      3,
      1,
      'algorithm',
      'duplicate-code',
      /term algorithm already stands in row 2/,
    ],
  ] as const)('%s', async (_what, sheet, row, column, value, code, words) => {
    const problems = await problemsAfter(sheet, row, column, value);
    const found = problems.find((problem) => problem.code === code);

    expect(found).toMatchObject({ sheet, row, severity: 'error', message: expect.stringMatching(words) });
    expect(found?.column).toBe(digCompSheets()[sheet]?.[0]?.[column - 1]);
  });

  it('names the competence that a statement without number in its identifier does not find', async () => {
    const sheets = withCell(withCell(digCompSheets(), statements, 2, 7, 'first'), statements, 2, 4, '9.9');
    const { problems } = await readingOf(sheets);
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'unknown-competence',
        row: 2,
        message: expect.stringContaining('1.1; 1.2; 2.3'),
      }),
    ]);
  });

  it('names both halves of a level that lost one', async () => {
    const problems = await problemsAfter(levels, 3, 1, 'Basics');
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'wrong-level-count',
        message: expect.stringContaining('Basic; Basics; Intermediate'),
      }),
    );
    expect(problems).toContainEqual(expect.objectContaining({ code: 'unpaired-level', row: 2 }));
  });
});

describe('a slip that harms nothing is a warning', () => {
  it.each([
    [
      'a competence called otherwise',
      outcomes,
      4,
      4,
      'Judging',
      'other-name',
      /"Searching" in the first sheet and "Judging" here/,
    ],
    ['a text that stands twice', statements, 3, 8, 'Searching step 1.', 'no-statements', /no statement/],
    ['a language level that is none', levels, 2, 5, 'A0', 'odd-language-level', /A1 to C2/],
  ] as const)('%s', async (_what, sheet, row, column, value, code, words) => {
    const changed = withCell(digCompSheets(), sheet, row, column, value);
    const sheets = code === 'no-statements' ? withCell(changed, sheet, row, 9, 'Basic') : changed;
    const { problems, importable } = await readingOf(sheets);

    expect(importable).toBe(true);
    expect(problems).toContainEqual(
      expect.objectContaining({ code, severity: 'warning', message: expect.stringMatching(words) }),
    );
  });
});

describe('a sheet that is not as expected', () => {
  it('is named when it is missing, together with those that are there', async () => {
    const { [levels]: _without, ...sheets } = digCompSheets();
    const { problems, importable, counts } = await readingOf(sheets);

    expect(importable).toBe(false);
    expect(counts.levels).toBe(0);
    expect(problems).toEqual([
      {
        sheet: levels,
        code: 'missing-sheet',
        severity: 'error',
        message: expect.stringContaining('the workbook has: ReadMe; 1 Competence Areas&Competences; 3 Comp'),
      },
    ]);
  });

  it('is named when it stands twice', async () => {
    const { problems } = await readingOf({ ...digCompSheets(), '6 Glossary': [['Term', 'Explanation']] });
    expect(problems).toEqual([expect.objectContaining({ sheet: '6 Glossary', code: 'doubled-sheet' })]);
  });

  it('is reported once for each missing column, with the columns it needs', async () => {
    const { problems, importable } = await readingOf(withCell(digCompSheets(), statements, 1, 7, 'Number'));

    expect(importable).toBe(false);
    expect(problems).toEqual([
      {
        sheet: statements,
        row: 1,
        column: 'Competence statement ID',
        code: 'missing-column',
        severity: 'error',
        message: expect.stringMatching(
          /must contain: Competence number; .*Competence statement ID; Competence statement; /,
        ),
      },
    ]);
  });

  it('may lack the columns that only describe', async () => {
    const { problems, framework } = await readingOf(withCell(digCompSheets(), statements, 1, 10, 'Remark'));

    expect(problems).toEqual([
      expect.objectContaining({ code: 'missing-optional-column', severity: 'warning' }),
    ]);
    expect(framework.statements[0]).not.toHaveProperty('aiLabel');
  });

  it('may not name a column twice', async () => {
    expect(await problemsAfter(statements, 1, 1, 'competence  NUMBER')).toEqual([
      expect.objectContaining({ code: 'doubled-column', column: 'Competence number' }),
    ]);
  });

  it('is reported when it has only column names, and when a column is called like a property of every object', async () => {
    const { problems } = await readingOf({
      ...digCompSheets(),
      [glossary]: [['Term', 'Explanation', '__proto__']],
    });
    expect(problems).toEqual([expect.objectContaining({ sheet: glossary, code: 'no-rows' })]);
  });

  it('lists at most 300 problems and says how many more there are', async () => {
    const sheets = digCompSheets();
    const broken = Array.from({ length: 400 }, (_, index) => [`term ${index}`]);
    const { problems } = await readingOf({ ...sheets, [glossary]: [['Term', 'Explanation'], ...broken] });

    expect(problems).toHaveLength(301);
    expect(problems[300]).toMatchObject({
      code: 'more-problems',
      message: expect.stringContaining('100 more'),
    });
  });

  it('makes a workbook about something else fail in words and never halfway', async () => {
    const { importable, problems, counts } = await readingOf({
      Budget: [
        ['Year', 'Sum'],
        [2026, 100],
      ],
    });

    expect(importable).toBe(false);
    expect(problems.map(({ code }) => code)).toEqual(Array(5).fill('missing-sheet'));
    expect(Object.values(counts).every((count) => count === 0)).toBe(true);
  });
});

it('refuses what is no workbook before it reads anything', async () => {
  await expect(parseDigCompWorkbook(Buffer.from('<html></html>'))).rejects.toThrow(UnreadableFile);
});
