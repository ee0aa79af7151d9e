import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf, type FrameworkTable } from '@qabilet/application';
import ExcelJS from 'exceljs';
import { SheetFrameworkTableReader } from './sheet-framework-table-reader';

const EXAMPLE = join(__dirname, '../../../../apps/web/public/examples/own-framework/framework.csv');
const reader = new SheetFrameworkTableReader();
const read = (bytes: Uint8Array, name = 'Our skills 2.0.csv') => reader.read({ name, bytes });
const readText = (text: string) => read(Buffer.from(text));
const faultsOf = ({ faults, parts }: FrameworkTable) => [
  ...faults.map(({ code }) => code),
  ...parts.flatMap((part) => part.faults.map(({ code }) => `${part.place} ${code}`)),
];
const HEADINGS =
  'area,area.name.en,competence,competence.name.en,level,level.name.en,statement,statement.text.en,self,outcome.text.en,outcome.kind,step.text.en,hours';
const table = (...rows: readonly string[]) => readText([HEADINGS, ...rows].join('\n'));

describe('a framework in a flat table', () => {
  it('is read whole, in both languages, an empty cell being that of the row above', async () => {
    const example = await read(readFileSync(EXAMPLE));
    expect(faultsOf(example)).toEqual([]);
    expect(example.title).toBe('Skills of our registry 1.0');
    expect(countsOf(example.content)).toMatchObject({ areas: 2, competences: 3, statements: 12, levels: 4 });
    expect(example.content.competences.map(({ code, areaCode }) => [code, areaCode])).toEqual([
      ['R.1', 'R'],
      ['R.2', 'R'],
      ['S.1', 'S'],
    ]);
    expect(example.content.statements[5]).toEqual({
      code: 'R.2.2',
      competence: 'R.2',
      level: 2,
      text: {
        en: 'I decide whether a person may have the extract they ask for.',
        ru: 'Я решаю, может ли человек получить выписку.',
      },
      isSelf: true,
    });
    expect(example.content.nextSteps[11]).toMatchObject({ competence: 'S.1', level: 4, hours: 8 });
    expect(example.content.levels[0]?.name).toEqual({ en: 'Basic', ru: 'Базовый' });
  });

  it('takes its name from the file where it has none of its own', async () => {
    expect((await table('1,Letters,1.1,Answering')).title).toBe('Our skills 2.0');
  });

  it('reads a workbook as it reads text', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Framework');
    for (const line of [HEADINGS, '1,Letters,1.1,Answering,2,,,I answer'])
      sheet.addRow(line.split(',').map((cell) => (/^\d(\.\d)?$/.test(cell) ? Number(cell) : cell)));
    const { format, content } = await read(new Uint8Array(await book.xlsx.writeBuffer()));
    expect([format, content.statements]).toEqual([
      'XLSX',
      [{ code: '1.1.2', competence: '1.1', level: 2, text: { en: 'I answer' }, isSelf: true }],
    ]);
  });

  it('gives statements and outcomes of one level codes of their own, and keeps codes that are written', async () => {
    const { content } = await table(
      '1,Letters,1.1,Answering,2,,,I answer,yes,Writes plainly,skill',
      ',,,,2,,,I answer well,no,Knows the rule,knowledge',
      ',,,,2,,mine,I answer best',
    );
    expect(content.statements.map(({ code, isSelf }) => [code, isSelf])).toEqual([
      ['1.1.2', true],
      ['1.1.2-2', false],
      ['mine', true],
    ]);
    expect(content.outcomes.map(({ code, kind }) => [code, kind])).toEqual([
      ['1.1.2-o', 'skill'],
      ['1.1.2-o-2', 'knowledge'],
    ]);
  });

  it('lists what it found by row', async () => {
    const { parts } = await table('1,Letters,1.1,Answering,2,,,I answer', '2,Registers,2.1,Filing');
    expect(parts.map(({ place, code, title }) => `${place}: ${code} ${title}`)).toEqual([
      'row 2: 1 Letters',
      'row 2: 1.1 Answering',
      'row 2: 1.1.2 I answer',
      'row 3: 2 Registers',
      'row 3: 2.1 Filing',
    ]);
  });

  it.each([
    [['1,Letters,1.1,Answering,9,,,I answer'], 'row 2 table.unknown-level'],
    [['1,Letters,1.1,Answering,,,,I answer'], 'row 2 table.missing'],
    [['1,Letters,,,2,,,I answer'], 'row 2 table.missing'],
    [['1,,1.1,Answering'], 'row 2 table.missing'],
    [['1,Letters,1.1,'], 'row 2 table.missing'],
    [[',Letters,1.1,Answering'], 'row 2 table.missing'],
    [['1,Letters,1.1,Answering', '1,Papers,1.2,Filing'], 'row 3 table.contradiction'],
    [['1,Letters,1.1,Answering', '2,Papers,1.1,Answering'], 'row 3 table.contradiction'],
    [['1,Letters,a b,Answering'], 'row 2 table.bad-code'],
    [['1,Letters,1.1,Answering,2,,s,One', ',,,,3,,s,Two'], 'row 3 table.doubled-code'],
    [['1,Letters,1.1,Answering,2,,,I answer,perhaps'], 'row 2 table.unknown-value'],
    [['1,Letters,1.1,Answering,2,,,,,Plainly,art'], 'row 2 table.unknown-value'],
    [['1,Letters,1.1,Answering,2,,,,,,,Practise,'], 'row 2 table.missing'],
    [['1,Letters,1.1,Answering,2,,,,,,,Practise,1.5'], 'row 2 table.not-a-number'],
    [['1,Letters,1.1,Answering,2,Good', ',,,,2,Better'], 'row 3 table.contradiction'],
  ])('names the fault of %j', async (rows, fault) => {
    expect(faultsOf(await table(...rows))).toEqual([fault]);
  });

  it('says that a translation has no English text', async () => {
    const found = await readText('area,area.name.ru,competence,competence.name.en\n1,Письма,1.1,Answering');
    expect(faultsOf(found)).toEqual(['row 2 table.no-english']);
  });

  it('says which columns it does not read, and reads the others', async () => {
    const found = await readText('area,area.name.en,competence,competence.name.en,owner\n1,A,1.1,B,Ann');
    expect(faultsOf(found)).toEqual(['table.unknown-column']);
    expect(found.content.competences).toHaveLength(1);
  });
});
