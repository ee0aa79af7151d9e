import type { ImportFault } from '../imports/ports';
import type { ImportFile, ImportWatch } from '../imports/import-work';
import type { PackItem } from './content-pack';

/** One item found in a file; without `item` it cannot be represented, and the faults say why. */
export interface FoundItem {
  /** 'row 12', 'items/q1.xml'. */
  readonly place: string;
  readonly code: string;
  readonly title: string;
  readonly item?: PackItem;
  readonly faults: readonly ImportFault[];
}

export interface ItemFile {
  /** 'CSV', 'XLSX', 'QTI 3.0'. */
  readonly format: string;
  readonly items: readonly FoundItem[];
  /** Of the file as a whole; with an error nothing of it is stored. */
  readonly faults: readonly ImportFault[];
}

/** Reads what authors bring from elsewhere, whatever of the known formats it is. Throws a refusal for any other file. */
export abstract class ItemFileReader {
  abstract read(file: ImportFile, watch: ImportWatch): Promise<ItemFile>;
}
