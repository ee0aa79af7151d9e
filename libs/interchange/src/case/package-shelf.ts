import type { CaseCollection, CaseShelf } from '@qabilet/application';
import {
  associationsOf,
  definitionsOf,
  itemsOf,
  type CasePackage,
  type CfLink,
  type CfObject,
} from './case-package';
import type { JsonObject } from './json';

type Finder = (identifier: string) => JsonObject | undefined;

/** The objects of one package as the service of the standard hands them out, each by its identifier. */
export class PackageShelf implements CaseShelf {
  readonly identifier: string;
  readonly document: JsonObject;
  private readonly finders: Readonly<Record<CaseCollection, Finder>>;

  /** `base` is where packages of this edition are found: 'https://host/ims/case/v1p1'. */
  constructor(source: CasePackage, base: string) {
    const { identifier, title, uri } = source.CFDocument;
    this.identifier = keyOf(identifier);
    this.document = {
      ...source.CFDocument,
      CFPackageURI: { title, identifier, uri: `${base}/CFPackages/${identifier}` },
    };
    this.finders = findersOf(source, this, { title, identifier, uri });
  }

  find(collection: CaseCollection, identifier: string): JsonObject | undefined {
    return this.finders[collection](keyOf(identifier));
  }
}

function findersOf(
  source: CasePackage,
  { identifier, document }: Pick<PackageShelf, 'identifier' | 'document'>,
  CFDocumentURI: CfLink,
): Readonly<Record<CaseCollection, Finder>> {
  const definitions = definitionsOf(source);
  const inDocument = (object: CfObject): JsonObject => ({ ...object, CFDocumentURI });
  const items = byIdentifier(itemsOf(source).map(inDocument));
  const associations = associationsOf(source).map(inDocument);
  const joined = byNode(associations);
  const whole =
    (found: JsonObject): Finder =>
    (asked) =>
      asked === identifier ? found : undefined;
  const one = (list: readonly JsonObject[] | null | undefined): Finder => {
    const known = byIdentifier(list ?? []);
    return (asked) => known.get(asked);
  };
  return {
    CFDocuments: whole(document),
    CFPackages: whole(source),
    CFItems: (asked) => items.get(asked),
    CFItemAssociations: (asked) => {
      const item = items.get(asked);
      return item && { CFItem: item, CFAssociations: joined.get(asked) ?? [] };
    },
    CFAssociations: one(associations),
    CFRubrics: one(source.CFRubrics),
    CFLicenses: one(definitions.CFLicenses),
    CFAssociationGroupings: one(definitions.CFAssociationGroupings),
    CFSubjects: withChildren('CFSubjects', definitions.CFSubjects),
    CFConcepts: withChildren('CFConcepts', definitions.CFConcepts),
    CFItemTypes: withChildren('CFItemTypes', definitions.CFItemTypes),
  };
}

function keyOf(identifier: unknown): string {
  return String(identifier).toLowerCase();
}

function byIdentifier(objects: readonly JsonObject[]): ReadonlyMap<string, JsonObject> {
  return new Map(objects.map((object) => [keyOf(object['identifier']), object]));
}

/** Associations under both of the nodes they join. */
function byNode(associations: readonly JsonObject[]): ReadonlyMap<string, readonly JsonObject[]> {
  const nodes = new Map<string, JsonObject[]>();
  for (const association of associations) {
    const ends = [association['originNodeURI'], association['destinationNodeURI']] as JsonObject[];
    for (const end of new Set(ends.map((link) => keyOf(link['identifier'])))) {
      const list = nodes.get(end);
      if (list) list.push(association);
      else nodes.set(end, [association]);
    }
  }
  return nodes;
}

/** The definition that was asked for and then those below it, which their codes tell: '1.2' lies below '1'. */
function withChildren(name: string, list: readonly JsonObject[] | null | undefined): Finder {
  const all = list ?? [];
  const known = byIdentifier(all);
  return (asked) => {
    const first = known.get(asked);
    if (!first) return undefined;
    const code = first['hierarchyCode'];
    const children = all.filter(
      (other) => typeof code === 'string' && String(other['hierarchyCode']).startsWith(`${code}.`),
    );
    return { [name]: [first, ...children] };
  };
}
