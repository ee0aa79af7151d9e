import type { Actor } from '../actor';
import type { ImportKind, ImportPreview, ImportProgress, TakenFor } from './ports';

/** Who asked for the import, as what is stored names them. */
export type ImportAuthor = Pick<Actor, 'tenantId' | 'personId'>;

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly takenFor?: TakenFor;
}

export interface ImportWatch {
  readonly onProgress: (progress: ImportProgress) => void;
}

/** How files of one kind are read, foreseen and stored. `Document` is what was read, before anything is looked up. */
export abstract class ImportWork<Document = unknown> {
  /** Outside any transaction. Throws a `DomainError` when the file as a whole cannot be read. */
  abstract read(file: ImportFile, watch: ImportWatch): Promise<Document>;
  /** What storing it would do, in a transaction of the agency; changes nothing. */
  abstract foresee(author: ImportAuthor, document: Document): Promise<ImportPreview>;
  /** Stores what can be, in the transaction that also ends the run; tells what it did. The same document again changes nothing. */
  abstract store(author: ImportAuthor, document: Document): Promise<ImportPreview>;
}

/** The work of each kind. */
export abstract class ImportWorks {
  abstract readonly of: Readonly<Record<ImportKind, ImportWork>>;
}
