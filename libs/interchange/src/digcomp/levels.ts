import type { LEVEL_SHEET } from './layout';
import type { ProblemList } from './problem-list';
import { folded } from './table';
import type { TableRow } from './table';
import type { ReadLevel, ReadLevelOrdinal, ReadSubLevel } from './workbook-reading';

type LevelKey = keyof (typeof LEVEL_SHEET)['columns'];
type LevelRow = TableRow<LevelKey>;

const ORDINALS: readonly ReadLevelOrdinal[] = [1, 2, 3, 4];

interface OpenLevel {
  readonly name: string;
  readonly description: string;
  readonly purpose: string;
  readonly first: LevelRow;
  readonly subLevels: ReadSubLevel[];
}

/** Levels stand on two rows each, one for each half of the eight-level scale; the rows are joined by their name. */
export class LevelReader {
  private readonly levels = new Map<string, OpenLevel>();

  constructor(private readonly problems: ProblemList) {}

  read(rows: readonly LevelRow[]): ReadLevel[] {
    for (const row of rows) this.readRow(row);
    const open = [...this.levels.values()].sort((a, b) => lowest(a) - lowest(b));
    const [first] = rows;
    if (first !== undefined && open.length !== ORDINALS.length) {
      const found = open.map(({ name }) => name);
      this.problems.add('wrong-level-count', { sheet: first.sheet }, { found });
    }
    return ORDINALS.flatMap((ordinal, index) => {
      const level = open[index];
      return level === undefined ? [] : [this.close(level, ordinal)];
    });
  }

  private readRow(row: LevelRow): void {
    const name = row.required('name');
    const description = row.required('description');
    const purpose = row.required('purpose');
    const subLevel = this.readSubLevel(row);
    if (name === undefined || description === undefined || purpose === undefined) return;
    const known = this.levels.get(folded(name));
    const level = known ?? { name, description, purpose, first: row, subLevels: [] };
    if (known === undefined) this.levels.set(folded(name), level);
    else this.compare(known, row, { description, purpose });
    if (subLevel !== undefined) level.subLevels.push(subLevel);
  }

  private readSubLevel(row: LevelRow): ReadSubLevel | undefined {
    const text = row.required('subLevel');
    const description = row.required('subLevelDescription');
    const cefr = this.readLanguageLevel(row);
    if (text === undefined || description === undefined) return undefined;
    if (!/^[1-8]$/.test(text)) {
      this.problems.add('malformed-code', row.place('subLevel'), { text, example: '1 (to 8)' });
      return undefined;
    }
    return { ordinal: Number(text), description, ...(cefr === undefined ? {} : { cefr }) };
  }

  private readLanguageLevel(row: LevelRow): string | undefined {
    const text = row.optional('cefr');
    if (text === undefined || /^[ABC][12]$/.test(text)) return text;
    this.problems.add('odd-language-level', row.place('cefr'), { text });
    return undefined;
  }

  private compare(known: OpenLevel, row: LevelRow, repeated: { description: string; purpose: string }): void {
    for (const key of ['description', 'purpose'] as const) {
      if (known[key] === repeated[key]) continue;
      const place = row.place(key);
      const title = place.column ?? key;
      this.problems.add('conflicting-level', place, { name: known.name, title, row: known.first.row });
    }
  }

  private close(
    { name, description, purpose, first, subLevels }: OpenLevel,
    ordinal: ReadLevelOrdinal,
  ): ReadLevel {
    const sorted = [...subLevels].sort((a, b) => a.ordinal - b.ordinal);
    const found = sorted.map((subLevel) => String(subLevel.ordinal));
    const [lower, upper] = [ordinal * 2 - 1, ordinal * 2];
    if (found.join() !== `${lower},${upper}`) {
      this.problems.add('unpaired-level', first.place('subLevel'), {
        name,
        expected: `${lower} and ${upper}`,
        found,
      });
    }
    return { ordinal, name, description, purpose, subLevels: sorted };
  }
}

function lowest({ subLevels }: OpenLevel): number {
  return Math.min(...subLevels.map(({ ordinal }) => ordinal));
}
