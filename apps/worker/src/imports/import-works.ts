import { Injectable, type Provider } from '@nestjs/common';
import {
  ADD_ITEM_DRAFTS,
  ClearImports,
  DraftStore,
  EnterPeople,
  FrameworkTableReader,
  ImportFrameworkTable,
  ImportFrameworkTexts,
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

/** What frameworks are made of: themselves, their words in other languages, and roles that ask for them. */
@Injectable()
export class FrameworkImports {
  constructor(
    readonly framework: ImportFrameworkTable,
    readonly texts: ImportFrameworkTexts,
    readonly roles: ImportRoles,
  ) {}
}

/** How files of each kind are read and stored; a kind without its work does not compile. */
@Injectable()
export class KnownImportWorks extends ImportWorks {
  readonly of: ImportWorks['of'];

  constructor(
    items: ImportItems,
    { framework, texts, roles }: FrameworkImports,
    translations: ImportTranslations,
    people: ImportPeople,
  ) {
    super();
    this.of = { items, roles, framework, texts, translations, people };
  }
}

export const IMPORT_WORK_PROVIDERS: Provider[] = [
  ...ADD_ITEM_DRAFTS,
  DraftStore,
  EnterPeople,
  FrameworkImports,
  ImportFrameworkTable,
  ImportFrameworkTexts,
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
