import type { ImportFault, PackGap, PackItem, PackOption, PackPart, Picture } from '@qabilet/application';
import {
  ITEM_KINDS,
  type AcceptedTexts,
  type AcceptedUnit,
  type NumberKey,
  type TextKey,
} from '@qabilet/item-bank';
import { LANGUAGES, type Language } from '@qabilet/kernel';
import { CellReader } from './cell-reader';
import { names, split } from './cell-lists';
import { usualId } from './cells-of-item';
import { itemFault } from './item-faults';
import { MOST_OF_A_THING } from './item-columns';

type Options = readonly Omit<PackOption, 'correct'>[];

export interface ReadCells {
  readonly item?: PackItem;
  readonly faults: readonly ImportFault[];
}

/** The item that one row of cells describes, or what is missing for one; undoes `cellsOfItem`. */
export function itemOfCells(cells: ReadonlyMap<string, string>): ReadCells {
  const reader = new CellReader(cells);
  const item = new ItemOfCells(reader).read();
  const isWrong = reader.faults.some(({ severity }) => severity === 'error');
  return { faults: reader.faults, ...(item && !isWrong ? { item } : {}) };
}

class ItemOfCells {
  constructor(private readonly cells: CellReader) {}

  read(): PackItem | undefined {
    const { cells } = this;
    const kind = cells.oneOf('kind', ITEM_KINDS);
    const level = cells.level();
    const base = {
      code: cells.needed('code'),
      competence: cells.needed('competence'),
      ...(cells.has('outcome') ? { outcome: cells.plain('outcome') } : {}),
      difficulty: cells.number('difficulty'),
      seconds: cells.number('seconds'),
      stem: cells.text('stem'),
      rationale: cells.text('rationale', 'optional'),
      ...this.enemies(),
      ...this.drafted(),
    };
    if (kind === undefined || level === undefined) return undefined;
    return this.ofKind(kind, { ...base, level });
  }

  private ofKind(
    kind: PackItem['kind'],
    base: Omit<PackItem, 'kind'> & { level: PackItem['level'] },
  ): PackItem | undefined {
    const { cells } = this;
    switch (kind) {
      case 'single':
        return { ...base, kind, options: this.choices() };
      case 'multiple':
        return { ...base, kind, options: this.choices(), ...this.credit() };
      case 'hotspot':
        return { ...base, kind, options: this.choices(), picture: this.picture() };
      case 'text':
        return { ...base, kind, ...this.typed('') };
      case 'numeric':
        return {
          ...base,
          kind,
          ...this.quantity(''),
          ...(cells.has('unit') ? { unit: cells.text('unit') } : {}),
        };
      case 'order':
        return { ...base, kind, options: this.options(), ...this.credit() };
      case 'match': {
        const options = this.options();
        const parts = this.parts((part, column) => ({
          ...part,
          option: this.rightAt(column, options)[0] ?? '',
        }));
        return { ...base, kind, options, parts, ...this.credit() };
      }
      case 'inbox': {
        const options = this.options();
        const parts = this.parts((part, column) => ({ ...part, right: this.rightAt(column, options) }));
        return { ...base, kind, options, parts, ...this.credit() };
      }
      case 'sheet':
        cells.fault(itemFault('not-in-a-row'));
        return undefined;
      case 'cloze':
        return {
          ...base,
          kind,
          parts: this.parts((part, column) => this.gap(part, column)),
          ...this.credit(),
        };
    }
  }

  private credit(): { readonly credit?: 'parts' } {
    return this.cells.oneOf('credit', ['parts'], 'optional') ? { credit: 'parts' } : {};
  }

  private enemies(): { readonly enemies?: readonly string[] } {
    const enemies = names(this.cells.plain('enemies'));
    return enemies.length > 0 ? { enemies } : {};
  }

  private drafted(): { readonly drafted?: readonly Language[] } {
    const drafted = names(this.cells.plain('drafted')).flatMap((name) => {
      const language = LANGUAGES.find((known) => known === name.toLowerCase());
      if (!language)
        this.cells.fault(itemFault('unknown-language', { text: name, known: LANGUAGES.join(', ') }));
      return language ? [language] : [];
    });
    return drafted.length > 0 ? { drafted } : {};
  }

  private options(): Options {
    return this.numbered('option').map(({ column, place }) => ({
      id: this.cells.plain(`${column}.id`) || usualId('option', place),
      text: this.cells.text(column),
      rationale: this.cells.text(`${column}.about`, 'optional'),
    }));
  }

