export { languageOf, type Namespace } from './catalogue';
export type { Formats } from './formats';
export { isLanguage, LANGUAGE_FACTS, LANGUAGES, negotiate, type Direction, type Language } from './languages';
export { isPseudoWanted } from './pseudo';
export { rememberedLanguage, rememberLanguage, startSpeaking } from './setup';
export {
  useChangeLanguage,
  useLoadNamespace,
  useOfficialText,
  usePlace,
  useStaffText,
  useStaffTextByKey,
  type Place,
} from './speech';
export { I18nextProvider as SpeechProvider } from 'react-i18next';
