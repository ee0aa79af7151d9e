import type { ImportFault } from '@qabilet/application';
import { LEVELS, type LevelOrdinal } from '@qabilet/framework';
import { LANGUAGES, type Text } from '@qabilet/kernel';
import type { LabelledRow } from '../tables/labelled-table';
import { tableFault } from '../tables/table-faults';
import { textColumn, type FrameworkText } from './framework-columns';

const LONGEST_TEXT = 4_000;
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,39}$/u;
const YES = ['yes', 'y', 'true', '1', 'x', 'да', 'иә', 'ha', '예'];
const NO = ['no', 'n', 'false', '0', 'нет', 'жоқ', 'yo‘q', "yo'q", '아니요'];
const MOST_HOURS = 1_000;

/** The cells of one row read as what they should be; what they are not is gathered. */
export class RowReader {
  readonly faults: ImportFault[];
  readonly place: string;

  constructor(private readonly row: LabelledRow) {
    this.faults = [...row.faults];
    this.place = row.place;
  }

  /** '' where the cell is empty. */
  plain(column: string): string {
    return this.row.cells.get(column) ?? '';
  }

  code(column: string): string {
    const text = this.plain(column);
    if (text !== '' && !CODE.test(text)) this.faults.push(tableFault('bad-code', { text }));
    return text;
  }

  /** What is written, in English at least; undefined where nothing is. */
  text(name: FrameworkText): Text | undefined {
    const found = LANGUAGES.flatMap((language) => {
      const words = this.plain(textColumn(name, language));
      if (words.length > LONGEST_TEXT)
        this.faults.push(tableFault('too-long', { column: textColumn(name, language), most: LONGEST_TEXT }));
      return words === '' ? [] : [[language, words] as const];
    });
    if (found.length === 0) return undefined;
    const text = { en: '', ...Object.fromEntries(found) };
    if (text.en === '') this.faults.push(tableFault('no-english', { column: name }));
    return text;
  }

  level(): LevelOrdinal | undefined {
    const text = this.plain('level');
    const level = LEVELS.find((one) => String(one) === text);
    if (text !== '' && level === undefined) this.faults.push(tableFault('unknown-level', { text }));
    return level;
  }

  hours(): number {
    const text = this.plain('hours');
    if (text === '') {
      this.faults.push(tableFault('missing', { column: 'hours' }));
      return 1;
    }
    const hours = /^\d+$/.test(text) ? Number(text) : 0;
    if (hours >= 1 && hours <= MOST_HOURS) return hours;
    this.faults.push(tableFault('not-a-number', { column: 'hours', text }));
    return 1;
  }

  /** Yes where nothing is said. */
  isSelf(): boolean {
    const text = this.plain('self').toLowerCase();
    if (text !== '' && !YES.includes(text) && !NO.includes(text))
      this.faults.push(tableFault('unknown-value', { column: 'self', text, known: 'yes, no' }));
    return !NO.includes(text);
  }

  choice<Value extends string>(column: string, values: readonly [Value, ...Value[]]): Value {
    const text = this.plain(column).toLowerCase();
    const found = values.find((value) => value === text);
    if (text !== '' && found === undefined)
      this.faults.push(tableFault('unknown-value', { column, text, known: values.join(', ') }));
    return found ?? values[0];
  }
}
