import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoleFile } from '@qabilet/application';
import ExcelJS from 'exceljs';
import { TableRoleFileReader } from './table-role-file-reader';

const EXAMPLES = join(__dirname, '../../../../apps/web/public/examples/own-framework');
const reader = new TableRoleFileReader();

const readText = (text: string): Promise<RoleFile> =>
  reader.read({ name: 'roles.csv', bytes: Buffer.from(text) });
const example = (name: string) => reader.read({ name, bytes: readFileSync(join(EXAMPLES, name)) });
const faultsOf = ({ faults, roles }: RoleFile) =>
  [...faults, ...roles.flatMap((role) => role.faults)].map(({ code, message }) => `${code}: ${message}`);

describe('a table of roles', () => {
  it('is read a row a competence, and a column a competence, as the same', async () => {
    const [long, crossed] = [await example('roles.csv'), await example('roles-crossed.csv')];
    expect(faultsOf(long)).toEqual([]);
    expect(faultsOf(crossed)).toEqual([]);
    expect(long.framework).toBe('Skills of our registry 1.0');
    expect(crossed.headings).toEqual(['R.1', 'R.2', 'S.1']);
    const told = ({ roles }: RoleFile) => roles.map(({ place: _place, ...role }) => role);
    expect(told(long)).toEqual(told(crossed));
    expect(long.roles[1]).toEqual({
      place: 'row 5',
      code: 'front-office',
      title: { en: 'Front office clerk', ru: 'Специалист приёмной' },
      summary: { en: 'Receives people and their requests' },
      demands: [
        { competence: 'R.1', level: 1, weight: 0.5 },
        { competence: 'R.2', level: 3, weight: 2 },
        { competence: 'S.1', level: 2, weight: 1 },
      ],
      crossings: [],
      faults: [],
    });
  });

  it('tells of a crossing that is no level, for whoever knows whether it is a competence', async () => {
    const { roles } = await readText('role,A,Remarks\nclerk,high,good');
    expect(roles[0]?.crossings.map(({ heading, fault }) => [heading, fault.code])).toEqual([
      ['A', 'table.not-a-demand'],
      ['Remarks', 'table.not-a-demand'],
    ]);
    expect(roles[0]?.faults).toEqual([]);
  });

  it('is read from a workbook as from text, from the sheet that has roles', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Notes').addRow(['Read me']);
    const sheet = book.addWorksheet('Roles');
    sheet.addRow(['Role', 'Title (EN)', 'Competence', 'Level', 'Weight', 'Valid from']);
    sheet.addRow(['clerk', 'Clerk', 1.1, 2, 0.5, '2026-04-01']);
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    expect(await reader.read({ name: 'roles.xlsx', bytes })).toMatchObject({
      format: 'XLSX',
      faults: [],
      roles: [
        {
          code: 'clerk',
          validFrom: '2026-04-01',
          demands: [{ competence: '1.1', level: 2, weight: 0.5 }],
          faults: [],
        },
      ],
    });
  });

  it.each([
    ['3', 3, 1],
    ['3 x 2', 3, 2],
    ['2×0.5', 2, 0.5],
    ['4 (1,5)', 4, 1.5],
    ['1*3', 1, 3],
  ])('takes the crossing "%s" for level %d with weight %d', async (text, level, weight) => {
    const { roles } = await readText(`role;A\nclerk;${text}`);
    expect(roles[0]?.demands).toEqual([{ competence: 'A', level, weight }]);
  });

  it.each(['0', '-', '–'])('takes the crossing "%s" for nothing', async (text) => {
    const file = await readText(`role;A\nclerk;${text}`);
    expect([file.roles[0]?.demands, faultsOf(file)]).toEqual([[], []]);
  });

  it.each([
    ['role,competence,level\nclerk,A,5', 'table.unknown-level'],
    ['role,competence,level\nclerk,A,', 'table.missing'],
    ['role,competence,level\nclerk,,2', 'table.missing'],
    ['role,competence,level,weight\nclerk,A,2,much', 'table.not-a-number'],
    ['role,competence,level\nclerk,A,2\nclerk,a,3', 'table.doubled-demand'],
    ['role,title.en,A\nclerk,Clerk,1\nclerk,Other,', 'table.contradiction'],
    ['role,valid.from,A\nclerk,2026-02-30,1', 'table.not-a-day'],
    ['role,A\nthe clerk!,1', 'table.bad-code'],
    ['role,A\n,1', 'table.missing'],
    ['role,framework,A\nclerk,One,1\nother,Two,1', 'table.contradiction'],
    [`role,title.en,A\nclerk,${'x'.repeat(201)},1`, 'table.too-long'],
  ])('names the fault of %j', async (text, code) => {
    const { roles } = await readText(text);
    expect(roles.flatMap(({ faults }) => faults.map((fault) => fault.code))).toEqual([code]);
  });

  it('says in which row of a role a fault is', async () => {
    const file = await readText('role,competence,level\nclerk,A,2\nclerk,B,9');
    expect(file.roles[0]?.faults[0]?.message).toBe('In row 3: "9" is no level. Levels are 1, 2, 3 and 4.');
  });

  it.each([
    ['role,competence,level', 'table.no-rows'],
    ['name,level\nclerk,2', 'table.no-column'],
    ['role,__proto__\nclerk,2', 'table.forbidden-column'],
    ['role,A,a\nclerk,2,2', 'table.doubled-column'],
  ])('reads nothing of %j', async (text, code) => {
    const { faults, roles } = await readText(text);
    expect([faults.map((fault) => fault.code), roles]).toEqual([[code], []]);
  });
});
