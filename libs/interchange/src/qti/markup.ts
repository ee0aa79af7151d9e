import { element, isElement, type XmlElement, type XmlNode } from './xml-tree';

/** Elements that begin a line of their own. */
const BLOCKS = [
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'section',
  'article',
  'aside',
  'header',
  'footer',
  'address',
  'figure',
  'figcaption',
  'tr',
  'caption',
  'qti-content-body',
  'qti-html-content',
  'qti-rubric-block',
  'qti-feedback-block',
  'qti-prompt',
];
const ONLY_LAYOUT = [
  ...BLOCKS.slice(0, 2),
  'br',
  'span',
  'qti-content-body',
  'qti-html-content',
  'qti-prompt',
  'bdi',
  'bdo',
  'section',
];
/** What a text of the product cannot hold. */
const MEDIA = [
  'img',
  'object',
  'picture',
  'audio',
  'video',
  'math',
  'm:math',
  'svg',
  'qti-printed-variable',
  'include',
  'xi:include',
  'iframe',
];

export interface ReadText {
  readonly text: string;
  /** Elements whose look was left out. */
  readonly formatting: readonly string[];
  /** Elements that cannot be read as text at all. */
  readonly media: readonly string[];
}

/** Words with their line ends as a line of XHTML. */
export function inline(text: string): readonly XmlNode[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br'), line]));
}

/** What a person reads in the nodes, a line for each block; `stands` may give the text of an element itself. */
export function readText(
  nodes: readonly XmlNode[],
  stands: (child: XmlElement) => string | undefined = () => undefined,
): ReadText {
  const formatting = new Set<string>();
  const media = new Set<string>();
  const read = (node: XmlNode): string => {
    if (!isElement(node)) return node.replace(/[ \t\r\n]+/g, ' ');
    const own = stands(node);
    if (own !== undefined) return own;
    if (node.name === 'br') return '\n';
    if (MEDIA.includes(node.name)) media.add(node.name);
    else if (!ONLY_LAYOUT.includes(node.name)) formatting.add(node.name);
    const inside = node.children.map(read).join('');
    return BLOCKS.includes(node.name) ? `\u0001${inside}\u0001` : inside;
  };
  const text = nodes
    .map(read)
    .join('')
    .replace(/[ ]*\u0001[\u0001 ]*/g, '\u0001')
    .replace(/^\u0001|\u0001$/g, '')
    .replace(/\u0001/g, '\n')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
  return { text, formatting: [...formatting], media: [...media] };
}
