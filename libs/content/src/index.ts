import type { ContentItem, ContentLevelStatement } from './shape';
import { translated } from './translations/translated';
import { items as items11 } from './items/1-1';
import { items as items12 } from './items/1-2';
import { items as items13 } from './items/1-3';
import { items as items21 } from './items/2-1';
import { items as items22 } from './items/2-2';
import { items as items23 } from './items/2-3';
import { items as items24 } from './items/2-4';
import { items as items25 } from './items/2-5';
import { items as items26 } from './items/2-6';
import { items as items31 } from './items/3-1';
import { items as items32 } from './items/3-2';
import { items as items33 } from './items/3-3';
import { items as items34 } from './items/3-4';
import { items as items41 } from './items/4-1';
import { items as items42 } from './items/4-2';
import { items as items43 } from './items/4-3';
import { items as items44 } from './items/4-4';
import { items as items51 } from './items/5-1';
import { items as items52 } from './items/5-2';
import { items as items53 } from './items/5-3';
import { items as items54 } from './items/5-4';
import { items as itemsCs1 } from './items/cs-1';
import { items as itemsCs2 } from './items/cs-2';
import { items as itemsCs3 } from './items/cs-3';
import { items as itemsCs4 } from './items/cs-4';
import { items as itemsCs5 } from './items/cs-5';
import { items as itemsCs6 } from './items/cs-6';
import { items as itemsCs7 } from './items/cs-7';
import { items as itemsCs8 } from './items/cs-8';
import { items as sheets } from './items/sheets';
import { items as tasks } from './items/tasks';
import { statements as statements1 } from './statements/area-1';
import { statements as statements2 } from './statements/area-2';
import { statements as statements3 } from './statements/area-3';
import { statements as statements4 } from './statements/area-4';
import { statements as statements5 } from './statements/area-5';
import { statements as statementsCs } from './statements/cs';

export type {
  ContentArea,
  ContentCompetence,
  ContentItem,
  ContentLanguage,
  ContentLevel,
  ContentLevelStatement,
  ContentOption,
  ContentRole,
  ContentRows,
  ContentRubric,
  LevelOrdinal,
  SharedOption,
  Text,
  TranslatedLanguage,
} from './shape';
export { areas, competences, levels } from './framework';
export { roles } from './roles';
export { rubrics } from './rubrics';

/** The whole item bank, in the order of the framework. */
export const items: readonly ContentItem[] = translated([
  ...items11,
  ...items12,
  ...items13,
  ...items21,
  ...items22,
  ...items23,
  ...items24,
  ...items25,
  ...items26,
  ...items31,
  ...items32,
  ...items33,
  ...items34,
  ...items41,
  ...items42,
  ...items43,
  ...items44,
  ...items51,
  ...items52,
  ...items53,
  ...items54,
  ...itemsCs1,
  ...itemsCs2,
  ...itemsCs3,
  ...itemsCs4,
  ...itemsCs5,
  ...itemsCs6,
  ...itemsCs7,
  ...itemsCs8,
  ...tasks,
  ...sheets,
]);

/** Four self-statements with their next steps for each competence. */
export const statements: readonly ContentLevelStatement[] = [
  ...statements1,
  ...statements2,
  ...statements3,
  ...statements4,
  ...statements5,
  ...statementsCs,
];
