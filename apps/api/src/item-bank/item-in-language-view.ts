import type {
  ItemInLanguage,
  TargetLanguage,
  TextInLanguage,
  TranslationListing,
} from '@qabilet/application';
import type {
  TextToTranslate,
  TranslationRow,
  TranslationStateName,
  TranslationView,
} from '@qabilet/contracts';
import { read, type Language } from '@qabilet/kernel';

export function translationRowOf({ stem, ...row }: TranslationListing, language: Language): TranslationRow {
  return { ...row, stem: read(stem, language) };
}

export function itemInLanguageViewOf(
  { item, texts, proposal, isWriter }: ItemInLanguage,
  language: TargetLanguage,
): TranslationView {
  const { id, version, state, content } = item;
  return {
    id,
    code: content.code,
    version,
    state,
    language,
    status: statusOf({ item, texts }, language),
    texts: texts.map((text) => textViewOf(text, language)),
    ...(proposal
      ? {
          proposal: {
            writers: [...proposal.writerNames],
            editedAt: proposal.editedAt.toISOString(),
            isForOthers: isWriter,
          },
        }
      : {}),
  };
}

function statusOf(
  { item, texts }: Pick<ItemInLanguage, 'item' | 'texts'>,
  language: TargetLanguage,
): TranslationStateName {
  if (!item.content.languages.includes(language)) return 'missing';
  if (texts.some(({ madeFrom }) => madeFrom !== undefined)) return 'stale';
  return item.drafted.includes(language) ? 'drafted' : 'reviewed';
}

function textViewOf(
  { id, part, of, isNeeded, text, madeFrom, proposed }: TextInLanguage,
  language: TargetLanguage,
): TextToTranslate {
  const translated = text[language];
  return {
    id,
    part,
    isNeeded,
    original: text.en,
    isOutdated: proposed?.isOutdated ?? false,
    ...(of === undefined ? {} : { of }),
    ...(translated === undefined ? {} : { translated }),
    ...(madeFrom === undefined ? {} : { madeFrom }),
    ...(proposed ? { proposed: proposed.words } : {}),
  };
}
