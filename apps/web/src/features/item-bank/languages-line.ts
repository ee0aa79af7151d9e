import type { ItemPage } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useStaffText } from '@qabilet/i18n';

type Translated = Pick<ItemPage['rows'][number], 'languages' | 'drafted'>;

/** The languages of an item in one line, those that nobody has reviewed marked as drafts. */
export function useLanguagesLine(): (item: Translated) => string {
  const t = useStaffText();
  return ({ languages, drafted }) =>
    languages
      .map((code) => {
        const { name } = LANGUAGE_FACTS[code];
        return drafted.includes(code) ? t('items.language-draft', { language: name }) : name;
      })
      .join(', ');
}
