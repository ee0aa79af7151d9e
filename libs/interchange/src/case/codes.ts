import { quotable, type CaseProblems } from './case-problems';

const LONGEST_CODE = 100;

/** Gives every part of a kind a code of its own: the one it has, else one made from its place. */
export class Codes {
  private readonly taken: Set<string>;

  constructor(
    private readonly problems: CaseProblems,
    reserved: readonly string[] = [],
  ) {
    this.taken = new Set(reserved);
  }

  take(own: string | null | undefined, otherwise: string, path: string): string {
    const wanted =
      typeof own === 'string' && own.trim() !== '' && own.length <= LONGEST_CODE ? own : otherwise;
    const code = this.free(wanted);
    if (code !== wanted) this.problems.add(path, 'repeated-code', { code: quotable(wanted), instead: code });
    this.taken.add(code);
    return code;
  }

  private free(wanted: string): string {
    if (!this.taken.has(wanted)) return wanted;
    let number = 2;
    while (this.taken.has(`${wanted} (${number})`)) number += 1;
    return `${wanted} (${number})`;
  }
}
