import i18next, { type BackendModule, type i18n, type PostProcessorModule } from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import { loadMessages, type Namespace } from './catalogue';
import { isLanguage, LANGUAGE_FACTS, type Direction, type Language } from './languages';
import { pseudo } from './pseudo';

const lazyMessages: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    if (!isLanguage(language)) return done(new Error(`The pages do not speak ${language}`), false);
    loadMessages(language, namespace as Namespace).then(
      (messages) => done(null, messages),
      (reason: Error) => done(reason, true),
    );
  },
};

const pseudoWriting: PostProcessorModule = { type: 'postProcessor', name: 'pseudo', process: pseudo };

/** Chosen by the person on this device; read before anybody has signed in. */
const MEMORY = 'qabilet.language';

export interface SpeechOptions {
  readonly language: Language;
  readonly isPseudo: boolean;
}

/** Starts the messages: loads the official's in one language, tells the document its language and direction. */
export async function startSpeaking({ language, isPseudo }: SpeechOptions): Promise<i18n> {
  const instance = i18next.createInstance();
  instance.use(lazyMessages).use(new ICU()).use(initReactI18next).use(pseudoWriting);
  instance.on('languageChanged', (code) => isLanguage(code) && tellDocument(code, isPseudo));
  await instance.init({
    lng: isPseudo ? 'en' : language,
    fallbackLng: false,
    ns: ['official'],
    defaultNS: 'official',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    ...(isPseudo ? { postProcess: ['pseudo'] } : {}),
  });
  return instance;
}

function tellDocument(language: Language, isPseudo: boolean): void {
  document.documentElement.lang = isPseudo ? 'en-x-pseudo' : language;
  document.documentElement.dir = directionOf(language, isPseudo);
}

function directionOf(language: Language, isPseudo: boolean): Direction {
  return isPseudo ? 'rtl' : LANGUAGE_FACTS[language].direction;
}

export function rememberLanguage(language: Language, memory: Pick<Storage, 'setItem'>): void {
  memory.setItem(MEMORY, language);
}

export function rememberedLanguage(memory: Pick<Storage, 'getItem'>): Language | undefined {
  const code = memory.getItem(MEMORY);
  return code !== null && isLanguage(code) ? code : undefined;
}
