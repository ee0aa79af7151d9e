/** Why the business refused; one filter turns the kind into an HTTP problem (RFC 9457). */
export type RefusalKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'too-large'
  | 'too-many'
  | 'unavailable';

/** One fault among several, placed where the person can mend it. */
export interface Fault {
  /** Path of a field ('people[3].email') or place in a file ('3 Competence Statements, row 12'). */
  readonly at: string;
  readonly message: string;
  /** Stable, where programs translate the message. */
  readonly code?: string;
}

/** The words of a refusal for pages that say it in the reader's language: which sentence, and what it names. */
export interface Wording {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** A refusal in the words of the business: what happened, under a stable code, and what to do. */
export abstract class DomainError extends Error {
  abstract readonly kind: RefusalKind;
  /** Stable, for programs and translations: '<context>.<what-happened>'. */
  abstract readonly code: string;
  readonly faults: readonly Fault[] = [];
  /** Where pages have words of their own for it that need more than the code. */
  readonly wording?: Wording;

  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}
