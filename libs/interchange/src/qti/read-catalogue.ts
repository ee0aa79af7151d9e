import type { CatalogueEntry, CataloguePlace } from '@qabilet/application';
import { gapId, idOfIdentifier } from './identifiers';
import { readText } from './markup';
import { childrenOf, descendants, isElement, markup, type XmlElement } from './xml-tree';

/** Longer ones are left out as a whole: cards of a question are sentences, not books. */
const LONGEST_CARDS = 20_000;
const MOST_ENTRIES = 40;
const CHOICES = [
  'qti-simple-choice',
  'qti-simple-associable-choice',
  'qti-inline-choice',
  'qti-hotspot-choice',
];
const GAPS = ['qti-text-entry-interaction', 'qti-inline-choice-interaction'];

export interface ReadCatalogue {
  readonly entries: readonly CatalogueEntry[];
  /** Kinds of support that could not be kept: they rest on a file, or are too long. */
  readonly left: readonly string[];
}

/** What is known of the item that the support is for. */
export interface SupportedItem {
  readonly stem: string;
  /** Of its options and parts. */
  readonly ids: ReadonlySet<string>;
}

/** Support for accessibility in a document, and the words or choices that each piece of it is for. */
export function readCatalogue(document: XmlElement, item: SupportedItem): ReadCatalogue {
  const left = new Set<string>();
  const entries: CatalogueEntry[] = [];
  for (const catalogue of catalogues(document)) {
    const id = catalogue.attributes['id'] ?? '';
    const kept = childrenOf(catalogue).filter((card) => !restsOnFile(card));
    const cards = kept.map((card) => markup(withNamespaces(card, document))).join('');
    const isKept = cards.length <= LONGEST_CARDS && entries.length < MOST_ENTRIES;
    for (const card of childrenOf(catalogue)) {
      if (!isKept || !kept.includes(card)) left.add(card.attributes['support'] ?? '');
    }
    if (isKept && cards !== '') entries.push({ id, cards, at: placesOf(document, id, item) });
  }
  return { entries, left: [...left] };
}

function catalogues(document: XmlElement): readonly XmlElement[] {
  return childrenOf(document, 'qti-catalog-info').flatMap((info) =>
    childrenOf(info).filter(({ name }) => localName(name) === 'qti-catalog'),
  );
}

function restsOnFile(card: XmlElement): boolean {
  return childrenOf(card).some((child) => localName(child.name) === 'qti-file-href' || restsOnFile(child));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The card with the prefixes declared that it was read under. */
function withNamespaces(card: XmlElement, document: XmlElement): XmlElement {
  const used = new Set(prefixesIn(card));
  const declared = [...used].flatMap((prefix) => {
    const name = `xmlns:${prefix}`;
    const uri = card.attributes[name] ?? document.attributes[name];
    return uri === undefined ? [] : [[name, uri] as const];
  });
  return { ...card, attributes: { ...card.attributes, ...Object.fromEntries(declared) } };
}

function prefixesIn({ name, attributes, children }: XmlElement): readonly string[] {
  const own = [name, ...Object.keys(attributes)].filter((each) => each.includes(':'));
  return [
    ...own.map((each) => each.slice(0, each.indexOf(':'))).filter((each) => !/^xml(ns)?$/.test(each)),
    ...children.filter(isElement).flatMap(prefixesIn),
  ];
}

/** What the catalogue is named at, in document order. */
function placesOf(document: XmlElement, id: string, item: SupportedItem): readonly CataloguePlace[] {
  const places: CataloguePlace[] = [];
  const look = (element: XmlElement, within: XmlElement | undefined): void => {
    const choice = CHOICES.includes(element.name) ? element : within;
    if (element.attributes['data-catalog-idref'] === id) places.push(placeOf(element, choice, item));
    for (const child of childrenOf(element)) look(child, choice);
  };
  const body = ['qti-item-body', 'qti-stimulus-body'];
  for (const part of childrenOf(document)) if (body.includes(part.name)) look(part, undefined);
  return places;
}

function placeOf(
  element: XmlElement,
  choice: XmlElement | undefined,
  { stem, ids }: SupportedItem,
): CataloguePlace {
  const words = textIn(element);
  if (choice) {
    const of = idOfIdentifier(choice.attributes['identifier'] ?? '');
    return words === textIn(choice) ? { of } : { of, words };
  }
  const gap = gapAt(element, words);
  if (gap !== undefined && ids.has(gap)) return { of: gap };
  const isWhole = words === '' || squashed(words) === squashed(stem.replace(/\[\[[^\]]*\]\]/g, ''));
  return isWhole ? {} : { words };
}

function textIn({ children }: XmlElement): string {
  return readText(children, ({ name }) => (GAPS.includes(name) ? '' : undefined)).text;
}

/** The gap that is all that stands in the element. */
function gapAt(element: XmlElement, words: string): string | undefined {
  const gaps = GAPS.includes(element.name) ? [element] : descendants(element, ...GAPS);
  const [gap] = gaps;
  const response = gap?.attributes['response-identifier'] ?? '';
  const isAlone = gaps.length === 1 && (words === '' || gap === element);
  return isAlone ? gapId(response) : undefined;
}

function squashed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
