import type { XliffElement } from './xliff-collector';

/** What an element within a text stands for; only within a mark do the words go on. */
export type InlineMeaning =
  | { readonly kind: 'mark' }
  | { readonly kind: 'text'; readonly text: string }
  /** Formatting or a code that these texts never have. */
  | { readonly kind: 'foreign' };

const MARKS = new Set(['mrk', 'sm', 'em']);
const WHOLE_GAP = /^\[\[[\w-]+\]\]$/;
/** Of a placeholder; one that stands for a gap a second time is numbered. */
const PLACEHOLDER_ID = /^([\w-]+)(\.\.\d+)?$/;

/** Gaps come back as they were written, by their own words or, where a program dropped those, by their id. */
export function inlineMeaning({ name, attribute }: Pick<XliffElement, 'name' | 'attribute'>): InlineMeaning {
  if (MARKS.has(name)) return { kind: 'mark' };
  if (name === 'cp') return codePoint(attribute('hex') ?? '');
  if (name !== 'ph' && name !== 'x') return { kind: 'foreign' };
  const written = attribute('equiv') ?? attribute('equiv-text') ?? attribute('disp');
  if (written !== undefined) {
    return WHOLE_GAP.test(written) ? { kind: 'text', text: written } : { kind: 'foreign' };
  }
  const gap = PLACEHOLDER_ID.exec(attribute('id') ?? '')?.[1];
  return gap === undefined ? { kind: 'foreign' } : { kind: 'text', text: `[[${gap}]]` };
}

function codePoint(hex: string): InlineMeaning {
  const point = /^[\da-f]{2,6}$/i.test(hex) ? Number.parseInt(hex, 16) : Number.NaN;
  return point <= 0x10ffff ? { kind: 'text', text: String.fromCodePoint(point) } : { kind: 'foreign' };
}
