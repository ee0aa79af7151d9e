import { areaCode, competenceCode } from './code';
import type { COMPETENCE_SHEET } from './layout';
import type { ProblemList } from './problem-list';
import type { TableRow } from './table';
import type { ReadArea, ReadCompetence } from './workbook-reading';

type CompetenceRow = TableRow<keyof (typeof COMPETENCE_SHEET)['columns']>;

/** Areas and competences; each row is one competence and repeats its area. */
export class CompetenceReader {
  private readonly areas = new Map<string, ReadArea & { readonly row: number }>();
  private readonly competences = new Map<string, ReadCompetence & { readonly row: number }>();

  constructor(private readonly problems: ProblemList) {}

  read(rows: readonly CompetenceRow[]): { areas: ReadArea[]; competences: ReadCompetence[] } {
    for (const row of rows) {
      const area = this.readArea(row);
      this.readCompetence(row, area);
    }
    return {
      areas: [...this.areas.values()].map(({ code, name, description }) => ({ code, name, description })),
      competences: [...this.competences.values()].map(({ code, area, name, description }) => ({
        code,
        area,
        name,
        description,
      })),
    };
  }

  private readArea(row: CompetenceRow): string | undefined {
    const text = row.required('area');
    const name = row.required('areaName');
    const description = row.required('areaDescription');
    if (text === undefined) return undefined;
    const code = areaCode(text);
    if (code === undefined) this.problems.add('malformed-code', row.place('area'), { text, example: '1' });
    if (code === undefined || name === undefined || description === undefined) return code;
    const known = this.areas.get(code);
    if (known === undefined) this.areas.set(code, { code, name, description, row: row.row });
    else this.compareArea(known, row, { name, description });
    return code;
  }

  private compareArea(
    known: ReadArea & { readonly row: number },
    row: CompetenceRow,
    repeated: { name: string; description: string },
  ): void {
    const pairs = [
      ['areaName', known.name, repeated.name],
      ['areaDescription', known.description, repeated.description],
    ] as const;
    for (const [key, first, second] of pairs) {
      if (first === second) continue;
      const place = row.place(key);
      this.problems.add('conflicting-area', place, {
        code: known.code,
        row: known.row,
        title: place.column ?? key,
      });
    }
  }

  private readCompetence(row: CompetenceRow, area: string | undefined): void {
    const text = row.required('competence');
    const name = row.required('name');
    const description = row.required('description');
    if (text === undefined) return;
    const code = competenceCode(text);
    if (code === undefined) {
      this.problems.add('malformed-code', row.place('competence'), { text, example: '1.1' });
      return;
    }
    const known = this.competences.get(code);
    if (known !== undefined) {
      this.addDuplicate(row, known);
      return;
    }
    if (area !== undefined && !code.startsWith(`${area}.`)) {
      this.problems.add('wrong-area', row.place('competence'), { competence: code, area });
    }
    if (area === undefined || name === undefined || description === undefined) return;
    this.competences.set(code, { code, area, name, description, row: row.row });
  }

  private addDuplicate(row: CompetenceRow, { code, row: first }: { code: string; row: number }): void {
    const isLikelyTenth = row.isNumber('competence') && code.endsWith('.1');
    if (isLikelyTenth) this.problems.add('lost-zero', row.place('competence'), { code, row: first });
    else
      this.problems.add('duplicate-code', row.place('competence'), { what: 'competence', code, row: first });
  }
}
