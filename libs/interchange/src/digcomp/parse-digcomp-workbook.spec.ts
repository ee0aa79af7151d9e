import { digCompSheets, digCompWorkbook, SHEETS, withCell } from '../testing/digcomp-workbook';
import type { DigCompSheets } from '../testing/digcomp-workbook';
import { UnreadableFile } from '../unreadable-file';
import { parseDigCompWorkbook } from './parse-digcomp-workbook';

const { competences, levels, glossary } = SHEETS;

async function readingOf(sheets: DigCompSheets) {
  return parseDigCompWorkbook(await digCompWorkbook(sheets));
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

it('refuses what is no workbook before it reads anything', async () => {
  await expect(parseDigCompWorkbook(Buffer.from('<html></html>'))).rejects.toThrow(UnreadableFile);
});
