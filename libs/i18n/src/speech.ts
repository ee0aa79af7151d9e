import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Namespace } from './catalogue';
import { amongRightToLeft, formatsFor, type Formats } from './formats';
import { isLanguage, type Direction, type Language } from './languages';
import type { StaffMessages } from './messages/messages';

type StaffKey = keyof StaffMessages;

export interface Place {
  readonly language: Language;
  readonly direction: Direction;
  readonly formats: Formats;
}

/** The language of the page, which way it reads, and how it writes numbers and dates. */
export function usePlace(): Place {
  const { i18n } = useTranslation('official');
  const language = isLanguage(i18n.language) ? i18n.language : 'en';
  const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  const formats = useMemo(
    () => (direction === 'rtl' ? amongRightToLeft(formatsFor(language)) : formatsFor(language)),
    [language, direction],
  );
  return { language, direction, formats };
}

/** Messages of the official's pages. */
export function useOfficialText() {
  return useTranslation('official').t;
}

/** Messages of the staff's pages. */
export function useStaffText() {
  return useTranslation('staff').t;
}

/** What the words of a message name. */
export type TextValues = Readonly<Record<string, string | number>>;

/** A message of the staff's pages whose key comes from the server; undefined where there is none. */
export function useStaffTextByKey(): (key: string, values: TextValues) => string | undefined {
  const { t, i18n } = useTranslation('staff');
  const isKnown = (key: string): key is StaffKey => i18n.exists(key, { ns: 'staff' });
  return (key, values) => (isKnown(key) ? String(t(key, { ...values })) : undefined);
}

/** Changes the language of the page once its messages are there; what is on the page stays. */
export function useChangeLanguage(): (language: Language) => Promise<void> {
  const { i18n } = useTranslation('official');
  return async (language) => {
    await i18n.changeLanguage(language);
  };
}

/** Fetches the messages of a part of the application before it is shown. */
export function useLoadNamespace(): (namespace: Namespace) => Promise<void> {
  const { i18n } = useTranslation('official');
  return (namespace) => i18n.loadNamespaces(namespace);
}
