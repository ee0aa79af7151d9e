import type { CaseChoices, KeptCaseObject, KeptCount } from '@qabilet/application';
import { fieldsOf } from './case-fields';
import {
  definitionsOf,
  itemsOf,
  associationsOf,
  type CasePackage,
  type CfDocument,
  type CfObject,
} from './case-package';
import type { PackageContent } from './content-of-package';
import { translatedItems } from './item-roles';
import type { Json, JsonObject } from './json';

const LISTS = ['CFItems', 'CFAssociations', 'CFRubrics'] as const;
const DEFINITIONS = Object.keys(fieldsOf('CFDefinition')).filter((name) => name !== 'extensions');

/** The package taken apart, an object a row: the frame that holds them comes first. */
export function objectsOfPackage(source: CasePackage, choices: CaseChoices): readonly KeptCaseObject[] {
  const { CFDocument: document, CFDefinitions: definitions, ...rest } = source;
  const lists = LISTS.filter((name) => Array.isArray(source[name]));
  const frame: Record<string, Json | undefined> = { ...rest };
  for (const name of lists) frame[name] = [];
  const defined = Array.isArray(definitions) ? {} : ((definitions ?? {}) as JsonObject);
  const definedLists = DEFINITIONS.filter((name) => Array.isArray(defined[name]));
  if (definitions !== undefined)
    frame['CFDefinitions'] =
      definitions === null || Array.isArray(definitions)
        ? (definitions as Json)
        : { ...defined, ...Object.fromEntries(definedLists.map((name) => [name, []])) };

  const rows = [
    { kind: FRAME, list: [{ identifier: document.identifier, choices, frame }] },
    { kind: 'CFDocument', list: [document] },
    ...lists.map((name) => ({ kind: name, list: (source[name] ?? []) as readonly CfObject[] })),
    ...definedLists.map((name) => ({ kind: name, list: defined[name] as readonly CfObject[] })),
  ];
  return rows.flatMap(({ kind, list }) =>
    list.map((body, place) => ({ kind, identifier: body.identifier, place, body })),
  );
}

const FRAME = 'CFPackage';

/** A package as it was imported, and how it was understood. */
export interface KeptPackage {
  readonly source: CasePackage;
  readonly choices: CaseChoices;
}

/** Puts the objects together again; nothing where there are none. */
export function packageOfObjects(objects: readonly KeptCaseObject[]): KeptPackage | undefined {
  const of = (kind: string) =>
    objects
      .filter((object) => object.kind === kind)
      .sort((one, other) => one.place - other.place)
      .map(({ body }) => body as CfObject);
  const [head] = objects.filter(({ kind }) => kind === FRAME);
  const [document] = of('CFDocument');
  if (!head || !document) return undefined;

  const { frame, choices } = head.body as { readonly frame: JsonObject; readonly choices: CaseChoices };
  const filled = (source: JsonObject, lists: readonly string[]): JsonObject =>
    Object.fromEntries(
      Object.entries(source).map(([name, value]) => [
        name,
        Array.isArray(value) && lists.includes(name) ? of(name) : value,
      ]),
    );
  const { CFDefinitions: definitions } = frame;
  const isHolder = typeof definitions === 'object' && definitions !== null && !Array.isArray(definitions);
  const source = {
    CFDocument: document as CfDocument,
    ...filled(frame, LISTS),
    ...(isHolder ? { CFDefinitions: filled(definitions as JsonObject, DEFINITIONS) } : {}),
  };
  return { source, choices };
}

/** What of the package stays with the release and is not shown. */
export function keptCounts(source: CasePackage, { places }: PackageContent): readonly KeptCount[] {
  const shown = new Set([...places.values(), ...translatedItems(source).keys()]);
  const definitions = definitionsOf(source);
  const hidden = (objects: readonly CfObject[]) =>
    objects.filter(({ identifier }) => !shown.has(identifier)).length;
  const tree = new Set(['isChildOf', 'hasSkillLevel', 'isTranslationOf']);
  const counts: readonly KeptCount[] = [
    { kind: 'items', count: hidden(itemsOf(source)) },
    {
      kind: 'associations',
      count: associationsOf(source).filter(({ associationType }) => !tree.has(associationType)).length,
    },
    { kind: 'rubrics', count: source.CFRubrics?.length ?? 0 },
    { kind: 'concepts', count: hidden(definitions.CFConcepts ?? []) },
    { kind: 'subjects', count: definitions.CFSubjects?.length ?? 0 },
    { kind: 'licences', count: definitions.CFLicenses?.length ?? 0 },
    { kind: 'groups', count: definitions.CFAssociationGroupings?.length ?? 0 },
  ];
  return counts.filter(({ count }) => count > 0);
}
