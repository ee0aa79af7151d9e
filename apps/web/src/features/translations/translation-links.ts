import type { TargetLanguageCode } from '@qabilet/api-client';

/** Addresses of the pages about translations. */
export const translationHref = {
  list: '/items/translations',
  of: (language: TargetLanguageCode, filter: Readonly<Record<string, string>> = {}) =>
    `/items/translations?${new URLSearchParams({ language, ...filter }).toString()}`,
  one: (id: string, language: TargetLanguageCode) => `/items/${id}/translations/${language}`,
  export: (filter: Readonly<Record<string, string>>) =>
    `/api/translations/export?${new URLSearchParams(filter).toString()}`,
} as const;
