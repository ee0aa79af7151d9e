import type { CasePackage, CfItem } from '../case-package';
import { uuidOfName } from '../uuid-of-name';

const MOMENT = '2026-01-31T09:00:00Z';
const object = (name: string) => ({
  identifier: uuidOfName(name),
  uri: `https://publisher.example/CFItems/${uuidOfName(name)}`,
  lastChangeDateTime: MOMENT,
});
const link = (name: string) => ({
  title: name,
  identifier: uuidOfName(name),
  uri: `urn:uuid:${uuidOfName(name)}`,
});

/** An item known by its name. */
export function anItem(name: string, more: Partial<CfItem> = {}): CfItem {
  return { ...object(name), fullStatement: name, ...more };
}

/** One thing joined to another, both by their names. */
export function joined(associationType: string, from: string, to: string, sequenceNumber?: number) {
  return {
    ...object(`${associationType} ${from} ${to}`),
    ...{ associationType, originNodeURI: link(from), destinationNodeURI: link(to) },
    ...(sequenceNumber === undefined ? {} : { sequenceNumber }),
  };
}

export const ROOT = 'Framework';

/** A package of a document with the items and the tree that are given: child to parent. */
export function aPackage(
  items: readonly CfItem[],
  tree: readonly (readonly [child: string, parent: string, sequence?: number])[] = [],
  more: Partial<CasePackage> = {},
): CasePackage {
  return {
    CFDocument: { ...object(ROOT), creator: 'Publisher', title: ROOT, language: 'en' },
    CFItems: items,
    CFAssociations: tree.map(([child, parent, sequence]) => joined('isChildOf', child, parent, sequence)),
    ...more,
  };
}

/** An area, two competences, two levels, and a statement of the first at the second. */
export function aTypicalPackage(): CasePackage {
  const typed = (name: string, CFItemType: string, code?: string) =>
    anItem(name, { CFItemType, ...(code === undefined ? {} : { humanCodingScheme: code }) });
  const source = aPackage(
    [
      typed('Data', 'Domain', 'D'),
      typed('Second', 'Competency', 'D.2'),
      typed('First', 'Competency', 'D.1'),
      typed('Basic', 'Proficiency level'),
      typed('Expert', 'Proficiency level'),
      typed('Reads a table', 'Indicator'),
    ],
    [
      ['Data', ROOT, 1],
      ['Second', 'Data', 2],
      ['First', 'Data', 1],
      ['Basic', ROOT, 2],
      ['Expert', ROOT, 3],
      ['Reads a table', 'First', 1],
    ],
  );
  return {
    ...source,
    CFAssociations: [...(source.CFAssociations ?? []), joined('hasSkillLevel', 'Reads a table', 'Expert')],
  };
}
