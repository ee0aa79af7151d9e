import { Injectable, type Provider } from '@nestjs/common';
import {
  ADD_ITEM_DRAFTS,
  ClearImports,
  ImportItems,
  ImportLog,
  ImportWorks,
  ItemFileReader,
  RunImport,
} from '@qabilet/application';
import { AnyItemFileReader } from '@qabilet/interchange';

/** How files of each kind are read and stored; a kind without its work does not compile. */
@Injectable()
export class KnownImportWorks extends ImportWorks {
  readonly of: ImportWorks['of'];

  constructor(items: ImportItems) {
    super();
    this.of = { items };
  }
}

export const IMPORT_WORK_PROVIDERS: Provider[] = [
  ...ADD_ITEM_DRAFTS,
  ImportItems,
  ImportLog,
  RunImport,
  ClearImports,
  { provide: ItemFileReader, useClass: AnyItemFileReader },
  { provide: ImportWorks, useClass: KnownImportWorks },
];
