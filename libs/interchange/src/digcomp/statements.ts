import { competenceCode, competenceInIdentifier, isIdentifier } from './code';
import type { OUTCOME_SHEET, STATEMENT_SHEET } from './layout';
import type { ProblemList } from './problem-list';
import { folded } from './table';
import type { TableRow } from './table';
import { OUTCOME_KINDS } from './workbook-reading';
import type {
  OutcomeKind,
  ReadCompetence,
  ReadLevel,
  ReadLevelOrdinal,
  ReadOutcome,
  ReadStatement,
} from './workbook-reading';

type StatementKey = keyof (typeof STATEMENT_SHEET)['columns'];
type StatementRow = Pick<TableRow<StatementKey>, 'row' | 'place' | 'isNumber' | 'optional' | 'required'>;
type OutcomeRow = TableRow<keyof (typeof OUTCOME_SHEET)['columns']>;

/** What statements and outcomes refer to. */
export interface Skeleton {
  readonly competences: readonly ReadCompetence[];
  readonly levels: readonly ReadLevel[];
}

/** Competence statements or learning outcomes: one text each, tied to a competence and a level. */
export class StatementReader {
  private readonly competences: ReadonlyMap<string, ReadCompetence>;
  private readonly levels: ReadonlyMap<string, ReadLevelOrdinal>;
  private readonly rowByCode = new Map<string, number>();
  private readonly rowByText = new Map<string, number>();

  constructor(
    private readonly skeleton: Skeleton,
    private readonly problems: ProblemList,
  ) {
    this.competences = new Map(skeleton.competences.map((competence) => [competence.code, competence]));
    this.levels = new Map(skeleton.levels.map(({ name, ordinal }) => [folded(name), ordinal]));
  }

  statements(rows: readonly StatementRow[]): ReadStatement[] {
    return rows.flatMap((row) => this.statement(row, 'statement', '') ?? []);
  }

  outcomes(rows: readonly OutcomeRow[]): ReadOutcome[] {
    return rows.flatMap((row) => {
      const kind = this.kind(row);
      const statement = this.statement(row, 'learning outcome', kind ?? '');
      return statement === undefined || kind === undefined ? [] : [{ ...statement, kind }];
    });
  }

  private statement(row: StatementRow, what: string, kind: string): ReadStatement | undefined {
    const code = this.code(row, what);
    const competence = this.competence(row, code);
    const text = row.required('text');
    const level = this.level(row);
    const aiLabel = row.optional('aiLabel');
    if (code === undefined || competence === undefined || text === undefined || level === undefined)
      return undefined;
    this.noteRepetition(row, [competence, level, kind, folded(text)].join('\n'));
    return { code, competence, level, text, ...(aiLabel === undefined ? {} : { aiLabel }) };
  }

  private code(row: StatementRow, what: string): string | undefined {
    const code = row.required('code');
    if (code === undefined) return undefined;
    if (!isIdentifier(code)) {
      const example = what === 'statement' ? 'CS1.1.01' : 'LO1.1.01';
      this.problems.add('malformed-code', row.place('code'), { text: code, example });
      return undefined;
    }
    const first = this.rowByCode.get(code);
    if (first === undefined) this.rowByCode.set(code, row.row);
    else this.problems.add('duplicate-code', row.place('code'), { what, code, row: first });
    return first === undefined ? code : undefined;
  }

  private competence(row: StatementRow, id: string | undefined): string | undefined {
    const text = row.required('competence');
    if (text === undefined) return undefined;
    const place = row.place('competence');
    const code = competenceCode(text);
    if (code === undefined) {
      this.problems.add('malformed-code', place, { text, example: '1.1' });
      return undefined;
    }
    const inIdentifier = id === undefined ? undefined : competenceInIdentifier(id);
    if (id !== undefined && inIdentifier !== undefined && inIdentifier !== code) {
      this.problems.add('code-disagrees', place, { id, code });
      return undefined;
    }
    const known = this.competences.get(code);
    if (known !== undefined) this.compareName(row, known);
    else if (this.competences.size > 0) {
      this.problems.add('unknown-competence', place, { code, known: [...this.competences.keys()] });
    }
    return known?.code;
  }

  private compareName(row: StatementRow, { code, name: expected }: ReadCompetence): void {
    const text = row.optional('competenceName');
    if (text === undefined || folded(text) === folded(expected)) return;
    this.problems.add('other-name', row.place('competenceName'), { code, expected, text });
  }

  private level(row: StatementRow): ReadLevelOrdinal | undefined {
    const text = row.required('level');
    if (text === undefined) return undefined;
    const ordinal = this.levels.get(folded(text));
    if (ordinal === undefined && this.levels.size > 0) {
      const known = this.skeleton.levels.map(({ name }) => name);
      this.problems.add('unknown-level', row.place('level'), { text, known });
    }
    return ordinal;
  }

  private kind(row: OutcomeRow): OutcomeKind | undefined {
    const text = row.required('kind');
    if (text === undefined) return undefined;
    const kind = OUTCOME_KINDS.find((known) => known === folded(text));
    if (kind === undefined) this.problems.add('unknown-kind', row.place('kind'), { text });
    return kind;
  }

  private noteRepetition(row: StatementRow, key: string): void {
    const first = this.rowByText.get(key);
    if (first === undefined) this.rowByText.set(key, row.row);
    else this.problems.add('repeated-text', row.place('text'), { row: first });
  }
}
