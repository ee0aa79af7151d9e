import type { PackGap, PackItem, PackOption, PackPart } from '@qabilet/application';
import type { NumberKey, TextKey } from '@qabilet/item-bank';
import { LANGUAGES, type Language, type Text } from '@qabilet/kernel';
import { joined } from './cell-lists';
import { textColumn } from './item-columns';

/** What can be chosen, as any kind has it. */
interface AnyOption {
  readonly id: string;
  readonly text: Text;
  readonly rationale: Text;
  readonly correct?: boolean;
}

/** The cells of one item by column; cells that would be empty are absent. */
export function cellsOfItem(
  item: PackItem,
  languages: readonly Language[] = LANGUAGES,
): ReadonlyMap<string, string> {
  return new CellWriter(languages).written(item);
}

/** The name of the option or part at the place, where its author gave it none: a, b, c or p1, p2. */
export function usualId(thing: 'option' | 'part', place: number): string {
  return thing === 'option' ? String.fromCharCode(97 + place) : `p${place + 1}`;
}

class CellWriter {
  private readonly cells = new Map<string, string>();

  constructor(private readonly languages: readonly Language[]) {}

  written(item: PackItem): ReadonlyMap<string, string> {
    this.put('code', item.code);
    this.put('competence', item.competence);
    this.put('outcome', item.outcome ?? '');
    this.put('level', String(item.level));
    this.put('kind', item.kind);
    this.put('difficulty', String(item.difficulty));
    this.put('seconds', String(item.seconds));
    this.put('credit', 'credit' in item ? (item.credit ?? '') : '');
    this.put('enemies', (item.enemies ?? []).join(', '));
    this.put('drafted', (item.drafted ?? []).filter((each) => this.languages.includes(each)).join(', '));
    this.texts('stem', item.stem);
    this.texts('rationale', item.rationale);
    this.key(item);
    return this.cells;
  }

  private key(item: PackItem): void {
    switch (item.kind) {
      case 'single':
      case 'multiple':
        return this.choices(item.options);
      case 'hotspot':
        this.choices(item.options);
        return this.picture(item);
      case 'text':
        return this.typed('', item);
      case 'numeric':
        if (item.unit) this.texts('unit', item.unit);
        return this.number('', item);
      case 'order':
        return this.options(item.options);
      case 'match':
        this.options(item.options);
        return item.parts.forEach((part, place) => this.part(part, place, part.option));
      case 'inbox':
        this.options(item.options);
        return item.parts.forEach((part, place) => this.part(part, place, part.right.join(', ')));
      case 'sheet':
        return;
      case 'cloze':
        return item.parts.forEach((gap, place) => this.gap(gap, place));
    }
  }

  private choices(options: readonly PackOption[]): void {
    this.options(options);
    const right = options.filter(({ correct }) => correct).map(({ id }) => id);
    this.put('right', right.join(', '));
  }

  private options(options: readonly AnyOption[]): void {
    options.forEach(({ id, text, rationale }, place) => {
      const column = `option${place + 1}`;
      if (id !== usualId('option', place)) this.put(`${column}.id`, id);
      this.texts(column, text);
      this.texts(`${column}.about`, rationale);
    });
  }

  private picture({ picture, options }: Extract<PackItem, { kind: 'hotspot' }>): void {
    this.put('picture.width', String(picture.width));
    this.put('picture.height', String(picture.height));
    this.texts('picture.source', picture.source);
    this.texts('picture.description', picture.description);
    options.forEach(({ id }, place) => {
      const lies = Object.hasOwn(picture.places, id) ? picture.places[id] : undefined;
      if (lies) this.put(`option${place + 1}.place`, [lies.x, lies.y, lies.width, lies.height].join(' '));
    });
  }

  private part(part: PackPart, place: number, right: string): void {
    const column = `part${place + 1}`;
    if (part.id !== usualId('part', place)) this.put(`${column}.id`, part.id);
    this.texts(column, part.text);
    this.texts(`${column}.about`, part.rationale);
    this.put(`${column}.right`, right);
    if (!part.letter) return;
    this.texts(`${column}.from`, part.letter.from);
    this.texts(`${column}.subject`, part.letter.subject);
  }

  private gap(gap: PackGap, place: number): void {
    const column = `part${place + 1}`;
    if ('accepted' in gap) this.typed(`${column}.`, gap);
    if ('answer' in gap) this.number(`${column}.`, gap);
    const list = 'options' in gap ? gap.options : [];
    this.part(gap, place, list.flatMap(({ id, correct }) => (correct ? [id] : [])).join(', '));
    if (list.length === 0) return;
    if (list.some(({ id }, at) => id !== usualId('option', at))) {
      this.put(`${column}.options.id`, joined(list.map(({ id }) => id)));
    }
    this.lists(
      `${column}.options`,
      list.map(({ text }) => text),
    );
    this.lists(
      `${column}.options.about`,
      list.map(({ rationale }) => rationale),
    );
  }

  private typed(before: string, { accepted, comparison }: TextKey): void {
    for (const language of this.languages) {
      this.put(textColumn(`${before}accepted`, language), joined(accepted[language] ?? []));
    }
    this.put(
      `${before}comparison`,
      Object.entries(comparison ?? {})
        .map(([what, how]) => `${what}=${how}`)
        .join(', '),
    );
  }

  private number(before: string, { answer, tolerance, units = [] }: NumberKey): void {
    this.put(`${before}answer`, String(answer));
    this.put(`${before}tolerance`, String(tolerance));
    units.forEach(({ names, factor }, place) => {
      const column = `${before}unit${place + 1}`;
      this.put(`${column}.factor`, String(factor));
      for (const language of this.languages) {
        this.put(textColumn(`${column}.names`, language), joined(names[language] ?? []));
      }
    });
  }

  private texts(column: string, text: Text): void {
    for (const language of this.languages) this.put(textColumn(column, language), text[language] ?? '');
  }

  private lists(column: string, texts: readonly Text[]): void {
    for (const language of this.languages) {
      const inLanguage = texts.map((text) => text[language] ?? '');
      if (inLanguage.some((text) => text !== '')) this.put(textColumn(column, language), joined(inLanguage));
    }
  }

  private put(column: string, value: string): void {
    if (value !== '') this.cells.set(column, value);
  }
}
