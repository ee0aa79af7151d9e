import type { Json, JsonObject } from './json';

/** The two editions of the standard Competencies and Academic Standards Exchange of 1EdTech. */
export const CASE_VERSIONS = ['1.0', '1.1'] as const;
export type CaseVersion = (typeof CASE_VERSIONS)[number];

type Maybe<Value extends Json> = Value | null;

/** A reference to an object of a package or of somebody else. */
export interface CfLink extends JsonObject {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

/** What every object of a package has. */
export interface CfObject extends JsonObject {
  readonly identifier: string;
  readonly uri: string;
  readonly lastChangeDateTime: string;
}

export interface CfDocument extends CfObject {
  readonly creator: string;
  readonly title: string;
  readonly language?: Maybe<string>;
  readonly version?: Maybe<string>;
  readonly description?: Maybe<string>;
}

export interface CfItem extends CfObject {
  readonly fullStatement: string;
  readonly abbreviatedStatement?: Maybe<string>;
  readonly alternativeLabel?: Maybe<string>;
  readonly humanCodingScheme?: Maybe<string>;
  readonly listEnumeration?: Maybe<string>;
  readonly CFItemType?: Maybe<string>;
  readonly CFItemTypeURI?: Maybe<CfLink>;
  readonly notes?: Maybe<string>;
  readonly language?: Maybe<string>;
  readonly extensions?: Maybe<JsonObject>;
}

export interface CfAssociation extends CfObject {
  readonly associationType: string;
  readonly originNodeURI: CfLink;
  readonly destinationNodeURI: CfLink;
  readonly sequenceNumber?: Maybe<number>;
}

export interface CfConcept extends CfObject {
  readonly title: string;
  readonly hierarchyCode: string;
  readonly description?: Maybe<string>;
}

export interface CfDefinitions extends JsonObject {
  readonly CFConcepts?: Maybe<readonly CfConcept[]>;
  readonly CFSubjects?: Maybe<readonly CfObject[]>;
  readonly CFLicenses?: Maybe<readonly CfObject[]>;
  readonly CFItemTypes?: Maybe<readonly CfObject[]>;
  readonly CFAssociationGroupings?: Maybe<readonly CfObject[]>;
}

/** A framework with all that belongs to it; what the standard does not know stays in it as it came. */
export interface CasePackage extends JsonObject {
  readonly CFDocument: CfDocument;
  readonly CFItems?: Maybe<readonly CfItem[]>;
  readonly CFAssociations?: Maybe<readonly CfAssociation[]>;
  /** Some writers of 1.0 give an empty list where there are none. */
  readonly CFDefinitions?: Maybe<CfDefinitions> | readonly never[];
  readonly CFRubrics?: Maybe<readonly CfObject[]>;
}

export function itemsOf(source: CasePackage): readonly CfItem[] {
  return source.CFItems ?? [];
}

export function associationsOf(source: CasePackage): readonly CfAssociation[] {
  return source.CFAssociations ?? [];
}

export function definitionsOf({ CFDefinitions: definitions }: CasePackage): CfDefinitions {
  return definitions && !('length' in definitions) ? definitions : {};
}
