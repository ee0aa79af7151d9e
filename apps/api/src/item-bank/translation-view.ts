import type { ItemContent, StoredItem } from '@qabilet/application';
import type { ItemTextName, ItemTranslationView, TranslatedText } from '@qabilet/contracts';
import type { SheetRows } from '@qabilet/item-bank';
import type { Language, Text } from '@qabilet/kernel';
import { cellName } from '@qabilet/spreadsheet';

interface NamedText {
  readonly part: ItemTextName;
  readonly of?: string;
  readonly text: Text;
}

/** Every language of the item but English, with its words beside the English ones. */
export function translationsOf({ content, drafted }: StoredItem): ItemTranslationView[] {
  return content.languages
    .filter((language) => language !== 'en')
    .map((language) => ({
      language,
      isDraft: drafted.includes(language),
      texts: [...textsOf(content).flatMap(translatedInto(language)), ...acceptedIn(content, language)],
    }));
}

function translatedInto(language: Language): (named: NamedText) => TranslatedText[] {
  return ({ text, ...place }) => {
    const translated = text[language];
    return translated === undefined ? [] : [{ ...place, original: text.en, translated }];
  };
}

function textsOf({
  stem,
  options,
  optionRationales,
  parts = [],
  picture,
  sheet = [],
  rationale,
  unit,
}: ItemContent): NamedText[] {
  return [
    { part: 'stem', text: stem },
    ...(picture ? [{ part: 'picture' as const, text: picture.description }] : []),
    ...options.flatMap((option) => [
      { part: 'option' as const, of: option.id, text: option.text },
      ...reasonOf(option.id, optionRationales),
    ]),
    ...parts.flatMap(({ id, text, letter, options: own = [] }) => [
      { part: 'part' as const, of: id, text },
      ...(letter ? [{ part: 'from' as const, of: id, text: letter.from }] : []),
      ...(letter ? [{ part: 'subject' as const, of: id, text: letter.subject }] : []),
      ...own.map((option) => ({ part: 'option' as const, of: `${id}-${option.id}`, text: option.text })),
      ...reasonOf(id, optionRationales),
    ]),
    ...cellTexts(sheet),
    { part: 'rationale', text: rationale },
    ...(unit ? [{ part: 'unit' as const, text: unit }] : []),
  ];
}

function cellTexts(sheet: SheetRows): NamedText[] {
  return sheet.flatMap((cells, row) =>
    cells.flatMap((cell, column): NamedText[] =>
      cell === null || typeof cell === 'number'
        ? []
        : [{ part: 'cell', of: cellName({ column, row }), text: cell }],
    ),
  );
}

function reasonOf(id: string, rationales: ItemContent['optionRationales']): NamedText[] {
  const text = rationales[id];
  return text ? [{ part: 'option-rationale', of: id, text }] : [];
}

function acceptedIn({ key }: ItemContent, language: Language): TranslatedText[] {
  if (key.kind !== 'text') return [];
  const answers = (of: Language) => (key.accepted[of] ?? []).join(' / ');
  return [{ part: 'accepted', original: answers('en'), translated: answers(language) }];
}
