import type { Language } from './languages';
import type { OfficialMessages, StaffMessages } from './messages/messages';

export type Namespace = 'official' | 'staff';
type Messages = OfficialMessages | StaffMessages;
type Load<M> = () => Promise<{ readonly [exported: string]: M }>;

interface Source<M> {
  /** The language the messages really are in. */
  readonly language: Language;
  readonly load: Load<M>;
}

const staffInEnglish: Source<StaffMessages> = { language: 'en', load: () => import('./messages/en/staff') };

/** Where the messages of each language are; each is a file of its own that a browser loads when it needs it. */
const CATALOGUE: {
  readonly official: Readonly<Record<Language, Source<OfficialMessages>>>;
  readonly staff: Readonly<Record<Language, Source<StaffMessages>>>;
} = {
  official: {
    en: { language: 'en', load: () => import('./messages/en/official') },
    ru: { language: 'ru', load: () => import('./messages/ru/official') },
    kk: { language: 'kk', load: () => import('./messages/kk/official') },
    uz: { language: 'uz', load: () => import('./messages/uz/official') },
    ko: { language: 'ko', load: () => import('./messages/ko/official') },
  },
  staff: {
    en: staffInEnglish,
    ru: { language: 'ru', load: () => import('./messages/ru/staff') },
    kk: staffInEnglish,
    uz: staffInEnglish,
    ko: staffInEnglish,
  },
};

/** The language in which the messages of a namespace are shown to readers of a language. */
export function languageOf(namespace: Namespace, language: Language): Language {
  return CATALOGUE[namespace][language].language;
}

export async function loadMessages(language: Language, namespace: Namespace): Promise<Messages> {
  const exported: Readonly<Record<string, Messages>> = await CATALOGUE[namespace][language].load();
  const messages = exported[namespace];
  if (!messages) throw new Error(`No ${namespace} messages for ${language}`);
  return messages;
}
