import type { ImportKindName, ImportRunView } from '@qabilet/api-client';

/** Where the things of a kind are listed: imports stand under them. */
export const importHome = {
  items: '/items',
  roles: '/role-profiles',
  framework: '/frameworks',
  translations: '/items/translations',
  people: '/people',
} as const satisfies Record<ImportKindName, string>;

export const importHref = {
  list: (kind: ImportKindName) => `${importHome[kind]}/imports`,
  run: ({ kind, id }: Pick<ImportRunView, 'kind' | 'id'>) => `${importHome[kind]}/imports/${id}`,
};

/** What file dialogs offer first. */
export const IMPORT_FILES = {
  items: '.csv,.xlsx,.zip',
  roles: '.csv,.xlsx',
  framework: '.csv,.xlsx',
  translations: '.xlf,.xliff',
  people: '.csv,.xlsx',
} as const satisfies Record<ImportKindName, string>;

export type ImportState = ImportRunView['state'];

/** Whether the worker has something to do with it now. */
export function isUnderway(state: ImportState): boolean {
  return state === 'queued' || state === 'reading' || state === 'confirmed' || state === 'storing';
}
