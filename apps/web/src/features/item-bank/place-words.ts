import type { ItemBody } from '@qabilet/api-client';
import { LANGUAGE_CODES } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useStaffText } from '@qabilet/i18n';
import { cellName } from '@qabilet/spreadsheet';

const PLACES = [
  'code',
  'competence',
  'outcome',
  'level',
  'difficulty',
  'seconds',
  'enemies',
  'drafted',
  'stem',
  'rationale',
  'credit',
  'options',
  'parts',
  'correct',
  'option',
  'right',
  'accepted',
  'answer',
  'tolerance',
  'units',
  'names',
  'factor',
  'unit',
  'comparison',
  'picture',
  'source',
  'description',
  'places',
  'letter',
  'from',
  'subject',
  'catalogue',
  'cards',
  'at',
  'cell',
  'formula',
  'filter',
  'sort',
  'altered',
] as const;

const GROUPS = ['options', 'parts', 'rows', 'altered'];

/** Says where something stands in an item: 'options.a.text.en' or 'options[0].text.en' is "Option a, words, English". */
export function usePlaceWords(): (at: string, item?: ItemBody) => string {
  const t = useStaffText();
  return (at, item) => {
    const names = named(at, item).split('.');
    return names
      .flatMap((name, index) => {
        const before = names[index - 1];
        if (before === 'options') return [t('item.part.option', { id: name })];
        if (before === 'parts') return [t('item.part.part', { id: name })];
        if (before === 'rows') return [t('item.part.cell', { id: name })];
        if (before === 'altered') return [t('workshop.at.altered'), t('item.part.cell', { id: name })];
        const isGroup = GROUPS.includes(name) && index < names.length - 1;
        if (isGroup || name === 'letter' || name === 'text') return [];
        const language = LANGUAGE_CODES.find((code) => code === name);
        if (language) return [LANGUAGE_FACTS[language].name];
        const place = PLACES.find((one) => one === name);
        return [place ? t(`workshop.at.${place}`) : name];
      })
      .join(', ');
  };
}

/** Places by number as places by id, where the item tells the ids. */
function named(at: string, item: ItemBody | undefined): string {
  return at
    .replace(/^rows\[(\d+)\]\[(\d+)\]/, (_, row: string, column: string) => {
      return `rows.${cellName({ row: Number(row), column: Number(column) })}`;
    })
    .replace(
      /^options\[(\d+)\]/,
      (_, index: string) => `options.${item?.options?.[Number(index)]?.id ?? index}`,
    )
    .replace(/^parts\[(\d+)\](?:\.options\[(\d+)\])?/, (_, part: string, option: string | undefined) => {
      const thing = item?.parts?.[Number(part)];
      const own = option === undefined ? '' : `.options.${thing?.options?.[Number(option)]?.id ?? option}`;
      return `parts.${thing?.id ?? part}${own}`;
    });
}
