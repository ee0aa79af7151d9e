/** One command of the line: its words, what follows them, and what it does. */
export interface Command {
  /** 'migrate', 'seed demo' … */
  readonly name: string;
  readonly usage: string;
  readonly run: (argumentsLeft: string[]) => Promise<void>;
}
