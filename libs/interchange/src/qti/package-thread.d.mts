import type { ThreadRefusal } from '../unreadable-file';
import type { PackageLimits, Part } from '../workbook/sheet';
import type { XmlElement } from './xml-tree';

export interface PackageOrder {
  readonly bytes: Uint8Array;
  readonly parts: readonly Part[];
  readonly limits: PackageLimits & { readonly elements: number };
}

/** What the reading thread sends back: documents and pictures by name, or why the package is refused. */
export type PackageAnswer =
  | {
      readonly documents: readonly (readonly [name: string, root: XmlElement])[];
      readonly pictures: readonly (readonly [name: string, bytes: Uint8Array])[];
      readonly refused?: undefined;
    }
  | { readonly refused: ThreadRefusal };

export declare const threadEntry: string;
export declare const READ_PACKAGE: string;
