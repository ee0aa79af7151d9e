import type {
  ContentGap,
  ContentItem,
  ContentPart,
  ContentRows,
  ItemTranslation,
  SharedOption,
  Text,
  TranslatedLanguage,
} from '../shape';

/** The item with its words in one more language. */
export function withWords(
  item: ContentItem,
  language: TranslatedLanguage,
  words: ItemTranslation,
): ContentItem {
  const add = (text: Text, word: string | undefined): Text =>
    word === undefined ? text : { ...text, [language]: word };
  const explained = <Said extends { readonly text: Text; readonly rationale: Text }>(
    said: Said,
    translation: { readonly text: string; readonly rationale: string } | undefined,
  ): Said => ({
    ...said,
    text: add(said.text, translation?.text),
    rationale: add(said.rationale, translation?.rationale),
  });
  const chosen = <Option extends SharedOption>(
    options: readonly Option[],
    said: ItemTranslation['options'],
  ): readonly Option[] => options.map((option) => explained(option, said?.[option.id]));
  const placed = <Part extends ContentPart>(parts: readonly Part[]): readonly Part[] =>
    parts.map((part) => explained(part, words.parts?.[part.id]));
  const gap = (part: ContentGap): ContentGap => {
    const said = words.parts?.[part.id];
    if ('options' in part) return { ...part, options: chosen(part.options, said?.options) };
    if (!('accepted' in part) || !said?.accepted) return part;
    return { ...part, accepted: { ...part.accepted, [language]: said.accepted } };
  };
  const cells = (rows: ContentRows): ContentRows =>
    rows.map((row) =>
      row.map((cell) =>
        cell === null || typeof cell === 'number' ? cell : add(cell, words.cells?.[cell.en]),
      ),
    );

  const said = { stem: add(item.stem, words.stem), rationale: add(item.rationale, words.rationale) };
  switch (item.kind) {
    case 'text': {
      const accepted = words.accepted ? { ...item.accepted, [language]: words.accepted } : item.accepted;
      return { ...item, ...said, accepted };
    }
    case 'numeric':
      return { ...item, ...said, ...(item.unit ? { unit: add(item.unit, words.unit) } : {}) };
    case 'single':
    case 'multiple':
      return { ...item, ...said, options: chosen(item.options, words.options) };
    case 'order':
      return { ...item, ...said, options: chosen(item.options, words.options) };
    case 'match':
      return { ...item, ...said, options: chosen(item.options, words.options), parts: placed(item.parts) };
    case 'cloze':
      return { ...item, ...said, parts: placed(item.parts).map(gap) };
    case 'hotspot': {
      const { source, description } = item.picture;
      const picture = {
        ...item.picture,
        source: add(source, words.picture?.source),
        description: add(description, words.picture?.description),
      };
      return { ...item, ...said, options: chosen(item.options, words.options), picture };
    }
    case 'inbox': {
      const parts = placed(item.parts).map((part) => ({
        ...part,
        letter: {
          from: add(part.letter.from, words.parts?.[part.id]?.letter?.from),
          subject: add(part.letter.subject, words.parts?.[part.id]?.letter?.subject),
        },
      }));
      return { ...item, ...said, options: chosen(item.options, words.options), parts };
    }
    case 'sheet':
      return { ...item, ...said, rows: cells(item.rows), parts: placed(item.parts) };
  }
}
