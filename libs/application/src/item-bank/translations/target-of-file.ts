import { fileWording } from '../../imports/file-words';
import { TRANSLATION_TARGETS } from './follow-originals';
import { WrongTranslationFile } from './translation-errors';
import type { ReadTranslations } from './translation-files';
import type { TargetLanguage } from './translation-ports';

/** The language that a file translates into, from English. Throws `WrongTranslationFile`. */
export function targetOf({
  sourceLanguage,
  targetLanguage,
}: Pick<ReadTranslations, 'sourceLanguage' | 'targetLanguage'>): TargetLanguage {
  if (baseOf(sourceLanguage) !== 'en')
    throw new WrongTranslationFile(fileWording('wrong-source', { language: sourceLanguage }));
  if (targetLanguage === undefined) throw new WrongTranslationFile(fileWording('no-target'));
  const language = TRANSLATION_TARGETS.find((each) => each === baseOf(targetLanguage));
  if (language) return language;
  const known = TRANSLATION_TARGETS.join(', ');
  throw new WrongTranslationFile(fileWording('wrong-target', { language: targetLanguage, known }));
}

/** 'ru-KZ' is Russian. */
function baseOf(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
