import { Injectable } from '@nestjs/common';
import {
  isRoleCode,
  RoleFileReader,
  type FoundRole,
  type FoundTexts,
  type ImportFault,
  type ImportFile,
  type RoleFile,
} from '@qabilet/application';
import { isDay } from '@qabilet/framework';
import { LANGUAGES, type Language } from '@qabilet/kernel';
import { readLabelledTable, type LabelledRow } from '../tables/labelled-table';
import { tableFault } from '../tables/table-faults';
import { isRoleColumn } from './role-columns';
import { demandsOf } from './role-demand';

/** Enough for 500 roles that ask for 20 competences each. */
const MOST_ROWS = 10_000;
const LONGEST = { title: 200, summary: 2_000 } as const;
const DAY_COLUMNS = { validFrom: 'valid.from', validThrough: 'valid.through' } as const;

/** Reads tables of roles, a row a competence or a column a competence, as CSV or workbook. */
@Injectable()
export class TableRoleFileReader extends RoleFileReader {
  async read({ bytes }: ImportFile): Promise<RoleFile> {
    const table = await readLabelledTable(bytes, {
      key: 'role',
      isKnown: isRoleColumn,
      mostRows: MOST_ROWS,
      keepsOthers: true,
    });
    const { format } = table;
    if (table.faults.some(({ severity }) => severity === 'error'))
      return { format, headings: [], roles: [], faults: table.faults };
    const reading = new RoleReading();
    for (const row of table.rows) reading.add(row);
    return {
      format,
      ...reading.framework(),
      headings: [...new Set(table.rows.flatMap(({ others }) => [...others.keys()]))],
      roles: reading.roles(),
      faults: [...table.faults, ...reading.faults],
    };
  }
}

interface Reading {
  readonly place: string;
  readonly code: string;
  readonly cells: Map<string, { readonly text: string; readonly place: string }>;
  readonly demands: Map<string, FoundRole['demands'][number] & { readonly place: string }>;
  readonly crossings: FoundRole['crossings'][number][];
  readonly faults: ImportFault[];
}

/** Gathers the rows of each role; what an earlier row said already may be left empty. */
class RoleReading {
  readonly faults: ImportFault[] = [];
  private readonly read = new Map<string, Reading>();
  private named?: { readonly text: string; readonly place: string };
  private above?: Reading;

  add(row: LabelledRow): void {
    const role = this.roleOf(row);
    if (!role) return;
    this.above = role;
    const at = (fault: ImportFault): ImportFault => placed(fault, row, role);
    role.faults.push(...row.faults.map(at));
    this.nameFramework(row, role);
    for (const [column, text] of row.cells) {
      if (['role', 'framework', 'competence', 'level', 'weight'].includes(column)) continue;
      const before = role.cells.get(column);
      if (!before) role.cells.set(column, { text, place: row.place });
      else if (before.text !== text)
        role.faults.push(at(tableFault('contradiction', { column, place: before.place })));
    }
    const { demands, faults, crossings } = demandsOf(row);
    role.faults.push(...faults.map(at));
    role.crossings.push(...crossings.map(({ heading, fault }) => ({ heading, fault: at(fault) })));
    for (const demand of demands) {
      const key = demand.competence.toLowerCase();
      const before = role.demands.get(key);
      if (!before) role.demands.set(key, { ...demand, place: row.place });
      else
        role.faults.push(at(tableFault('doubled-demand', { code: demand.competence, place: before.place })));
    }
  }

  framework(): Pick<RoleFile, 'framework'> {
    return this.named ? { framework: this.named.text } : {};
  }

  roles(): readonly FoundRole[] {
    return [...this.read.values()].map(foundRoleOf);
  }

  /** A row without a code goes on with the role above it. */
  private roleOf({ place, cells }: LabelledRow): Reading | undefined {
    const code = cells.get('role') ?? this.above?.code ?? '';
    const known = this.read.get(code.toLowerCase());
    if (known) return known;
    const faults: ImportFault[] = [];
    if (code === '') faults.push(tableFault('missing', { column: 'role' }));
    else if (!isRoleCode(code)) faults.push(tableFault('bad-code', { text: code }));
    const role: Reading = { place, code, cells: new Map(), demands: new Map(), crossings: [], faults };
    this.read.set(code.toLowerCase(), role);
    return role;
  }

  private nameFramework({ place, cells }: LabelledRow, role: Reading): void {
    const text = cells.get('framework');
    if (text === undefined) return;
    if (!this.named) this.named = { text, place };
    else if (this.named.text !== text)
      role.faults.push(tableFault('contradiction', { column: 'framework', place: this.named.place }));
  }
}

/** A fault of a later row of a role says in which row it is. */
function placed(fault: ImportFault, { place }: LabelledRow, role: Reading): ImportFault {
  return place === role.place ? fault : { ...fault, message: `In ${place}: ${fault.message}` };
}

function foundRoleOf({ place, code, cells, demands, crossings, faults }: Reading): FoundRole {
  const all = [...faults];
  const texts = (field: 'title' | 'summary'): FoundTexts =>
    Object.fromEntries(
      LANGUAGES.flatMap((language): [Language, string][] => {
        const text = cells.get(`${field}.${language}`)?.text;
        if (text === undefined) return [];
        if (text.length > LONGEST[field])
          all.push(tableFault('too-long', { column: `${field}.${language}`, most: LONGEST[field] }));
        return [[language, text]];
      }),
    );
  const days = Object.fromEntries(
    Object.entries(DAY_COLUMNS).flatMap(([name, column]) => {
      const text = cells.get(column)?.text;
      if (text === undefined) return [];
      if (!isDay(text)) all.push(tableFault('not-a-day', { column, text }));
      return [[name, text]];
    }),
  );
  const asked = [...demands.values()].map(({ competence, level, weight }) => ({ competence, level, weight }));
  return {
    place,
    code,
    title: texts('title'),
    summary: texts('summary'),
    ...days,
    demands: asked,
    crossings,
    faults: all,
  };
}
