import { Injectable, type Provider } from '@nestjs/common';
import {
  ADD_ITEM_DRAFTS,
  ClearImports,
  DraftStore,
  EnterPeople,
  FrameworkTableReader,
  ImportFrameworkTable,
  ImportItems,
  ImportLog,
  ImportPeople,
  ImportRoles,
  ImportTranslations,
  ImportWorks,
  ItemFileReader,
  KeepPeople,
  MatchMembers,
  PeopleFileReader,
  RoleDraftLog,
  RoleFileReader,
  RoleReleases,
  RunImport,
  TranslationFiles,
} from '@qabilet/application';
import {
  AnyItemFileReader,
  SheetFrameworkTableReader,
  SheetPeopleFileReader,
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
    people: ImportPeople,
  ) {
    super();
    this.of = { items, roles, framework, translations, people };
  }
}

export const IMPORT_WORK_PROVIDERS: Provider[] = [
  ...ADD_ITEM_DRAFTS,
  DraftStore,
  EnterPeople,
  ImportFrameworkTable,
  ImportItems,
  ImportLog,
  ImportPeople,
  ImportTranslations,
  ImportRoles,
  KeepPeople,
  MatchMembers,
  RoleDraftLog,
  RoleReleases,
  RunImport,
  ClearImports,
  { provide: ItemFileReader, useClass: AnyItemFileReader },
  { provide: FrameworkTableReader, useClass: SheetFrameworkTableReader },
  { provide: PeopleFileReader, useClass: SheetPeopleFileReader },
  { provide: RoleFileReader, useClass: TableRoleFileReader },
  { provide: TranslationFiles, useClass: XliffTranslationFiles },
  { provide: ImportWorks, useClass: KnownImportWorks },
];
