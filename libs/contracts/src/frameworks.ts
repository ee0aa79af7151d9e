import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LevelLabel, LocalText } from './text';
import { RemarkDetailsProperty } from './remark';

export class FrameworkCounts {
  @ApiProperty() readonly areas!: number;
  @ApiProperty() readonly competences!: number;
  @ApiProperty() readonly levels!: number;
  @ApiProperty() readonly subLevels!: number;
  @ApiProperty() readonly statements!: number;
  @ApiProperty() readonly outcomes!: number;
  @ApiProperty() readonly glossaryTerms!: number;
}

export class WorkbookProblem {
  @ApiProperty() readonly sheet!: string;
  @ApiPropertyOptional() readonly row?: number;
  @ApiPropertyOptional() readonly column?: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty({ enum: ['error', 'warning'] }) readonly severity!: 'error' | 'warning';
  @ApiProperty() readonly message!: string;
  @RemarkDetailsProperty() readonly details?: Readonly<Record<string, string | number>>;
}

export class PreviewedCompetence {
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly statements!: number;
  @ApiProperty() readonly outcomes!: number;
}

export class PreviewedArea {
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ type: [PreviewedCompetence] }) readonly competences!: PreviewedCompetence[];
}

/** What a workbook would bring, before anything is stored. */
export class FrameworkPreview {
  @ApiProperty() readonly title!: string;
  @ApiProperty({ type: FrameworkCounts }) readonly counts!: FrameworkCounts;
  @ApiProperty() readonly importable!: boolean;
  @ApiProperty({ type: [WorkbookProblem] }) readonly problems!: WorkbookProblem[];
  @ApiProperty({ type: [PreviewedArea] }) readonly areas!: PreviewedArea[];
  @ApiPropertyOptional({ description: 'The release this very file already made.' })
  readonly existingReleaseId?: string;
}

export class ImportedFramework {
  @ApiProperty() readonly releaseId!: string;
  @ApiProperty({ description: 'False when the same file had been imported before: nothing changed.' })
  readonly created!: boolean;
}

export const RELEASE_STATES = ['draft', 'released', 'withdrawn'] as const;
export type ReleaseState = (typeof RELEASE_STATES)[number];

export const RELEASE_SOURCES = ['shipped', 'workbook', 'editor', 'table', 'case'] as const;
export type ReleaseSource = (typeof RELEASE_SOURCES)[number];

export class FrameworkReleaseRow {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly version!: string;
  @ApiProperty({ enum: RELEASE_STATES }) readonly state!: ReleaseState;
  @ApiProperty({ enum: RELEASE_SOURCES }) readonly source!: ReleaseSource;
  @ApiProperty() readonly createdAt!: string;
  @ApiPropertyOptional() readonly releasedAt?: string;
  @ApiPropertyOptional({ description: 'The version it was copied from.' }) readonly basedOnId?: string;
  @ApiProperty({ type: FrameworkCounts }) readonly counts!: FrameworkCounts;
}

export class FrameworkRow {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ type: [FrameworkReleaseRow] }) readonly releases!: FrameworkReleaseRow[];
}

export class StatementView {
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly level!: number;
  @ApiProperty({ type: LocalText }) readonly text!: LocalText;
}

export class CompetenceView {
  @ApiProperty() readonly code!: string;
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
  @ApiProperty({ type: LocalText }) readonly description!: LocalText;
  @ApiProperty({ type: [StatementView] }) readonly statements!: StatementView[];
  @ApiProperty({ type: [StatementView] }) readonly outcomes!: StatementView[];
}

export class AreaView {
  @ApiProperty() readonly code!: string;
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
  @ApiProperty({ type: [CompetenceView] }) readonly competences!: CompetenceView[];
}

export class FrameworkReleaseView extends FrameworkReleaseRow {
  @ApiProperty() readonly title!: string;
  @ApiProperty({ type: [LevelLabel] }) readonly levelNames!: LevelLabel[];
  @ApiProperty({ type: [AreaView] }) readonly areas!: AreaView[];
}

export class RoleRequirementView {
  @ApiProperty() readonly competence!: string;
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
  @ApiProperty() readonly level!: number;
  @ApiProperty() readonly weight!: number;
}

export class RoleProfileView {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty({ type: LocalText }) readonly title!: LocalText;
  @ApiProperty({ type: LocalText }) readonly summary!: LocalText;
  @ApiProperty({ type: [RoleRequirementView] }) readonly requirements!: RoleRequirementView[];
}
