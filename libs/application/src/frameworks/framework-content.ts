import type { CompetenceId, LevelOrdinal } from '@qabilet/framework';
import type { Text } from '@qabilet/kernel';

export interface AreaContent {
  readonly code: string;
  readonly name: Text;
  readonly description?: Text;
}

export interface CompetenceContent {
  readonly code: CompetenceId;
  readonly areaCode: string;
  readonly name: Text;
  readonly description: Text;
}

export interface SubLevelContent {
  /** 1 to 8. */
  readonly ordinal: number;
  /** The language level it is likened to, for example 'B1'. */
  readonly cefr?: string;
  readonly description?: Text;
}

export interface LevelContent {
  readonly ordinal: LevelOrdinal;
  readonly name: Text;
  readonly description: Text;
  readonly purpose?: Text;
  readonly subLevels: readonly SubLevelContent[];
}

/** What the four levels are called where nobody has named them. */
export const USUAL_LEVEL_NAMES: Readonly<Record<LevelOrdinal, Text>> = {
  1: { en: 'Basic', ru: 'Базовый' },
  2: { en: 'Intermediate', ru: 'Средний' },
  3: { en: 'Advanced', ru: 'Продвинутый' },
  4: { en: 'Highly advanced', ru: 'Высокий' },
};

export interface StatementContent {
  readonly code: string;
  readonly competence: CompetenceId;
  readonly level: LevelOrdinal;
  readonly text: Text;
  readonly label?: string;
}

export const OUTCOME_KINDS = ['knowledge', 'skill', 'attitude'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export interface OutcomeContent extends StatementContent {
  readonly kind: OutcomeKind;
}

export interface GlossaryTerm {
  readonly term: string;
  readonly explanation: string;
}

export interface NextStepContent {
  readonly competence: CompetenceId;
  readonly level: LevelOrdinal;
  readonly text: Text;
  readonly hours: number;
}

/** Everything one release of a framework says, each list in the order of the framework. */
export interface FrameworkContent {
  readonly areas: readonly AreaContent[];
  readonly competences: readonly CompetenceContent[];
  readonly levels: readonly LevelContent[];
  /** What a level means; `isSelf` where it is written in the first person, for officials to judge themselves by. */
  readonly statements: readonly (StatementContent & { readonly isSelf: boolean })[];
  readonly outcomes: readonly OutcomeContent[];
  readonly glossary: readonly GlossaryTerm[];
  readonly nextSteps: readonly NextStepContent[];
}

export interface FrameworkCounts {
  readonly areas: number;
  readonly competences: number;
  readonly levels: number;
  readonly subLevels: number;
  readonly statements: number;
  readonly outcomes: number;
  readonly glossaryTerms: number;
}

/** How much a release says, for people to compare with the file they hold. */
export function countsOf(content: FrameworkContent): FrameworkCounts {
  return {
    areas: content.areas.length,
    competences: content.competences.length,
    levels: content.levels.length,
    subLevels: content.levels.reduce((sum, { subLevels }) => sum + subLevels.length, 0),
    statements: content.statements.length,
    outcomes: content.outcomes.length,
    glossaryTerms: content.glossary.length,
  };
}
