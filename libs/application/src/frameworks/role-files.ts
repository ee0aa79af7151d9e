import type { LevelOrdinal } from '@qabilet/framework';
import type { Language } from '@qabilet/kernel';
import type { ImportFile, ImportWatch } from '../imports/import-work';
import type { ImportFault } from '../imports/ports';

export interface FoundDemand {
  /** As the file writes the code. */
  readonly competence: string;
  readonly level: LevelOrdinal;
  readonly weight: number;
}

export type FoundTexts = Readonly<Partial<Record<Language, string>>>;

/** One role of a file; what the file has no column for is absent and stays as it is. */
export interface FoundRole {
  /** 'row 12'. */
  readonly place: string;
  readonly code: string;
  readonly title: FoundTexts;
  readonly summary: FoundTexts;
  readonly validFrom?: string;
  readonly validThrough?: string;
  readonly demands: readonly FoundDemand[];
  /** Faults of columns that may be competences: none where the framework has no such competence. */
  readonly crossings: readonly { readonly heading: string; readonly fault: ImportFault }[];
  readonly faults: readonly ImportFault[];
}

export interface RoleFile {
  /** 'CSV', 'XLSX'. */
  readonly format: string;
  /** The framework the file names, by title with version or without. */
  readonly framework?: string;
  /** Headings that may be competences: only the framework can tell. */
  readonly headings: readonly string[];
  readonly roles: readonly FoundRole[];
  /** Of the file as a whole; with an error nothing of it is stored. */
  readonly faults: readonly ImportFault[];
}

/** Reads tables of roles by competence and level. Throws a refusal for any other file. */
export abstract class RoleFileReader {
  abstract read(file: ImportFile, watch: ImportWatch): Promise<RoleFile>;
}
