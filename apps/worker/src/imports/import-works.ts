import { Injectable, type Provider } from '@nestjs/common';
import {
  ADD_ITEM_DRAFTS,
  ClearImports,
  DraftStore,
  FrameworkTableReader,
  ImportFrameworkTable,
  ImportItems,
  ImportLog,
  ImportRoles,
  ImportWorks,
  ItemFileReader,
  RoleDraftLog,
  RoleFileReader,
  RoleReleases,
  RunImport,
} from '@qabilet/application';
import { AnyItemFileReader, SheetFrameworkTableReader, TableRoleFileReader } from '@qabilet/interchange';

/** How files of each kind are read and stored; a kind without its work does not compile. */
@Injectable()
export class KnownImportWorks extends ImportWorks {
  readonly of: ImportWorks['of'];

  constructor(items: ImportItems, roles: ImportRoles, framework: ImportFrameworkTable) {
    super();
    this.of = { items, roles, framework };
  }
}

export const IMPORT_WORK_PROVIDERS: Provider[] = [
  ...ADD_ITEM_DRAFTS,
  DraftStore,
  ImportFrameworkTable,
  ImportItems,
  ImportLog,
  ImportRoles,
  RoleDraftLog,
  RoleReleases,
  RunImport,
  ClearImports,
  { provide: ItemFileReader, useClass: AnyItemFileReader },
  { provide: FrameworkTableReader, useClass: SheetFrameworkTableReader },
  { provide: RoleFileReader, useClass: TableRoleFileReader },
  { provide: ImportWorks, useClass: KnownImportWorks },
];
