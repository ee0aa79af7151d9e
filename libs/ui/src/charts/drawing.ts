/** What is left out of a drawing: controls, which nobody prints either. */
const NOT_DRAWN = '.q-no-print, script, style';
const MARGIN = 16;
/** A font's ascent as a share of its line: 0.78 to 0.81 in the fonts the pages use. */
const ASCENT = 0.79;
const SVG = 'http://www.w3.org/2000/svg';
/** While it stands on the page, the page has the colours of paper, whatever the person's screen has. */
const COLOURS_OF_PAPER = 'q-drawing';

/** Looks of a drawn shape that come from the style sheet and must travel with the drawing. */
const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'direction',
] as const;

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

interface Sheet {
  readonly svg: SVGSVGElement;
  readonly origin: { readonly x: number; readonly y: number };
}

/**
 * What an element shows as one drawing that needs no style sheet: its own SVG, and the words, grounds and lines of the
 * HTML around it where the browser has put them, so that it is right in every direction of writing.
 */
export function drawingOf(element: Element, title: string): SVGSVGElement {
  const page = element.ownerDocument.documentElement;
  // Nothing of it is seen: the browser paints when all is drawn.
  page.classList.add(COLOURS_OF_PAPER);
  try {
    return drawn(element, title);
  } finally {
    page.classList.remove(COLOURS_OF_PAPER);
  }
}

function drawn(element: Element, title: string): SVGSVGElement {
  // Headings that stay in sight while a table scrolls stand elsewhere until it is back at its beginning.
  element.parentElement?.scrollTo?.(0, 0);
  const box = element.getBoundingClientRect();
  const width = Math.ceil(box.width) + 2 * MARGIN;
  const height = Math.ceil(box.height) + 2 * MARGIN;
  const svg = make('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img' });
  const sheet: Sheet = { svg, origin: { x: box.left - MARGIN, y: box.top - MARGIN } };
  const name = make('title', {});
  name.textContent = title;
  svg.append(name, make('rect', { width, height, fill: groundOf(element) }));
  drawElement(element, sheet);
  return svg;
}

function make<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function isClear(colour: string): boolean {
  return colour === '' || colour === 'transparent' || /,\s*0\)$|\/\s*0\)$/.test(colour);
}

/** The ground on which an element stands. */
function groundOf(element: Element | null): string {
  if (!element) return '#ffffff';
  const colour = getComputedStyle(element).backgroundColor;
  return isClear(colour) ? groundOf(element.parentElement) : colour;
}

function drawElement(element: Element, sheet: Sheet): void {
  if (element.matches(NOT_DRAWN)) return;
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return;
  if (element instanceof SVGSVGElement) return drawPicture(element, sheet);
  const box = element.getBoundingClientRect();
  // What only a screen reader is told is one pixel large.
  if (box.width <= 1 && style.position === 'absolute') return;
  drawBox(box, style, sheet);
  for (const child of element.childNodes) {
    if (child instanceof Element) drawElement(child, sheet);
    else if (child instanceof Text) drawText(child, style, sheet);
  }
}

/** A picture within the page, with the looks that its style sheet gives it. */
function drawPicture(picture: SVGSVGElement, { svg, origin }: Sheet): void {
  const box = picture.getBoundingClientRect();
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = picture.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((part, index) => {
    const original = originals[index];
    if (original) paint(part, getComputedStyle(original));
  });
  const place = { x: box.left - origin.x, y: box.top - origin.y, width: box.width, height: box.height };
  for (const [key, value] of Object.entries(place)) copy.setAttribute(key, String(value));
  const words = picture.getAttribute('aria-label');
  if (words) {
    const description = make('desc', {});
    description.textContent = words;
    copy.prepend(description);
  }
  for (const key of ['class', 'style', 'role', 'aria-label', 'aria-hidden']) copy.removeAttribute(key);
  copy.setAttribute('overflow', 'visible');
  svg.append(copy);
}

function paint(part: Element, style: CSSStyleDeclaration): void {
  for (const property of PAINT) {
    const value = style.getPropertyValue(property);
    if (value) part.setAttribute(property, value);
  }
  part.removeAttribute('class');
}

/** The ground and the edges of a box. */
function drawBox(box: DOMRect, style: CSSStyleDeclaration, { svg, origin }: Sheet): void {
  const [left, top] = [box.left - origin.x, box.top - origin.y];
  const [right, bottom] = [left + box.width, top + box.height];
  if (!isClear(style.backgroundColor))
    svg.append(
      make('rect', { x: left, y: top, width: box.width, height: box.height, fill: style.backgroundColor }),
    );
  const edges = {
    top: { x1: left, x2: right, y1: top, y2: top },
    right: { x1: right, x2: right, y1: top, y2: bottom },
    bottom: { x1: left, x2: right, y1: bottom, y2: bottom },
    left: { x1: left, x2: left, y1: top, y2: bottom },
  };
  for (const side of SIDES) {
    const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;
    const look = style.getPropertyValue(`border-${side}-style`);
    if (width === 0 || look === 'none' || look === '') continue;
    svg.append(
      make('line', {
        ...edges[side],
        stroke: style.getPropertyValue(`border-${side}-color`),
        'stroke-width': width,
        ...(look === 'dashed' && { 'stroke-dasharray': '4 3' }),
      }),
    );
  }
}

/** A text line by line, as the browser has broken it. */
function drawText(node: Text, style: CSSStyleDeclaration, { svg, origin }: Sheet): void {
  if (node.data.trim() === '') return;
  for (const { text, box } of linesOf(node)) {
    const line = make('text', {
      x: (style.direction === 'rtl' ? box.right : box.left) - origin.x,
      y: box.top + box.height * ASCENT - origin.y,
      fill: style.color,
      direction: style.direction,
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
    });
    line.textContent = text;
    svg.append(line);
  }
}

interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

function linesOf(node: Text): readonly Line[] {
  const range = document.createRange();
  const boxOf = (from: number, to: number): DOMRect => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getBoundingClientRect();
  };
  const lines: Line[] = [];
  let start = 0;
  for (let at = 1; at <= node.length; at++) {
    const isEnd = at === node.length;
    if (!isEnd && boxOf(at, at + 1).top - boxOf(start, start + 1).top < 2) continue;
    const text = node.data.slice(start, at).replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push({ text, box: boxOf(start, at) });
    start = at;
  }
  return lines;
}
