import type { ImportFile } from '../imports/import-work';
import type { ImportFault } from '../imports/ports';
import type { ListedMember } from '../programmes/ports';

/** A row of the file; one without a person cannot be used, and its faults say why. */
export interface PeopleFileRow {
  readonly row: number;
  readonly person?: ListedMember;
  readonly faults: readonly ImportFault[];
}

export interface PeopleFile {
  readonly format: 'CSV' | 'XLSX';
  readonly rows: readonly PeopleFileRow[];
  /** Of the file as a whole; with an error there are no rows. */
  readonly faults: readonly ImportFault[];
}

/** Reads tables of people. Throws a refusal for any other file. */
export abstract class PeopleFileReader {
  abstract read(file: ImportFile): Promise<PeopleFile>;
}
