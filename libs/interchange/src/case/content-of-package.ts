import type {
  CaseChoices,
  CaseGroup,
  CaseGroupRole,
  FrameworkContent,
  GlossaryTerm,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { definitionsOf, type CasePackage } from './case-package';
import { quotable, type CaseProblems } from './case-problems';
import { Codes } from './codes';
import { groupKeyOf, groupsOf, translatedItems } from './item-roles';
import { PackageTexts } from './item-texts';
import { itemTree, type TreeItem } from './item-tree';
import { levelsOf, skillLevels, type PackageLevels } from './package-levels';
import { inLanguage, partKey, termKeys } from './part-key';
import { readStatements } from './package-statements';

/** A package as a framework, and which object of the package stands behind each part of it. */
export interface PackageContent {
  readonly content: FrameworkContent;
  readonly groups: readonly CaseGroup[];
  /** Identifiers under `partKey`. */
  readonly places: ReadonlyMap<string, string>;
}

/** The codes that items of one kind have here, and those found above others. */
export interface NearestCodes {
  readonly own: ReadonlyMap<string, string>;
  readonly remembered: Map<string, string | undefined>;
}

/** What the readers of single parts have before them. */
export interface PackageView {
  readonly source: CasePackage;
  readonly choices: CaseChoices;
  readonly texts: PackageTexts;
  readonly places: Map<string, string>;
  readonly problems: CaseProblems;
  readonly levels: PackageLevels;
  /** The place of each item in the framework. */
  readonly order: ReadonlyMap<string, number>;
  /** Items of a role, in the order of the framework. */
  readonly inRole: (role: CaseGroupRole) => readonly TreeItem[];
  /** The nearest ancestor that has become a part of the kind, as the code it has here. */
  readonly above: (entry: TreeItem, codes: NearestCodes) => string | undefined;
}

/** Understands a package that has passed the checks of its form. */
export function contentOfPackage(
  source: CasePackage,
  choices: CaseChoices,
  problems: CaseProblems,
): PackageContent {
  const tree = itemTree(source, problems);
  const groups = groupsOf(source, tree, choices.roles);
  const view = viewOf(source, choices, tree, groups, problems);

  const areas = readAreas(view);
  const { competences, codes, hasImplicitArea } = readCompetences(view, areas.codes);
  const content: FrameworkContent = {
    areas: hasImplicitArea
      ? [...areas.areas, { code: IMPLICIT_AREA, name: { en: source.CFDocument.title } }]
      : areas.areas,
    competences,
    levels: view.levels.levels,
    ...readStatements(view, codes),
    glossary: readGlossary(view),
  };
  if (competences.length === 0) problems.add('CFItems', 'no-competences', {});
  return { content, groups, places: withTranslations(view) };
}

function withTranslations({ places, texts, source }: PackageView): ReadonlyMap<string, string> {
  const translated = [...places].flatMap(([key, identifier]) =>
    texts.translationsOf(identifier).map((own) => [inLanguage(key, own.language), own.identifier] as const),
  );
  return new Map([[partKey('document', ''), source.CFDocument.identifier], ...places, ...translated]);
}

function viewOf(
  source: CasePackage,
  choices: CaseChoices,
  tree: readonly TreeItem[],
  groups: readonly CaseGroup[],
  problems: CaseProblems,
): PackageView {
  const roles = new Map(groups.map(({ key, role }) => [key, role]));
  const translations = translatedItems(source);
  const entries = new Map(tree.map((entry) => [entry.item.identifier, entry]));
  const byRole = new Map<CaseGroupRole, TreeItem[]>();
  const blank: TreeItem[] = [];
  for (const entry of tree) {
    if (translations.has(entry.item.identifier)) continue;
    const role = roles.get(groupKeyOf(entry)) ?? 'none';
    if (role !== 'none' && entry.item.fullStatement.trim() === '') blank.push(entry);
    else listIn(byRole, role).push(entry);
  }
  if (blank.length > 0) problems.add(`CFItems[${blank[0]?.index ?? 0}]`, 'no-words', { count: blank.length });

  const texts = new PackageTexts(source, problems);
  const places = new Map<string, string>();
  const inRole = (role: CaseGroupRole) => byRole.get(role) ?? [];
  return {
    ...{ source, choices, texts, places, problems, inRole },
    order: new Map(tree.map(({ item }, place) => [item.identifier, place])),
    levels: levelsOf({ inRole, texts, places, problems, skills: skillLevels(source) }),
    above: (entry, codes) => nearestAbove(entry, codes, entries),
  };
}

/** Walks up to the first item with a code, and remembers it for all that were passed: trees may be as deep as long. */
function nearestAbove(
  { parent }: TreeItem,
  { own, remembered }: NearestCodes,
  entries: ReadonlyMap<string, TreeItem>,
): string | undefined {
  const passed: string[] = [];
  let next = parent;
  while (next !== undefined && !own.has(next) && !remembered.has(next)) {
    passed.push(next);
    next = entries.get(next)?.parent;
  }
  const code = next === undefined ? undefined : (own.get(next) ?? remembered.get(next));
  for (const identifier of passed) remembered.set(identifier, code);
  return code;
}

function listIn<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Of competences that lie in none. */
const IMPLICIT_AREA = 'ALL';

function readAreas({ inRole, texts, places, problems }: PackageView) {
  const codes = new Codes(problems, [IMPLICIT_AREA]);
  const byItem = new Map<string, string>();
  const areas = inRole('area').map(({ item, index }, place) => {
    const code = codes.take(item.humanCodingScheme, `A${place + 1}`, `CFItems[${index}].humanCodingScheme`);
    byItem.set(item.identifier, code);
    places.set(partKey('area', code), item.identifier);
    const description = texts.of(item, 'description');
    return { code, name: texts.name(item), ...(description ? { description } : {}) };
  });
  return { areas, codes: { own: byItem, remembered: new Map<string, string | undefined>() } };
}

function readCompetences(view: PackageView, areaCodes: NearestCodes) {
  const { inRole, texts, places, problems, above, source } = view;
  const codes = new Codes(problems);
  const byItem = new Map<string, string>();
  const withoutArea: TreeItem[] = [];
  const inArea = new Map<string, number>();
  const competences = inRole('competence').map((entry) => {
    const { item, index } = entry;
    const found = above(entry, areaCodes);
    if (found === undefined) withoutArea.push(entry);
    const areaCode = found ?? IMPLICIT_AREA;
    const place = (inArea.get(areaCode) ?? 0) + 1;
    inArea.set(areaCode, place);
    const code = codes.take(
      item.humanCodingScheme,
      `${areaCode}.${place}`,
      `CFItems[${index}].humanCodingScheme`,
    );
    byItem.set(item.identifier, code);
    places.set(partKey('competence', code), item.identifier);
    const description = texts.of(item, 'description') ?? { en: '' };
    return { code: idOf<'Competence'>(code), areaCode, name: texts.name(item), description };
  });
  const [first] = withoutArea;
  if (first)
    problems.add(`CFItems[${first.index}]`, 'no-area', {
      count: withoutArea.length,
      title: quotable(source.CFDocument.title),
    });
  const nearest: NearestCodes = { own: byItem, remembered: new Map() };
  return { competences, codes: nearest, hasImplicitArea: withoutArea.length > 0 };
}

/** Concepts that are explained are the terms of a glossary. */
function readGlossary({ source, places }: PackageView): GlossaryTerm[] {
  const concepts = definitionsOf(source).CFConcepts ?? [];
  const explained = concepts.flatMap(({ identifier, title, description }) =>
    typeof description !== 'string' || description.trim() === '' || title.trim() === ''
      ? []
      : [{ identifier, term: title, explanation: description }],
  );
  const keys = termKeys(explained.map(({ term }) => term));
  explained.forEach(({ identifier }, index) => places.set(keys[index] ?? '', identifier));
  return explained.map(({ term, explanation }) => ({ term, explanation }));
}
