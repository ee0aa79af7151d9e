import type { CatalogueEntry } from '@qabilet/application';
import { inline } from './markup';
import { element, elementsOf, type XmlElement, type XmlNode } from './xml-tree';

/** Words and the catalogue that is for them. */
interface Support {
  readonly id: string;
  readonly words: string;
}

/** A text in pieces, between which something else stands: '' there. */
type Pieces = readonly { readonly text: string; readonly instead?: readonly XmlNode[] }[];

/** Words of an item as markup that names the support for accessibility that is kept for them. */
export class SupportedText {
  constructor(private readonly entries: readonly CatalogueEntry[] = []) {}

  /** The text of an option or part, or without one of the question. */
  marked(text: string, of?: string): readonly XmlNode[] {
    return this.pieces([{ text }], of);
  }

  /** Words that have changed since, or that would overlap, are supported as part of the whole. */
  pieces(pieces: Pieces, of?: string): readonly XmlNode[] {
    const whole: string[] = [];
    let parts: readonly Support[] = [];
    for (const { id, words } of this.placesOf(of)) {
      const tried = words ? [...parts, { id, words }] : parts;
      if (words && laid(pieces, tried).left.length === 0) parts = tried;
      else whole.push(id);
    }
    return around(whole, laid(pieces, parts).nodes);
  }

  /** What is no text and stands for an option or part. */
  around(of: string, node: XmlNode): readonly XmlNode[] {
    return around(
      this.placesOf(of).map(({ id }) => id),
      [node],
    );
  }

  /** For an element that can hold no other: the name of the first. */
  attribute(of: string): { readonly 'data-catalog-idref'?: string } {
    const [first] = this.placesOf(of);
    return first ? { 'data-catalog-idref': first.id } : {};
  }

  /** The catalogue itself; nothing where it is empty. */
  info(): readonly XmlElement[] {
    if (this.entries.length === 0) return [];
    const catalogues = this.entries.map(({ id, cards }) =>
      element('qti-catalog', { id }, ...elementsOf(cards)),
    );
    return [element('qti-catalog-info', {}, ...catalogues)];
  }

  private placesOf(wanted: string | undefined) {
    return this.entries.flatMap(({ id, at }) =>
      at.filter(({ of }) => of === wanted).map(({ words }) => ({ id, words })),
    );
  }
}

interface Laid {
  readonly nodes: readonly XmlNode[];
  /** What stands nowhere in the text. */
  readonly left: readonly Support[];
}

/** Each of the words in an element of its own where it first stands, longer ones around shorter ones. */
function laid(pieces: Pieces, parts: readonly Support[]): Laid {
  const nodes: XmlNode[] = [];
  let left: readonly Support[] = [...parts].sort((a, b) => b.words.length - a.words.length);
  for (const { text, instead } of pieces) {
    const piece = instead ? { nodes: instead, left } : placed(text, left);
    nodes.push(...piece.nodes);
    left = piece.left;
  }
  return { nodes, left };
}

function placed(text: string, parts: readonly Support[]): Laid {
  const first = parts.find(({ words }) => text.includes(words));
  if (!first) return { nodes: inline(text), left: parts };
  const start = text.indexOf(first.words);
  const others = parts.filter((part) => part !== first);
  const inside = placed(first.words, others);
  const before = placed(text.slice(0, start), inside.left);
  const after = placed(text.slice(start + first.words.length), before.left);
  const nodes = [...before.nodes, span(first.id, inside.nodes), ...after.nodes];
  return { nodes, left: after.left };
}

function around(names: readonly string[], nodes: readonly XmlNode[]): readonly XmlNode[] {
  return names.reduceRight<readonly XmlNode[]>((inner, name) => [span(name, inner)], nodes);
}

function span(name: string, nodes: readonly XmlNode[]): XmlElement {
  return element('span', { 'data-catalog-idref': name }, ...nodes);
}
