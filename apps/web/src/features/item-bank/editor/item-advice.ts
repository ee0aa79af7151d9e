import { useEffect, useState } from 'react';
import type { ItemAdviceView, ItemBody, LanguageCode } from '@qabilet/api-client';
import { isLanguage, LANGUAGE_FACTS, usePlace, useStaffText } from '@qabilet/i18n';
import { usePreview } from './use-preview';

/** How long nothing is typed before preview and advice follow, in milliseconds. */
const PAUSE_MS = 600;

/** What was written, once nobody has typed for a moment. */
export function useSettled(item: ItemBody): ItemBody {
  const [settled, setSettled] = useState(item);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(item), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [item]);
  return settled;
}

/** What the guide to items would have otherwise at a field, in the author's language; it comes with the preview. */
export function useItemAdvice(item: ItemBody, language: LanguageCode): (at: string) => readonly string[] {
  const { data } = usePreview(item, language);
  const words = useAdviceWords();
  return (at) => (data?.advice ?? []).filter((advice) => advice.at === at).map(words);
}

/** Says what the guide would have otherwise, in the reader's language. */
export function useAdviceWords(): (advice: ItemAdviceView) => string {
  const t = useStaffText();
  const { formats } = usePlace();
  return ({ code, values = {} }) => {
    const said = Object.entries(values).map(([name, value]) => {
      if (name === 'language') return [name, languageName(value)];
      return [name, typeof value === 'number' && !Number.isInteger(value) ? formats.number(value, 1) : value];
    });
    return t(`advice.${code}`, Object.fromEntries(said));
  };
}

function languageName(value: string | number): string {
  const code = String(value);
  return isLanguage(code) ? LANGUAGE_FACTS[code].name : code;
}
