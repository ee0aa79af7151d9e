import { UsageError } from '../usage-error';

/** What an option takes: a text, or nothing. */
export type OptionKinds = Readonly<Record<string, 'text' | 'flag'>>;

/** The options of one call, read one by one; each refusal is one line that names the option. */
export class Options {
  private constructor(
    private readonly command: string,
    private readonly given: ReadonlyMap<string, string>,
  ) {}

  /** `--name value`, `--name=value` and `--flag`; a value may begin with a hyphen, as `--grid -6,6,61` does. */
  static read(command: string, words: readonly string[], kinds: OptionKinds): Options {
    const given = new Map<string, string>();
    for (let index = 0; index < words.length; index++) {
      const word = words[index] as string;
      const [, name, inline] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? [];
      const kind = name === undefined ? undefined : kinds[name];
      if (name === undefined || kind === undefined) throw new UsageError(unknownWord(command, word, kinds));
      if (given.has(name)) throw new UsageError(`--${name} is given twice.`);
      if (kind === 'flag') {
        if (inline !== undefined) throw new UsageError(`--${name} takes no value.`);
        given.set(name, 'true');
        continue;
      }
      const value = inline ?? words[++index];
      if (value === undefined || value === '' || (inline === undefined && value.startsWith('--')))
        throw new UsageError(`--${name} needs a value.`);
      given.set(name, value);
    }
    return new Options(command, given);
  }

  has(name: string): boolean {
    return this.given.has(name);
  }

  text(name: string): string | undefined {
    return this.given.get(name);
  }

  required(name: string): string {
    const text = this.given.get(name);
    if (text === undefined) throw new UsageError(`${this.command} needs --${name}.`);
    return text;
  }

  oneOf<Choice extends string>(name: string, choices: readonly Choice[], otherwise?: Choice): Choice {
    const text = otherwise === undefined ? this.required(name) : (this.given.get(name) ?? otherwise);
    const choice = choices.find((known) => known === text);
    if (choice === undefined)
      throw new UsageError(`--${name} is one of ${choices.join(', ')}, not "${text}".`);
    return choice;
  }

  number(name: string, limits: NumberLimits): number | undefined {
    const text = this.given.get(name);
    return text === undefined ? undefined : numberIn(`--${name}`, text, limits);
  }

  list(name: string): string[] {
    return (this.given.get(name) ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }
}

export interface NumberLimits {
  readonly above?: number;
  readonly from?: number;
  readonly to?: number;
  readonly isWhole?: boolean;
}

/** A number within limits; the refusal says which and what it is of. */
export function numberIn(
  of: string,
  text: string,
  { above, from, to, isWhole = false }: NumberLimits,
): number {
  const value = text.trim() === '' ? NaN : Number(text);
  const fits =
    Number.isFinite(value) &&
    (!isWhole || Number.isInteger(value)) &&
    (above === undefined || value > above) &&
    (from === undefined || value >= from) &&
    (to === undefined || value <= to);
  if (fits) return value;
  const limits = [
    above === undefined ? '' : ` above ${above}`,
    from === undefined ? '' : ` from ${from}`,
    to === undefined ? '' : ` up to ${to}`,
  ].join('');
  throw new UsageError(`${of} is a ${isWhole ? 'whole ' : ''}number${limits}, not "${text}".`);
}

function unknownWord(command: string, word: string, kinds: OptionKinds): string {
  const known = Object.keys(kinds)
    .map((name) => `--${name}`)
    .join(', ');
  const name = word.split('=')[0] ?? word;
  const what = word.startsWith('-') ? `the option ${name}` : `the word "${word}"`;
  return `${command} does not know ${what}. It takes ${known}.`;
}