  private choices(): readonly PackOption[] {
    const options = this.options();
    const right = this.known('right', options);
    return options.map((option) => ({ ...option, correct: right.includes(option.id) }));
  }

  private rightAt(column: string, options: Options): readonly string[] {
    return this.known(`${column}.right`, options);
  }

  /** Ids of options that the cell names. */
  private known(column: string, options: Options): readonly string[] {
    const ids = options.map(({ id }) => id);
    const found = names(this.cells.needed(column));
    const strange = found.find((name) => !ids.includes(name));
    if (strange !== undefined) {
      this.cells.fault(itemFault('unknown-name', { column, text: strange, known: ids.join(', ') }));
    }
    return found;
  }

  private parts<Part>(finish: (part: PackPart, column: string) => Part): readonly Part[] {
    return this.numbered('part').map(({ column, place }) => {
      const isLetter = this.cells.has(`${column}.from`) || this.cells.has(`${column}.subject`);
      const letter = isLetter
        ? { from: this.cells.text(`${column}.from`), subject: this.cells.text(`${column}.subject`) }
        : undefined;
      const part = {
        id: this.cells.plain(`${column}.id`) || usualId('part', place),
        text: this.cells.text(column),
        ...(letter ? { letter } : {}),
        rationale: this.cells.text(`${column}.about`, 'optional'),
      };
      return finish(part, column);
    });
  }

  private gap(part: PackPart, column: string): PackGap {
    if (this.cells.has(`${column}.options`)) return { ...part, options: this.list(column) };
    if (this.cells.plain(`${column}.answer`) !== '') return { ...part, ...this.quantity(`${column}.`) };
    return { ...part, ...this.typed(`${column}.`) };
  }

  private list(column: string): readonly PackOption[] {
    const texts = this.cells.lists(`${column}.options`);
    const reasons = this.cells.lists(`${column}.options.about`);
    const ids = split(this.cells.plain(`${column}.options.id`));
    const options = texts.map((text, place) => ({
      id: ids[place] || usualId('option', place),
      text,
      rationale: reasons[place] ?? { en: '' },
    }));
    const right = this.known(`${column}.right`, options);
    return options.map((option) => ({ ...option, correct: right.includes(option.id) }));
  }

  private typed(before: string): TextKey {
    const comparison = this.cells.comparison(`${before}comparison`);
    return {
      accepted: this.accepted(`${before}accepted`, 'needed'),
      ...(comparison ? { comparison } : {}),
    };
  }

  private accepted(column: string, need: 'needed' | 'optional'): AcceptedTexts {
    if (need === 'needed') this.cells.needed(`${column}.en`);
    return Object.fromEntries(
      LANGUAGES.flatMap((language) => {
        const texts = split(this.cells.plain(`${column}.${language}`)).filter((text) => text !== '');
        return texts.length > 0 ? [[language, texts]] : [];
      }),
    );
  }

  private quantity(before: string): NumberKey {
    const units = this.units(before);
    return {
      answer: this.cells.number(`${before}answer`),
      tolerance: this.cells.plain(`${before}tolerance`) === '' ? 0 : this.cells.number(`${before}tolerance`),
      ...(units.length > 0 ? { units } : {}),
    };
  }

  private units(before: string): readonly AcceptedUnit[] {
    return numbers().flatMap((number) => {
      const column = `${before}unit${number}`;
      if (!this.cells.has(column)) return [];
      return [
        { names: this.accepted(`${column}.names`, 'needed'), factor: this.cells.number(`${column}.factor`) },
      ];
    });
  }

  private picture(): Picture {
    const places = this.numbered('option').map(({ column, place }) => {
      const id = this.cells.plain(`${column}.id`) || usualId('option', place);
      return [id, this.cells.place(`${column}.place`)] as const;
    });
    return {
      source: this.cells.picture('picture.source'),
      width: this.cells.number('picture.width'),
      height: this.cells.number('picture.height'),
      description: this.cells.text('picture.description'),
      places: Object.fromEntries(places),
    };
  }

  /** Options or parts that have anything in them; their places tell what they are called. */
  private numbered(thing: 'option' | 'part'): readonly { readonly column: string; readonly place: number }[] {
    return numbers()
      .map((number) => ({ column: `${thing}${number}`, place: number - 1 }))
      .filter(({ column }) => this.cells.has(column));
  }
}

function numbers(): readonly number[] {
  return Array.from({ length: MOST_OF_A_THING }, (_, index) => index + 1);
}
