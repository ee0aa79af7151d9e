import type { RoleTable, TabledRole } from '@qabilet/application';
import type { RoleRequirement } from '@qabilet/framework';
import { LANGUAGES } from '@qabilet/kernel';
import { writeCsv, type CsvColumn, type CsvValue } from '../csv/write-csv';
import { writeWorkbook } from '../workbook/write-workbook';
import { ROLE_COLUMNS, type RoleColumn } from './role-columns';

type Row = ReadonlyMap<RoleColumn, CsvValue>;

/** Roles as a CSV table, a row a competence; read again it changes nothing. */
export function writeRoleTable(table: RoleTable): string {
  return writeCsv(COLUMNS, tableRows(table), { hasByteOrderMark: true });
}

/** The same table as a workbook. */
export function writeRoleWorkbook(table: RoleTable): Promise<Uint8Array> {
  return writeWorkbook({ name: 'Roles', columns: COLUMNS, rows: tableRows(table) });
}

const COLUMNS = ROLE_COLUMNS.map((header): CsvColumn<Row> => ({ header, value: (row) => row.get(header) }));

function tableRows({ release, roles }: RoleTable): readonly Row[] {
  return roles.flatMap((role) => rowsOf(role, `${release.title} ${release.version}`));
}

/** What is said of the role stands in its first row, its code in each. */
function rowsOf(role: TabledRole, framework: string): readonly Row[] {
  const [first, ...others] = role.content.requirements;
  return [
    new Map([...wordsOf(role, framework), ...demandOf(first)]),
    ...others.map((demand) => new Map([['role', role.code] as const, ...demandOf(demand)])),
  ];
}

function wordsOf(
  { code, content }: TabledRole,
  framework: string,
): readonly (readonly [RoleColumn, CsvValue])[] {
  return [
    ['role', code],
    ...LANGUAGES.map((language) => [`title.${language}`, content.title[language]] as const),
    ...LANGUAGES.map((language) => [`summary.${language}`, content.summary[language]] as const),
    ['valid.from', content.validFrom],
    ['valid.through', content.validThrough],
    ['framework', framework],
  ];
}

function demandOf(demand: RoleRequirement | undefined): readonly (readonly [RoleColumn, CsvValue])[] {
  if (!demand) return [];
  return [
    ['competence', demand.competence],
    ['level', demand.level],
    ['weight', demand.weight],
  ];
}
