import type { ItemContent, OptionText, StoredItem } from '@qabilet/application';
import type { LevelOrdinal } from '@qabilet/framework';
import type { AnswerKey, ItemForm, ItemKind, ItemState } from '@qabilet/item-bank';
import { idOf, type Language, type Text } from '@qabilet/kernel';

export interface ItemRow {
  id: string;
  code: string;
  version: number;
  competence_code: string;
  level: LevelOrdinal;
  kind: ItemKind;
  state: ItemState;
  difficulty: number;
  seconds: number;
  languages: Language[];
  stem: Text;
  options: OptionText[];
  unit: Text | null;
  enemies: string[];
}

export interface KeyRow {
  item_id: string;
  key: AnswerKey;
  rationale: Text;
  option_rationales: Record<string, Text>;
}

export const ITEM_COLUMNS =
  'id, code, version, competence_code, level, kind, state, difficulty, seconds, languages, stem, options, unit, enemies';

export function formOf({ kind, options }: Pick<ItemRow, 'kind' | 'options'>): ItemForm {
  return { kind, optionIds: options.map(({ id }) => id) };
}

/** An item together with its key, as only its author sees it. */
export function storedItemOf(row: ItemRow, key: KeyRow): StoredItem {
  const content: ItemContent = {
    code: row.code,
    competence: idOf(row.competence_code),
    level: row.level,
    kind: row.kind,
    difficulty: row.difficulty,
    seconds: row.seconds,
    languages: row.languages,
    stem: row.stem,
    options: row.options,
    ...(row.unit ? { unit: row.unit } : {}),
    enemies: row.enemies,
    key: key.key,
    rationale: key.rationale,
    optionRationales: key.option_rationales,
  };
  return { id: idOf(row.id), version: row.version, state: row.state, content };
}
