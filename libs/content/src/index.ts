export type {
  ContentArea,
  ContentCompetence,
  ContentItem,
  ContentLanguage,
  ContentLevel,
  ContentLevelStatement,
  ContentOption,
  ContentRole,
  LevelOrdinal,
  Text,
} from './shape';
export { areas, competences, levels } from './framework';
export { roles } from './roles';
