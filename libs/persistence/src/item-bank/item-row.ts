import type {
  ItemCatalogue,
  ItemContent,
  OptionText,
  PartText,
  Picture,
  StoredItem,
} from '@qabilet/application';
import type { LevelOrdinal } from '@qabilet/framework';
import type { AnswerKey, ItemForm, ItemKind, ItemState, SheetRows } from '@qabilet/item-bank';
import { idOf, type Language, type Text } from '@qabilet/kernel';

export interface ItemRow {
  id: string;
  code: string;
  version: number;
  competence_code: string;
  outcome: string | null;
  level: LevelOrdinal;
  kind: ItemKind;
  state: ItemState;
  difficulty: number;
  seconds: number;
  languages: Language[];
  drafted_languages: Language[];
  stem: Text;
  options: OptionText[];
  parts: PartText[];
  picture: Picture | null;
  sheet: SheetRows | null;
  unit: Text | null;
  catalogue: ItemCatalogue | null;
  enemies: string[];
}

export interface KeyRow {
  item_id: string;
  key: AnswerKey;
  rationale: Text;
  option_rationales: Record<string, Text>;
}

export const ITEM_COLUMNS =
  'id, code, version, competence_code, outcome, level, kind, state, difficulty, seconds, languages, drafted_languages, stem, options, parts, picture, sheet, unit, catalogue, enemies';

export function formOf({ kind, options, parts }: Pick<ItemRow, 'kind' | 'options' | 'parts'>): ItemForm {
  return {
    kind,
    optionIds: idsOf(options),
    ...(parts.length > 0
      ? { parts: parts.map(({ id, options: own }) => ({ id, ...(own ? { optionIds: idsOf(own) } : {}) })) }
      : {}),
  };
}

function idsOf(options: readonly OptionText[]): string[] {
  return options.map(({ id }) => id);
}

/** An item together with its key, as only its author sees it. */
export function storedItemOf(row: ItemRow, key: KeyRow): StoredItem {
  const content: ItemContent = {
    code: row.code,
    competence: idOf(row.competence_code),
    ...(row.outcome === null ? {} : { outcome: row.outcome }),
    level: row.level,
    kind: row.kind,
    difficulty: row.difficulty,
    seconds: row.seconds,
    languages: row.languages,
    stem: row.stem,
    options: row.options,
    ...(row.parts.length > 0 ? { parts: row.parts } : {}),
    ...(row.picture ? { picture: row.picture } : {}),
    ...(row.sheet ? { sheet: row.sheet } : {}),
    ...(row.unit ? { unit: row.unit } : {}),
    ...(row.catalogue ? { catalogue: row.catalogue } : {}),
    enemies: row.enemies,
    key: key.key,
    rationale: key.rationale,
    optionRationales: key.option_rationales,
  };
  return {
    id: idOf(row.id),
    version: row.version,
    state: row.state,
    drafted: row.drafted_languages,
    content,
  };
}
