import { SaxesParser } from 'saxes';

/** An element with its attributes and what stands in it, in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 cannot hold. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** An element; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly XmlNode[]
): XmlElement {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as const],
  );
  return { name, attributes: Object.fromEntries(given), children };
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** Elements directly below, of the name where one is given. */
export function childrenOf({ children }: XmlElement, name?: string): readonly XmlElement[] {
  return children.filter(isElement).filter((child) => name === undefined || child.name === name);
}

export function childOf(parent: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

/** Elements of any of the names anywhere below, in document order. */
export function descendants(parent: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return childrenOf(parent).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...descendants(child, ...names),
  ]);
}

/** All text below, as it stands. */
export function rawText(node: XmlNode): string {
  return isElement(node) ? node.children.map(rawText).join('') : node;
}

/** Elements and text as XML without a heading. */
export function markup(node: XmlNode): string {
  return written(node);
}

/** The elements of markup that `markup` wrote. Throws where it is none. */
export function elementsOf(xml: string): readonly XmlElement[] {
  interface Open {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: XmlNode[];
  }
  const top: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [top];
  const parser = new SaxesParser({ fragment: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const child: Open = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
      children: [],
    };
    open.at(-1)?.children.push(child);
    open.push(child);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.write(xml).close();
  return top.children.filter(isElement);
}

/** The document as text. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;
}

function written(node: XmlNode): string {
  if (!isElement(node)) return escaped(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value).replace(/"/g, '&quot;').replace(/\n/g, '&#10;')}"`)
    .join('');
  const inside = node.children.map(written).join('');
  return inside === ''
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${inside}</${node.name}>`;
}

function escaped(text: string): string {
  return text.replace(NOT_XML, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
