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
  ImportTranslations,
  ImportWorks,
  ItemFileReader,
  RoleDraftLog,
  RoleFileReader,
  RoleReleases,
  RunImport,
  TranslationFiles,
} from '@qabilet/application';
import {
  AnyItemFileReader,
  SheetFrameworkTableReader,
  TableRoleFileReader,
  XliffTranslationFiles,
} from '@qabilet/interchange';

/** How files of each kind are read and stored; a kind without its work does not compile. */
@Injectable()
export class KnownImportWorks extends ImportWorks {
  readonly of: ImportWorks['of'];

  constructor(
    items: ImportItems,
    roles: ImportRoles,
    framework: ImportFrameworkTable,
    translations: ImportTranslations,
  ) {
    super();
    this.of = { items, roles, framework, translations };
  }
}

export const IMPORT_WORK_PROVIDERS: Provider[] = [
  ...ADD_ITEM_DRAFTS,
  DraftStore,
  ImportFrameworkTable,
  ImportItems,
  ImportLog,
  ImportTranslations,
  ImportRoles,
  RoleDraftLog,
  RoleReleases,
  RunImport,
  ClearImports,
  { provide: ItemFileReader, useClass: AnyItemFileReader },
  { provide: FrameworkTableReader, useClass: SheetFrameworkTableReader },
  { provide: RoleFileReader, useClass: TableRoleFileReader },
  { provide: TranslationFiles, useClass: XliffTranslationFiles },
  { provide: ImportWorks, useClass: KnownImportWorks },
];
