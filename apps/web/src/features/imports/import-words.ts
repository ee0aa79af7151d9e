import type { ImportKindName, ImportRunView } from '@qabilet/api-client';

/** Where the things of a kind are listed: imports stand under them. */
export const importHome = {
  items: '/items',
  roles: '/role-profiles',
  framework: '/frameworks',
  texts: '/frameworks',
  translations: '/items/translations',
  people: '/people',
} as const satisfies Record<ImportKindName, string>;

/** Texts of frameworks are listed where frameworks are, and brought in beside them. */
const pathOf = (kind: ImportKindName) =>
  kind === 'texts' ? '/frameworks/texts/imports' : `${importHome[kind]}/imports`;

export const importHref = {
  list: pathOf,
  run: ({ kind, id }: Pick<ImportRunView, 'kind' | 'id'>) => `${pathOf(kind)}/${id}`,
};

/** What file dialogs offer first. */
export const IMPORT_FILES = {
  items: '.csv,.xlsx,.zip',
  roles: '.csv,.xlsx',
  framework: '.csv,.xlsx',
  texts: '.xlf,.xliff',
  translations: '.xlf,.xliff',
  people: '.csv,.xlsx',
} as const satisfies Record<ImportKindName, string>;

export type ImportState = ImportRunView['state'];

/** Whether the worker has something to do with it now. */
export function isUnderway(state: ImportState): boolean {
  return state === 'queued' || state === 'reading' || state === 'confirmed' || state === 'storing';
}
