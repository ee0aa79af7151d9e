import { digCompSheets, digCompWorkbook, SHEETS, withCell } from '../testing/digcomp-workbook';
import type { CellValue, DigCompSheets } from '../testing/digcomp-workbook';
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
    ['a language level that is none', levels, 2, 5, 'A0', 'odd-language-level', /A1 to C2/],
  ] as const)('%s', async (_what, sheet, row, column, value, code, words) => {
    const { problems, importable } = await readingOf(withCell(digCompSheets(), sheet, row, column, value));

    expect(importable).toBe(true);
    expect(problems).toContainEqual(
      expect.objectContaining({ code, severity: 'warning', message: expect.stringMatching(words) }),
    );
  });

  it('a text that stands twice, which leaves another level without one', async () => {
    const moved = withCell(digCompSheets(), statements, 3, 9, 'Basic');
    const { problems, importable } = await readingOf(withCell(moved, statements, 3, 8, 'Searching step 1.'));

    expect(importable).toBe(true);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'repeated-text', row: 3, message: expect.stringContaining('row 2') }),
      expect.objectContaining({
        code: 'no-statements',
        message: expect.stringContaining('1.1 has no statement at the level Intermediate'),
      }),
    ]);
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
        details: {
          title: levels,
          found: expect.stringMatching(/^ReadMe; 1 Competence Areas&Competences; 3 Comp.*; 5 Glossary$/),
        },
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
        details: {
          title: 'Competence statement ID',
          expected: expect.stringMatching(/^Competence number; .*; AI label$/),
        },
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
