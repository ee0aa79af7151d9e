import type { CompetenceId, LevelOrdinal, ReleaseState, RoleRequirement } from '@qabilet/framework';
import type { Id, Text } from '@qabilet/kernel';
import type { RemarkDetails } from '../imports/remark';
import type {
  AreaContent,
  CompetenceContent,
  FrameworkContent,
  FrameworkCounts,
  LevelContent,
  NextStepContent,
  StatementContent,
} from './framework-content';

/** Where a release comes from. */
export type ReleaseSource = 'shipped' | 'workbook' | 'editor' | 'table' | 'case';

export interface NewFrameworkRelease {
  readonly id: Id<'FrameworkRelease'>;
  readonly frameworkId: Id<'Framework'>;
  readonly version: string;
  readonly source: ReleaseSource;
  /** SHA-256 of what it was made from: the same source makes one release. */
  readonly sourceDigest: string;
  readonly content: FrameworkContent;
  readonly createdAt: Date;
  /** The release it was copied from. */
  readonly basedOnId?: Id<'FrameworkRelease'>;
}

export interface ReleaseSummary {
  readonly id: Id<'FrameworkRelease'>;
  readonly frameworkId: Id<'Framework'>;
  /** Of the framework. */
  readonly title: string;
  readonly version: string;
  readonly state: ReleaseState;
  readonly source: ReleaseSource;
  readonly createdAt: Date;
  readonly releasedAt?: Date;
  readonly basedOnId?: Id<'FrameworkRelease'>;
  readonly counts: FrameworkCounts;
}

export interface ReleaseDetails extends ReleaseSummary {
  readonly content: FrameworkContent;
}

/** Frameworks and their releases. */
export abstract class FrameworkReleases {
  /** Lets one import or publication happen at a time in the agency, until the transaction ends. */
  abstract lock(): Promise<void>;
  /** The framework of the code, created when the agency has none. */
  abstract framework(framework: {
    id: Id<'Framework'>;
    code: string;
    title: string;
  }): Promise<Id<'Framework'>>;
  abstract versionsOf(frameworkId: Id<'Framework'>): Promise<readonly string[]>;
  /** Stores a draft with everything it says and what the release it was copied from keeps beside that. */
  abstract add(release: NewFrameworkRelease): Promise<void>;
  abstract setState(id: Id<'FrameworkRelease'>, state: ReleaseState, at: Date): Promise<void>;
  /** Takes a draft away with everything it says, and its framework where that has no other release. */
  abstract remove(id: Id<'FrameworkRelease'>): Promise<void>;
  abstract byDigest(sourceDigest: string): Promise<ReleaseSummary | undefined>;
  abstract byId(id: Id<'FrameworkRelease'>): Promise<ReleaseSummary | undefined>;
  /** Every release, latest first. */
  abstract list(): Promise<readonly ReleaseSummary[]>;
  abstract read(id: Id<'FrameworkRelease'>): Promise<ReleaseDetails | undefined>;
}

/** What a role asks for; its requirements are the targets of a test. */
export interface RoleProfile {
  readonly id: Id<'RoleProfile'>;
  readonly releaseId: Id<'FrameworkRelease'>;
  readonly code: string;
  readonly title: Text;
  readonly summary: Text;
  /** In framework order. */
  readonly requirements: readonly RoleRequirement[];
}

export abstract class RoleProfiles {
  abstract add(profiles: readonly RoleProfile[]): Promise<void>;
  /** Each role as the latest release of its framework has it, in the version that holds today or will hold next. */
  abstract list(): Promise<readonly RoleProfile[]>;
  /** Of whatever release: what was assigned once stays readable. */
  abstract byId(id: Id<'RoleProfile'>): Promise<RoleProfile | undefined>;
  /** The listed ones by `roleKey` of their code and of their title in every language. */
  abstract byCodeOrTitle(): Promise<ReadonlyMap<string, RoleProfile>>;
}

/** How a role is found by what people type or paste. */
export function roleKey(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').toLowerCase();
}

export interface FrameworkTexts {
  readonly releaseId: Id<'FrameworkRelease'>;
  /** Of the framework. */
  readonly title: string;
  readonly version: string;
  /** Maps keep the order of the framework. */
  readonly areas: ReadonlyMap<string, AreaContent>;
  readonly competences: ReadonlyMap<CompetenceId, CompetenceContent>;
  readonly levels: ReadonlyMap<LevelOrdinal, LevelContent>;
  /** Under `statementId` of assessment: 'CS.3.2' is level 2 of CS.3. */
  readonly selfStatements: ReadonlyMap<string, StatementContent>;
  /** What to do to reach a level, under the same key. */
  readonly nextSteps: ReadonlyMap<string, NextStepContent>;
}

/** The words of a release that pages and reports show. */
export abstract class CompetenceTexts {
  /** Throws `ReleaseNotFound`. */
  abstract load(releaseId: Id<'FrameworkRelease'>): Promise<FrameworkTexts>;
}

/** SHA-256 in hexadecimal: names content by itself. */
export abstract class ContentDigests {
  abstract of(content: string | Uint8Array): string;
}

/** One fault of a workbook, where the author finds it. */
export interface WorkbookFault {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What the message names. */
  readonly details?: RemarkDetails;
}

export interface FrameworkDocument {
  readonly title: string;
  readonly content: FrameworkContent;
  readonly counts: FrameworkCounts;
  readonly faults: readonly WorkbookFault[];
  /** False with any error: it must not be stored. */
  readonly isImportable: boolean;
  /** SHA-256 of the file. */
  readonly digest: string;
}

/** Reads what an author uploads; refuses in words what is no framework workbook. */
export abstract class FrameworkReader {
  abstract read(bytes: Uint8Array): Promise<FrameworkDocument>;
}
