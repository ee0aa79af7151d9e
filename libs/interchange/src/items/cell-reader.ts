import type { ImportFault, PicturePlace } from '@qabilet/application';
import type { LevelOrdinal } from '@qabilet/framework';
import type { TextComparison } from '@qabilet/item-bank';
import { LANGUAGES, type Text } from '@qabilet/kernel';
import { names, split } from './cell-lists';
import { itemFault } from './item-faults';

const LEVELS: readonly LevelOrdinal[] = [1, 2, 3, 4];
const PICTURE = /^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/;
/** Of one text of an item. */
export const LONGEST_TEXT = 4_000;
/** A decimal comma is a point: no column holds thousands. */
const NUMBER = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;

/** The cells of one row by column, read as what they should be; what they are not is gathered. */
export class CellReader {
  readonly faults: ImportFault[] = [];
  private readonly names: readonly string[];

  constructor(private readonly cells: ReadonlyMap<string, string>) {
    this.names = [...cells.keys()];
  }

  fault(fault: ImportFault): void {
    this.faults.push(fault);
  }

  /** Whether the column, or one that belongs to it, is filled in. */
  has(column: string): boolean {
    return this.names.some((name) => name === column || name.startsWith(`${column}.`));
  }

  /** '' where there is none. */
  plain(column: string): string {
    return this.cells.get(column) ?? '';
  }

  needed(column: string): string {
    const value = this.plain(column);
    if (value === '') this.fault(itemFault('missing', { column }));
    return value;
  }

  text(column: string, need: 'needed' | 'optional' = 'needed'): Text {
    const en = need === 'needed' ? this.needed(`${column}.en`) : this.plain(`${column}.en`);
    const others = LANGUAGES.slice(1).flatMap((language) => {
      const text = this.plain(`${column}.${language}`);
      return text === '' ? [] : [[language, text] as const];
    });
    for (const text of [en, ...others.map(([, each]) => each)]) {
      if (text.length > LONGEST_TEXT) this.fault(itemFault('too-long', { column, most: LONGEST_TEXT }));
    }
    return { en, ...Object.fromEntries(others) };
  }

  /** Data of a picture by language; a language without its own takes none. */
  picture(column: string): Text {
    const en = this.needed(`${column}.en`);
    const all = LANGUAGES.flatMap((language) => {
      const source = this.plain(`${column}.${language}`);
      return source === '' ? [] : [[language, source] as const];
    });
    if (all.some(([, source]) => !PICTURE.test(source))) this.fault(itemFault('bad-picture', { column }));
    return { en, ...Object.fromEntries(all) };
  }

  number(column: string): number {
    const value = this.needed(column);
    const number = NUMBER.test(value) ? Number(value.replace(',', '.')) : Number.NaN;
    if (value !== '' && !Number.isFinite(number)) {
      this.fault(itemFault('not-a-number', { column, text: value }));
    }
    return Number.isFinite(number) ? number : 0;
  }

  level(): LevelOrdinal | undefined {
    const value = this.needed('level');
    const level = LEVELS.find((known) => String(known) === value);
    if (value !== '' && level === undefined) this.fault(itemFault('unknown-level', { text: value }));
    return level;
  }

  oneOf<Value extends string>(
    column: string,
    known: readonly Value[],
    need: 'needed' | 'optional' = 'needed',
  ): Value | undefined {
    const value = (need === 'needed' ? this.needed(column) : this.plain(column)).toLowerCase();
    const found = known.find((each) => each === value);
    if (value !== '' && found === undefined) {
      this.fault(itemFault('unknown-value', { column, text: value, known: known.join(', ') }));
    }
    return found;
  }

  place(column: string): PicturePlace {
    const [x, y, width, height, ...others] = this.plain(column)
      .split(/[\s;]+/)
      .map(Number);
    const numbers = [x, y, width, height];
    const isPlace = others.length === 0 && numbers.every((one) => one !== undefined && one >= 0 && one <= 1);
    if (!isPlace) this.fault(itemFault('not-four-numbers', { column }));
    return { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
  }

  /** Texts of a list in all languages, place by place. */
  lists(column: string): readonly Text[] {
    const english = split(this.plain(`${column}.en`));
    const others = LANGUAGES.slice(1).flatMap((language) => {
      const texts = split(this.plain(`${column}.${language}`));
      if (texts.length > english.length)
        this.fault(itemFault('uneven-lists', { column: `${column}.${language}` }));
      return texts.length > 0 ? [[language, texts] as const] : [];
    });
    return english.map((en, place) => ({
      en,
      ...Object.fromEntries(
        others.flatMap(([language, texts]) => (texts[place] ? [[language, texts[place]]] : [])),
      ),
    }));
  }

  comparison(column: string): TextComparison | undefined {
    const value = this.plain(column);
    if (value === '') return undefined;
    const settings = names(value).map((setting) => settingOf(setting));
    if (settings.some((setting) => setting === undefined)) {
      this.fault(itemFault('unknown-setting', { column, text: value }));
    }
    return Object.assign({}, ...settings) as TextComparison;
  }
}

function settingOf(setting: string): TextComparison | undefined {
  const [what = '', how = ''] = setting.split('=');
  if (/^(case|accents|punctuation)$/.test(what) && how === 'keep') return { [what]: how };
  if (what === 'spaces' && (how === 'keep' || how === 'ignore')) return { spaces: how };
  if (what === 'typos' && /^[0-9]$/.test(how)) return { typos: Number(how) };
  return undefined;
}
