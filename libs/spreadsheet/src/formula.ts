import { FormulaFault, positionOf, type Position } from './cell';
import { functionNamed, type FunctionName } from './function-names';
import { tokensOf, type Token } from './tokens';

export const COMPARISONS = ['=', '<>', '<', '<=', '>', '>='] as const;
export type Comparison = (typeof COMPARISONS)[number];
export type Operator = Comparison | '&' | '+' | '-' | '*' | '/' | '^';

export type Formula =
  | { readonly kind: 'constant'; readonly value: number | string }
  | { readonly kind: 'cell'; readonly at: Position }
  | { readonly kind: 'range'; readonly from: Position; readonly to: Position }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly given: readonly Formula[] }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly kind: 'negative'; readonly of: Formula }
  | { readonly kind: 'percent'; readonly of: Formula };

/** What binds least comes first; operators of a line go from left to right. */
const PRECEDENCE: readonly (readonly Operator[])[] = [COMPARISONS, ['&'], ['+', '-'], ['*', '/'], ['^']];

/** Reads a formula without its leading sign. Throws `FormulaFault`. */
export function parseFormula(text: string, decimal: '.' | ','): Formula {
  const parser = new Parser(tokensOf(text, decimal));
  const formula = parser.operation(0);
  parser.end();
  return formula;
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  operation(level: number): Formula {
    const operators = PRECEDENCE[level];
    if (!operators) return this.signed();
    let left = this.operation(level + 1);
    for (;;) {
      const operator = operators.find((each) => this.takes(each));
      if (operator === undefined) return left;
      left = { kind: 'operation', operator, left, right: this.operation(level + 1) };
    }
  }

  end(): void {
    if (this.at < this.tokens.length) throw new FormulaFault('unreadable');
  }

  private signed(): Formula {
    if (this.takes('-')) return { kind: 'negative', of: this.signed() };
    if (this.takes('+')) return this.signed();
    let value = this.value();
    while (this.takes('%')) value = { kind: 'percent', of: value };
    return value;
  }

  private value(): Formula {
    if (this.takes('(')) {
      const inside = this.operation(0);
      this.expect(')');
      return inside;
    }
    const token = this.next();
    switch (token.kind) {
      case 'number':
      case 'text':
        return { kind: 'constant', value: token.value };
      case 'name':
        return this.takes('(') ? this.call(token.value) : this.cells(token.value);
      case 'sign':
        throw new FormulaFault('unreadable');
    }
  }

  private call(called: string): Formula {
    const name = functionNamed(called);
    if (!name) throw new FormulaFault('unknown-name');
    const given: Formula[] = [this.operation(0)];
    while (this.takes(';') || this.takes(',')) given.push(this.operation(0));
    this.expect(')');
    return { kind: 'call', name, given };
  }

  private cells(name: string): Formula {
    const from = positionIn(name);
    if (!this.takes(':')) return { kind: 'cell', at: from };
    const last = this.next();
    if (last.kind !== 'name') throw new FormulaFault('unreadable');
    return { kind: 'range', from, to: positionIn(last.value) };
  }

  private takes(sign: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || token.value !== sign) return false;
    this.at++;
    return true;
  }

  private expect(sign: string): void {
    if (!this.takes(sign)) throw new FormulaFault('unreadable');
  }

  private next(): Token {
    const token = this.tokens[this.at++];
    if (!token) throw new FormulaFault('unreadable');
    return token;
  }
}

function positionIn(name: string): Position {
  const position = positionOf(name);
  if (!position) throw new FormulaFault('unknown-name');
  return position;
}
