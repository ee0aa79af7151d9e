import {
  associationsOf,
  definitionsOf,
  itemsOf,
  type CasePackage,
  type CfAssociation,
  type CfObject,
} from './case-package';
import { isObject, isSame, type JsonObject } from './json';

/**
 * The package that was imported, with what has changed in its framework since. `before` and `after` are what we would
 * write of the framework then and now, under the identifiers of the package: only where they differ is anything
 * touched, so that all we have no place for stays as it came.
 */
export function mergeChanges(kept: CasePackage, before: CasePackage, after: CasePackage): CasePackage {
  if (isSame(before, after)) return kept;
  const removed = new Set(idsOf(itemsOf(before)));
  for (const identifier of idsOf(itemsOf(after))) removed.delete(identifier);

  const CFItems = mergeList(itemsOf(kept), itemsOf(before), itemsOf(after));
  const CFAssociations = mergeAssociations(kept, before, after).filter(
    ({ originNodeURI, destinationNodeURI }) =>
      !removed.has(originNodeURI.identifier) && !removed.has(destinationNodeURI.identifier),
  );
  const definitions = definitionsOf(kept);
  const lists = (['CFConcepts', 'CFItemTypes'] as const).flatMap((name) => {
    const [then, now] = [definitionsOf(before)[name] ?? [], definitionsOf(after)[name] ?? []];
    const list = mergeList<CfObject>(definitions[name] ?? [], then, atTheirPlaces(now, then));
    return list.length === 0 && !definitions[name] ? [] : [[name, list] as const];
  });
  return {
    ...kept,
    CFItems,
    CFAssociations,
    CFDefinitions: { ...definitions, ...Object.fromEntries(lists) },
  };
}

/** What was there before stays where its publisher numbered it, though others have come or gone. */
function atTheirPlaces(now: readonly CfObject[], then: readonly CfObject[]): readonly CfObject[] {
  const before = byId(then);
  return now.map((object) => {
    const old = before.get(object.identifier);
    return old ? { ...object, hierarchyCode: old['hierarchyCode'] } : object;
  });
}

function idsOf(objects: readonly CfObject[]): string[] {
  return objects.map(({ identifier }) => identifier);
}

function byId<Kind extends CfObject>(objects: readonly Kind[]): ReadonlyMap<string, Kind> {
  return new Map(objects.map((object) => [object.identifier, object]));
}

/** Removes what has gone, changes what has changed, adds what is new. */
function mergeList<Kind extends CfObject>(
  kept: readonly Kind[],
  before: readonly Kind[],
  after: readonly Kind[],
): readonly Kind[] {
  const then = byId(before);
  const now = byId(after);
  const known = new Set(idsOf(kept));
  const stayed = kept
    .filter(({ identifier }) => !then.has(identifier) || now.has(identifier))
    .map((object) => withChanges(object, then.get(object.identifier), now.get(object.identifier)));
  return [...stayed, ...after.filter(({ identifier }) => !known.has(identifier) && !then.has(identifier))];
}

/**
 * Only the fields that differ between then and now, of objects within it the same: a link keeps its address where only
 * the name of what it leads to has changed. A field that has gone is taken away.
 */
function withChanges<Kind extends JsonObject>(
  object: Kind,
  then: Kind | undefined,
  now: Kind | undefined,
): Kind {
  if (!then || !now || isSame(then, now)) return object;
  const changed = [...new Set([...Object.keys(then), ...Object.keys(now)])].filter(
    (field) => !isSame(then[field], now[field]),
  );
  const merged: Record<string, JsonObject[string]> = { ...object };
  for (const field of changed) {
    const [own, was, is] = [merged[field], then[field], now[field]];
    if (is === undefined) delete merged[field];
    else merged[field] = isObject(own) && isObject(was) && isObject(is) ? withChanges(own, was, is) : is;
  }
  return merged as Kind;
}

/** Ours are known by what they join; theirs keep their identifiers. */
function mergeAssociations(
  kept: CasePackage,
  before: CasePackage,
  after: CasePackage,
): readonly CfAssociation[] {
  const own = new Map(
    associationsOf(kept).map((association) => [joinOf(association), association.identifier]),
  );
  const renamed = (source: CasePackage) =>
    associationsOf(source).map((association) => ({
      ...association,
      identifier: own.get(joinOf(association)) ?? association.identifier,
    }));
  return mergeList(associationsOf(kept), renamed(before), renamed(after));
}

/** What an association says, whatever it is called. */
export function joinOf({ associationType, originNodeURI, destinationNodeURI }: CfAssociation): string {
  return `${associationType} ${originNodeURI.identifier} ${destinationNodeURI.identifier}`;
}
