import type { ImportFile, ImportWatch } from '../imports/import-work';
import type { ImportFault } from '../imports/ports';
import type { FrameworkContent } from './framework-content';

/** One area, competence, statement, outcome or next step found in a table. */
export interface FoundPart {
  /** 'row 12'. */
  readonly place: string;
  readonly code: string;
  readonly title: string;
  readonly faults: readonly ImportFault[];
}

export interface FrameworkTable {
  /** 'CSV', 'XLSX'. */
  readonly format: string;
  /** With its version at the end, or without. */
  readonly title: string;
  /** SHA-256 of the file. */
  readonly digest: string;
  readonly content: FrameworkContent;
  /** In the order of the table; with an error among them nothing is stored. */
  readonly parts: readonly FoundPart[];
  /** Of the file as a whole. */
  readonly faults: readonly ImportFault[];
}

/** Reads a framework from one flat table. Throws a refusal for any other file. */
export abstract class FrameworkTableReader {
  abstract read(file: ImportFile, watch: ImportWatch): Promise<FrameworkTable>;
}
