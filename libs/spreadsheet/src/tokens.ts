import { FormulaFault } from './cell';

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  /** A cell or a function. */
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: string };

/** Signs that keyboards and word processors put in the place of the plain ones. */
const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  '\u2212': '-',
  '\u2013': '-',
  '\u00D7': '*',
  '\u00F7': '/',
  '\u2264': '<=',
  '\u2265': '>=',
  '\u2260': '<>',
};

const PIECE = {
  '.': pieces(String.raw`\d+(?:\.\d+)?|\.\d+`),
  ',': pieces(String.raw`\d+(?:[.,]\d+)?|\.\d+`),
} as const;

function pieces(number: string): RegExp {
  return new RegExp(
    String.raw`\s*(?:(?<number>${number})|["«“„](?<text>[^"»”“]*)["»”“]|(?<name>\$?\p{L}+(?:\$?\d+)?)|(?<sign><=|>=|<>|[-+*/^&=<>():;,%]))\s*`,
    'uy',
  );
}

/** The pieces of a formula, without its leading sign. A comma before digits is decimal where the language writes so. */
export function tokensOf(formula: string, decimal: '.' | ','): readonly Token[] {
  const text = formula
    .normalize('NFKC')
    .replace(/[\u2212\u2013×÷≤≥≠]/gu, (sign) => PLAIN_SIGNS[sign] ?? sign);
  const piece = PIECE[decimal];
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const groups = piece.exec(text)?.groups;
    if (!groups) throw new FormulaFault('unreadable');
    tokens.push(tokenOf(groups));
  }
  return tokens;
}

function tokenOf({ number, text, name, sign = '' }: Readonly<Record<string, string | undefined>>): Token {
  if (number !== undefined) return { kind: 'number', value: Number(number.replace(',', '.')) };
  if (text !== undefined) return { kind: 'text', value: text };
  return name === undefined ? { kind: 'sign', value: sign } : { kind: 'name', value: name };
}
