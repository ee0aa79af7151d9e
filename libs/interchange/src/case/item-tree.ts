import { associationsOf, itemsOf, type CasePackage, type CfItem } from './case-package';
import { quotable, type CaseProblems } from './case-problems';

/** One item in its place. */
export interface TreeItem {
  readonly item: CfItem;
  /** Place in `CFItems`. */
  readonly index: number;
  /** 1 right under the document; 0 outside the tree. */
  readonly depth: number;
  /** Identifier of the item it is a child of; none under the document and outside the tree. */
  readonly parent?: string;
}

interface Child {
  readonly identifier: string;
  readonly parent: string;
  readonly sequence: number;
}

/**
 * The items in the order of the framework. Where the list of the package agrees with the sequence numbers it is the
 * order; else parents come before their children and children by their numbers. Items outside the tree come last.
 */
export function itemTree(source: CasePackage, problems: CaseProblems): readonly TreeItem[] {
  const items = new Map(itemsOf(source).map((item, index) => [item.identifier, { item, index }]));
  const root = source.CFDocument.identifier;
  const parents = parentsOf(source, new Set(items.keys()), problems);
  const children = childrenOf(parents, (identifier) => items.get(identifier)?.index ?? 0);

  const placed: TreeItem[] = [];
  const place = (identifier: string, depth: number, parent?: string) => {
    const found = items.get(identifier);
    if (found) placed.push({ ...found, depth, ...(parent === undefined ? {} : { parent }) });
  };
  const waiting = [...(children.get(root) ?? [])].reverse().map((child) => ({ ...child, depth: 1 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { identifier, parent, depth } = next;
    place(identifier, depth, parent === root ? undefined : parent);
    for (const child of [...(children.get(identifier) ?? [])].reverse())
      waiting.push({ ...child, depth: depth + 1 });
  }

  const inTree = new Set(placed.map(({ item }) => item.identifier));
  reportCycles(parents, inTree, items, problems);
  for (const identifier of items.keys()) if (!inTree.has(identifier)) place(identifier, 0);
  return isListOrder(parents, items) ? [...placed].sort((a, b) => a.index - b.index) : placed;
}

/** The first parent of each item. */
function parentsOf(
  source: CasePackage,
  known: ReadonlySet<string>,
  problems: CaseProblems,
): Map<string, Child> {
  const root = source.CFDocument.identifier;
  const parents = new Map<string, Child>();
  associationsOf(source).forEach(
    ({ associationType, originNodeURI, destinationNodeURI, sequenceNumber }, index) => {
      if (associationType !== 'isChildOf') return;
      const path = `CFAssociations[${index}]`;
      const { identifier, title } = originNodeURI;
      const parent = destinationNodeURI.identifier;
      if (!known.has(identifier))
        return problems.add(`${path}.originNodeURI`, 'lost-child', {
          which: 'child',
          identifier: quotable(identifier),
        });
      if (parent !== root && !known.has(parent))
        return problems.add(`${path}.destinationNodeURI`, 'lost-child', {
          which: 'parent',
          identifier: quotable(parent),
        });
      if (parent === identifier) return problems.add(path, 'own-child', { name: quotable(title) });
      if (parents.has(identifier)) return problems.add(path, 'several-parents', { name: quotable(title) });
      parents.set(identifier, { identifier, parent, sequence: sequenceNumber ?? Number.MAX_SAFE_INTEGER });
    },
  );
  return parents;
}

function childrenOf(
  parents: ReadonlyMap<string, Child>,
  indexOf: (identifier: string) => number,
): ReadonlyMap<string, readonly Child[]> {
  const children = new Map<string, Child[]>();
  for (const child of parents.values()) {
    const siblings = children.get(child.parent);
    if (siblings) siblings.push(child);
    else children.set(child.parent, [child]);
  }
  for (const siblings of children.values())
    siblings.sort((a, b) => a.sequence - b.sequence || indexOf(a.identifier) - indexOf(b.identifier));
  return children;
}

/** Items that have a parent and are still not reached from the document go round in a circle, or hang below one. */
function reportCycles(
  parents: ReadonlyMap<string, Child>,
  inTree: ReadonlySet<string>,
  items: ReadonlyMap<string, { readonly item: CfItem; readonly index: number }>,
  problems: CaseProblems,
): void {
  const seen = new Set<string>(inTree);
  for (const start of parents.keys()) {
    const way: string[] = [];
    let identifier: string | undefined = start;
    while (identifier !== undefined && !seen.has(identifier)) {
      seen.add(identifier);
      way.push(identifier);
      identifier = parents.get(identifier)?.parent;
    }
    const from = identifier === undefined ? -1 : way.indexOf(identifier);
    if (from < 0) continue;
    const names = way.slice(from, from + 5).map((id) => quotable(items.get(id)?.item.fullStatement ?? id));
    problems.add(`CFItems[${items.get(way[from] ?? '')?.index ?? 0}]`, 'cycle', {
      names: names.map((name) => `“${name}”`),
    });
  }
}

function isListOrder(
  parents: ReadonlyMap<string, Child>,
  items: ReadonlyMap<string, { readonly index: number }>,
): boolean {
  const last = new Map<string, number>();
  const inList = [...parents.values()].sort(
    (a, b) => (items.get(a.identifier)?.index ?? 0) - (items.get(b.identifier)?.index ?? 0),
  );
  return inList.every(({ parent, sequence }) => {
    const isInOrder = sequence >= (last.get(parent) ?? Number.MIN_SAFE_INTEGER);
    last.set(parent, sequence);
    return isInOrder;
  });
}
