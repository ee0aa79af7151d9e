import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { FrameworkCounts, PreviewedArea } from './frameworks';
import { LANGUAGE_CODES, type LanguageCode } from './text';
import { RemarkDetailsProperty } from './remark';

export const CASE_VERSIONS = ['1.0', '1.1'] as const;
export type CaseVersion = (typeof CASE_VERSIONS)[number];

export const CASE_ITEM_ROLES = [
  'area',
  'competence',
  'level',
  'sub-level',
  'self-statement',
  'statement',
  'knowledge',
  'skill',
  'attitude',
  'next-step',
  'none',
] as const;
export type CaseItemRole = (typeof CASE_ITEM_ROLES)[number];

export class CaseProblem {
  @ApiProperty({ example: 'CFItems[3].fullStatement' }) readonly path!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty({ enum: ['error', 'warning'] }) readonly severity!: 'error' | 'warning';
  @ApiProperty() readonly message!: string;
  @RemarkDetailsProperty() readonly details?: Readonly<Record<string, string | number>>;
}

/** Items of one type at one depth of the package, and what they are taken for. */
export class CaseItemGroup {
  @ApiProperty() readonly key!: string;
  @ApiProperty({ description: 'As the package names it; empty where it names none.' }) readonly type!: string;
  @ApiProperty({ description: '1 right under the document; 0 outside the tree.' }) readonly depth!: number;
  @ApiProperty() readonly count!: number;
  @ApiProperty({ type: [String] }) readonly examples!: string[];
  @ApiProperty({ enum: CASE_ITEM_ROLES }) readonly role!: CaseItemRole;
}

export class CaseKept {
  @ApiProperty({ enum: ['items', 'associations', 'rubrics', 'concepts', 'subjects', 'licences', 'groups'] })
  readonly kind!: string;
  @ApiProperty() readonly count!: number;
}

/** What a CASE package would bring, before anything is stored. */
export class CasePreview {
  @ApiProperty() readonly title!: string;
  @ApiProperty({ enum: CASE_VERSIONS }) readonly caseVersion!: CaseVersion;
  @ApiProperty({ type: [String] }) readonly languages!: string[];
  @ApiProperty({ type: FrameworkCounts }) readonly counts!: FrameworkCounts;
  @ApiProperty() readonly importable!: boolean;
  @ApiProperty({ type: [CaseProblem] }) readonly problems!: CaseProblem[];
  @ApiProperty({ type: [CaseItemGroup] }) readonly groups!: CaseItemGroup[];
  @ApiProperty({ type: [CaseKept], description: 'Stays with the release and is not shown.' })
  readonly kept!: CaseKept[];
  @ApiProperty({ type: [PreviewedArea] }) readonly areas!: PreviewedArea[];
  @ApiPropertyOptional({ description: 'The release that this very file already made.' })
  readonly existingReleaseId?: string;
}

export class CaseExportQuery {
  @ApiPropertyOptional({ enum: CASE_VERSIONS, default: '1.1' })
  @IsOptional()
  @IsIn(CASE_VERSIONS)
  readonly version: CaseVersion = '1.1';
  @ApiPropertyOptional({ enum: LANGUAGE_CODES, default: 'en', description: 'Of a package of 1.0.' })
  @IsOptional()
  @IsIn(LANGUAGE_CODES)
  readonly language: LanguageCode = 'en';
}

/** Something that a package of 1.0 has no place for. */
export class CaseLoss {
  @ApiProperty({ enum: ['extensions', 'fields', 'associations', 'relations'] })
  readonly kind!: 'extensions' | 'fields' | 'associations' | 'relations';
  @ApiProperty({ example: 'CFItem.subject' }) readonly name!: string;
  @ApiProperty() readonly count!: number;
}

export class CaseEditions {
  @ApiProperty({ enum: LANGUAGE_CODES, isArray: true, description: 'Of packages of 1.0.' })
  readonly languages!: LanguageCode[];
  @ApiProperty({ type: [CaseLoss], description: 'What a package of 1.0 would be written without.' })
  readonly lost!: CaseLoss[];
}

/** Who may read a release beside its agency. */
export class ReleaseSharingView {
  @ApiProperty() readonly isPublic!: boolean;
  @ApiPropertyOptional({ format: 'date-time', description: 'Of the last choice.' })
  readonly changedAt?: string;
  @ApiProperty({ type: [String], description: 'Where other systems read what the installation shares.' })
  readonly addresses!: string[];
}

export class ShareReleaseRequest {
  @ApiProperty() @IsBoolean() readonly isPublic!: boolean;
}

const Asked = (description: string) => (target: object, name: string) => {
  ApiPropertyOptional({ type: String, description })(target, name);
  IsOptional()(target, name);
  IsString()(target, name);
  MaxLength(2_000)(target, name);
};

/** What may be asked of the list of documents; texts, because the standard answers what is wrong with them itself. */
export class CaseDocumentsQuery {
  @Asked('How many at most; 100 without it, never more than 500.') readonly limit?: string;
  @Asked('How many to leave out first.') readonly offset?: string;
  @Asked('The field to sort by.') readonly sort?: string;
  @Asked('asc or desc.') readonly orderBy?: string;
  @Asked("For example title~'data' AND version='3.0'.") readonly filter?: string;
  @Asked('Names of the fields that are wanted, with commas between.') readonly fields?: string;
}
