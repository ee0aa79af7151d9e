import { isElement, type XmlElement } from './xml-tree';

/** Elements of XHTML and MathML, which keep their names in all versions. */
const HTML =
  /^(a|abbr|acronym|address|article|aside|audio|b|bdi|bdo|big|blockquote|br|caption|cite|code|col|colgroup|dd|details|dfn|div|dl|dt|em|figcaption|figure|footer|h[1-6]|header|hr|i|iframe|img|kbd|label|li|math|nav|object|ol|p|param|picture|pre|q|rb|rp|rt|ruby|samp|section|small|source|span|strong|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|track|tt|ul|var|video)$/;
/** What was renamed beyond its spelling. */
const RENAMED: Readonly<Record<string, string>> = {
  'qti-object': 'object',
  'qti-content': 'qti-content-body',
};

/**
 * The item with the names of QTI 3.0, from whichever version it is: `simpleChoice` is `qti-simple-choice`. A catalogue
 * stays as it is: version 2 has none, and names of other vocabularies stand in it.
 */
export function inVersionThree(node: XmlElement): XmlElement {
  const local = node.name.slice(node.name.indexOf(':') + 1);
  if (local === 'qti-catalog-info') return { ...node, name: local };
  const name = local.startsWith('qti-') || HTML.test(local) ? local : `qti-${kebab(local)}`;
  return {
    name: RENAMED[name] ?? name,
    attributes: Object.fromEntries(
      Object.entries(node.attributes).map(([key, value]) => [key.includes(':') ? key : kebab(key), value]),
    ),
    children: node.children.map((child) => (isElement(child) ? inVersionThree(child) : child)),
  };
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
