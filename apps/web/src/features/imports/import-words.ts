import type { ImportRunView } from '@qabilet/api-client';

export const importHref = {
  list: '/items/imports',
  run: (id: string) => `/items/imports/${id}`,
};

export type ImportState = ImportRunView['state'];

/** Whether the worker has something to do with it now. */
export function isUnderway(state: ImportState): boolean {
  return state === 'queued' || state === 'reading' || state === 'confirmed' || state === 'storing';
}
