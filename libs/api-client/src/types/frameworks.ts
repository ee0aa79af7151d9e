import type { LevelLabel, LocalText } from './text';

export interface FrameworkCounts {
  readonly areas: number;
  readonly competences: number;
  readonly levels: number;
  readonly subLevels: number;
  readonly statements: number;
  readonly outcomes: number;
  readonly glossaryTerms: number;
}

export interface WorkbookProblem {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface PreviewedCompetence {
  readonly code: string;
  readonly name: string;
  readonly statements: number;
  readonly outcomes: number;
}

export interface PreviewedArea {
  readonly code: string;
  readonly name: string;
  readonly competences: readonly PreviewedCompetence[];
}

/** What a workbook would bring, before anything is stored. */
export interface FrameworkPreview {
  readonly title: string;
  readonly counts: FrameworkCounts;
  readonly importable: boolean;
  readonly problems: readonly WorkbookProblem[];
  readonly areas: readonly PreviewedArea[];
  /** The release this very file already made. */
  readonly existingReleaseId?: string;
}

export interface ImportedFramework {
  readonly releaseId: string;
  /** False when the same file had been imported before: nothing changed. */
  readonly created: boolean;
}

export const RELEASE_STATES = ['draft', 'released', 'withdrawn'] as const;
export type ReleaseState = (typeof RELEASE_STATES)[number];

export interface FrameworkReleaseRow {
  readonly id: string;
  readonly version: string;
  readonly state: ReleaseState;
  readonly source: 'shipped' | 'workbook';
  readonly createdAt: string;
  readonly releasedAt?: string;
  readonly counts: FrameworkCounts;
}

export interface FrameworkRow {
  readonly id: string;
  readonly title: string;
  readonly releases: readonly FrameworkReleaseRow[];
}

export interface StatementView {
  readonly code: string;
  readonly level: number;
  readonly text: LocalText;
}

export interface CompetenceView {
  readonly code: string;
  readonly name: LocalText;
  readonly description: LocalText;
  readonly statements: readonly StatementView[];
  readonly outcomes: readonly StatementView[];
}

export interface AreaView {
  readonly code: string;
  readonly name: LocalText;
  readonly competences: readonly CompetenceView[];
}

export interface FrameworkReleaseView extends FrameworkReleaseRow {
  readonly title: string;
  readonly levelNames: readonly LevelLabel[];
  readonly areas: readonly AreaView[];
}

export interface RoleRequirementView {
  readonly competence: string;
  readonly name: LocalText;
  readonly level: number;
  readonly weight: number;
}

export interface RoleProfileView {
  readonly id: string;
  readonly code: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly requirements: readonly RoleRequirementView[];
}
