import { LANGUAGE_CODES, type DraftOutline, type LanguageCode } from '@qabilet/api-client';
import { useSearchParams } from 'react-router';
import type { DraftActions } from './use-draft';

/** What every part of the editor needs. */
export interface Editing {
  readonly releaseId: string;
  readonly revision: number;
  readonly actions: DraftActions;
  /** The language written beside English. */
  readonly second?: LanguageCode;
}

const ENGLISH_ONLY = 'en';

/** The language beside English, kept in the address: the one chosen, or the first the framework is written in. */
export function useSecondLanguage({ languages }: Pick<DraftOutline, 'languages'>) {
  const [search, setSearch] = useSearchParams();
  const asked = LANGUAGE_CODES.find((code) => code === search.get('language'));
  const chosen = asked ?? languages.find((code) => code !== 'en') ?? 'ru';
  return {
    second: chosen === ENGLISH_ONLY ? undefined : chosen,
    choose: (code: string) => setSearch({ language: code }, { replace: true }),
  };
}
