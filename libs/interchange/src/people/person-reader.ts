import { EXTRA_TIMES, type ExtraTime } from '@qabilet/assessment';
import { restored } from '../csv/write-csv';
import { extraTimeMeant } from './extra-time-words';
import { languageMeant } from './language-names';
import type { ListRow } from './list-columns';
import type { ListProblems } from './list-problems';
import { PEOPLE_COLUMNS } from './people-list';
import type { ListedPerson, PeopleColumn } from './people-list';

/** Longest address that mail can be delivered to (RFC 5321). */
const LONGEST_EMAIL = 254;
const LONGEST_CELL = 200;
const EMAIL = /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\].]+(\.[^\s@<>(),;:"\\[\].]+)+$/u;
const CONTROL = /[\u0000-\u001f\u007f\u200b\u200e\u200f\u2028\u2029\ufeff]/g;

type Cells = Partial<Record<PeopleColumn, string>>;

/** Turns the rows of a list into people, each address and employee number once. */
export class PersonReader {
  private readonly rowByEmail = new Map<string, number>();
  private readonly rowByNumber = new Map<string, number>();

  constructor(
    private readonly languages: readonly string[],
    private readonly problems: ListProblems,
  ) {}

  read(rows: readonly ListRow[]): readonly ListedPerson[] {
    return rows.flatMap((row) => this.person(row) ?? []);
  }

  private person(row: ListRow): ListedPerson | undefined {
    const cells = this.cellsOf(row);
    if (cells === undefined) return undefined;
    const email = this.email(row, cells.email);
    if (email === undefined || this.isTaken(row, cells.employeeNumber)) return undefined;
    this.rowByEmail.set(email, row.row);
    if (row.surplus > 0) this.problems.add(row.row, 'too-many-cells', { surplus: row.surplus });
    const extraTime = this.extraTime(row, cells.extraTime);
    if (extraTime === 'unknown') return undefined;
    const language = this.language(row, cells.language);
    return {
      row: row.row,
      name: cells.name ?? this.nameFrom(row, email),
      ...(cells.name === undefined && { isNamedByAddress: true }),
      email,
      ...(cells.unit !== undefined && { unit: cells.unit }),
      ...(cells.role !== undefined && { role: cells.role }),
      ...(language !== undefined && { language }),
      ...(cells.employeeNumber !== undefined && { employeeNumber: cells.employeeNumber }),
      ...(extraTime !== undefined && { extraTime }),
    };
  }

  private cellsOf({ row, cells }: ListRow): Cells | undefined {
    const clean: Cells = {};
    for (const column of PEOPLE_COLUMNS) {
      const text = cleanText(cells.get(column) ?? '');
      const most = column === 'email' ? LONGEST_EMAIL : LONGEST_CELL;
      if (text.length > most) {
        this.problems.add(row, 'too-long', { most }, column);
        return undefined;
      }
      if (text !== '') clean[column] = text;
    }
    return clean;
  }

  private email({ row }: ListRow, text: string | undefined): string | undefined {
    if (text === undefined) {
      this.problems.add(row, 'no-email', {}, 'email');
      return undefined;
    }
    const email = text
      .replace(/^mailto:/i, '')
      .replace(/^<(.*)>$/, '$1')
      .toLowerCase();
    if (!EMAIL.test(email)) {
      this.problems.add(row, 'malformed-email', { text }, 'email');
      return undefined;
    }
    const first = this.rowByEmail.get(email);
    if (first !== undefined) this.problems.add(row, 'duplicate-email', { text: email, row: first }, 'email');
    return first === undefined ? email : undefined;
  }

  private isTaken({ row }: ListRow, number: string | undefined): boolean {
    if (number === undefined) return false;
    const first = this.rowByNumber.get(number);
    if (first === undefined) this.rowByNumber.set(number, row);
    else this.problems.add(row, 'duplicate-number', { text: number, row: first }, 'employeeNumber');
    return first !== undefined;
  }

  private nameFrom({ row }: ListRow, email: string): string {
    const name = email.slice(0, email.indexOf('@'));
    this.problems.add(row, 'no-name', { name }, 'name');
    return name;
  }

  private extraTime({ row }: ListRow, text: string | undefined): ExtraTime | 'unknown' | undefined {
    if (text === undefined) return undefined;
    const meant = extraTimeMeant(text);
    if (meant === undefined) {
      this.problems.add(row, 'unknown-extra-time', { text, known: EXTRA_TIMES.join(', ') }, 'extraTime');
    }
    return meant ?? 'unknown';
  }

  private language({ row }: ListRow, text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    const code = languageMeant(text, this.languages);
    if (code === undefined) {
      this.problems.add(row, 'unknown-language', { text, known: this.languages.join(', ') }, 'language');
    }
    return code;
  }
}

/** Text as typed, a formula sign included; only what no name contains goes: control characters and stray surrogates. */
function cleanText(raw: string): string {
  return restored(raw)
    .replace(CONTROL, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();
}
