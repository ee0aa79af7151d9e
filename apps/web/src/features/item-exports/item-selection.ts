import { ITEM_STATES, LANGUAGE_CODES, type ItemExportGapView } from '@qabilet/api-client';

export const itemExportHref = '/items/export';

type Gap = ItemExportGapView['why'];

/** Why items are not in a file, in the order in which they are told. */
export const GAPS = ['sheet', 'language'] as const satisfies readonly Gap[];

export const SELECTION_NAMES = ['bankReleaseId', 'competence', 'level', 'state', 'language'] as const;

/** Which items the address asks for. */
export function selectionFrom(params: URLSearchParams) {
  const bankReleaseId = params.get('bankReleaseId');
  const competence = params.get('competence');
  const level = Number(params.get('level'));
  const state = ITEM_STATES.find((one) => one === params.get('state'));
  const language = LANGUAGE_CODES.find((one) => one === params.get('language'));
  return {
    ...(bankReleaseId ? { bankReleaseId } : {}),
    ...(competence ? { competence } : {}),
    ...(level ? { level } : {}),
    ...(state ? { state } : {}),
    ...(language ? { language } : {}),
  };
}

export type ItemSelection = ReturnType<typeof selectionFrom>;

export function fileHref(selection: ItemSelection, format: 'qti' | 'csv'): string {
  const asked = Object.entries({ ...selection, format }).map(([name, value]) => [name, String(value)]);
  return `/api/item-exports?${new URLSearchParams(asked).toString()}`;
}
