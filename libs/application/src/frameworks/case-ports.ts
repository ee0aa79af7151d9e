import type { CrosswalkLink, LevelOrdinal } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { RemarkDetails } from '../imports/remark';
import type { FrameworkContent, FrameworkCounts } from './framework-content';
import type { ReleaseDetails } from './ports';

/** What a group of items of a CASE package is taken for; what is none of these is kept and not shown. */
export const CASE_GROUP_ROLES = [
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
export type CaseGroupRole = (typeof CASE_GROUP_ROLES)[number];

/** Items of one type at one depth of a package. */
export interface CaseGroup {
  readonly key: string;
  /** As the package names it; empty where it names none. */
  readonly type: string;
  /** 1 right under the document; 0 outside the tree. */
  readonly depth: number;
  readonly count: number;
  readonly examples: readonly string[];
  readonly role: CaseGroupRole;
}

/** How an author wants a package to be understood. */
export interface CaseChoices {
  readonly roles: Readonly<Record<string, CaseGroupRole>>;
  /** Of statements that name none; without it they are kept and not shown. */
  readonly level?: LevelOrdinal;
}

export interface CaseFault {
  /** Where in the package: 'CFItems[3].fullStatement'. */
  readonly path: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What the message names. */
  readonly details?: RemarkDetails;
}

/** One object of a package as it came; what the product has no place for is kept in it. */
export interface KeptCaseObject {
  readonly kind: string;
  readonly identifier: string;
  readonly place: number;
  readonly body: object;
}

export interface KeptCount {
  /** 'items', 'associations', 'subjects' and so on. */
  readonly kind: string;
  readonly count: number;
}

export interface CaseDocument {
  readonly title: string;
  readonly caseVersion: '1.0' | '1.1';
  /** As the package names them. */
  readonly languages: readonly string[];
  readonly content: FrameworkContent;
  readonly counts: FrameworkCounts;
  readonly groups: readonly CaseGroup[];
  readonly faults: readonly CaseFault[];
  /** What stays with the release and is not shown. */
  readonly kept: readonly KeptCount[];
  readonly objects: readonly KeptCaseObject[];
  /** False with any error: it must not be stored. */
  readonly isImportable: boolean;
  /** SHA-256 of the file and of what was chosen for it. */
  readonly digest: string;
}

/** Reads an uploaded CASE package; refuses in words what is none. */
export abstract class CaseReader {
  abstract read(bytes: Uint8Array, choices: CaseChoices): CaseDocument;
}

/** The agency as its packages name it. */
export abstract class AgencyName {
  abstract read(): Promise<string>;
}

/** The objects of the package that a release was made of. */
export abstract class KeptCaseObjects {
  abstract add(releaseId: Id<'FrameworkRelease'>, objects: readonly KeptCaseObject[]): Promise<void>;
  /** In the order of the package; none where the release was not made of one. */
  abstract of(releaseId: Id<'FrameworkRelease'>): Promise<readonly KeptCaseObject[]>;
}

/** A release with what a package says of it beside its content. */
export interface CaseRelease {
  readonly tenantId: Id<'Tenant'>;
  readonly agencyName: string;
  /** Where its objects are found, without the edition: 'https://host/agencies/x/ims/case'. */
  readonly base: string;
  readonly release: ReleaseDetails;
  readonly kept: readonly KeptCaseObject[];
  /** Published crosswalks that lead from the release to others. */
  readonly crosswalks: readonly CaseCrosswalk[];
}

export interface CaseCrosswalk {
  readonly links: readonly CrosswalkLink[];
  readonly changedAt: Date;
  readonly to: Pick<CaseRelease, 'release' | 'kept'>;
}

export interface CaseEdition {
  readonly version: '1.0' | '1.1';
  /** Of a package of 1.0, which speaks one; 1.1 holds all of them. */
  readonly language: string;
}

/** Something of a release that a package of 1.0 has no place for. */
export interface CaseLoss {
  /** Relations are not left out but written as isRelatedTo. */
  readonly kind: 'extensions' | 'fields' | 'associations' | 'relations';
  /** As the standard names it: 'CFItem.subject', 'isTranslationOf'. */
  readonly name: string;
  readonly count: number;
}

/** A release as packages know it. */
export type CaseSide = Pick<CaseRelease, 'tenantId' | 'release' | 'kept'>;

/** Reads how competences of two releases stand to one another from the packages that the releases were made of. */
export abstract class CaseLinks {
  abstract between(from: CaseSide, to: CaseSide): readonly CrosswalkLink[];
}

/** Writes releases as CASE packages. */
export abstract class CaseWriter {
  /** What a package of 1.0 would be written without; that it speaks one language is not counted. */
  abstract lossesOf(release: CaseRelease): readonly CaseLoss[];
  /** Languages in which the release can be written as a package of 1.0; English first. */
  abstract languagesOf(content: FrameworkContent): readonly string[];
  /** A plain value, ready to be sent as JSON. */
  abstract write(release: CaseRelease, edition: CaseEdition): object;
}

/** What the service of the standard hands out by identifier. */
export const CASE_COLLECTIONS = [
  'CFDocuments',
  'CFPackages',
  'CFItems',
  'CFItemAssociations',
  'CFAssociations',
  'CFRubrics',
  'CFSubjects',
  'CFConcepts',
  'CFLicenses',
  'CFItemTypes',
  'CFAssociationGroupings',
] as const;
export type CaseCollection = (typeof CASE_COLLECTIONS)[number];

/** One document with everything in it, ready to be handed out. */
export interface CaseShelf {
  /** Of the document, in small letters. */
  readonly identifier: string;
  /** As it stands in the list of documents; a plain value, ready to be sent as JSON. */
  readonly document: object;
  find(collection: CaseCollection, identifier: string): object | undefined;
}

/** Writes releases for the service of the standard. */
export abstract class CaseShelving {
  abstract shelve(release: CaseRelease, version: CaseEdition['version']): readonly CaseShelf[];
}
