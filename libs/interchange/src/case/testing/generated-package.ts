import fc from 'fast-check';
import type { CasePackage, CaseVersion } from '../case-package';
import type { Json, JsonObject } from '../json';
import { words } from './generated-content';

const moment = fc.constantFrom('2026-01-31T09:00:00Z', '2025-12-01T00:00:00.5+05:00');
const day = fc.constantFrom('2026-01-31', '2024-02-29');
const json = fc
  .jsonValue({ maxDepth: 2 })
  .filter((value) => JSON.stringify(value) !== '-0') as fc.Arbitrary<Json>;
const extensions = fc.dictionary(fc.stringMatching(/^ext:[a-z]{1,8}$/), json, { maxKeys: 3 });
const uris = fc.uuid().map((id) => `https://other.example/ims/case/v1p0/things/${id}`);

/** A reference with whatever stands behind it. */
const link = fc.record({ title: words, identifier: fc.uuid(), uri: uris });
const linkTo = (identifier: string) => ({ title: 'Somewhere', identifier, uri: `urn:uuid:${identifier}` });

type Maker = Readonly<Record<string, fc.Arbitrary<Json>>>;

/** Packages that use everything an edition knows: groups, keywords, licences, rubrics, numbers, extensions of any kind. */
export function casePackage(version: CaseVersion): fc.Arbitrary<CasePackage> {
  const isLater = version === '1.1';
  const made = (required: Maker, optional: Maker = {}): fc.Arbitrary<JsonObject> =>
    fc.record(
      {
        identifier: fc.uuid(),
        uri: uris,
        lastChangeDateTime: moment,
        ...required,
        ...optional,
        ...(isLater ? { extensions } : {}),
      },
      { requiredKeys: ['identifier', 'uri', 'lastChangeDateTime', ...Object.keys(required)] as never[] },
    ) as fc.Arbitrary<JsonObject>;
  const status = { statusStartDate: day, statusEndDate: day };
  const texts = fc.array(words, { maxLength: 3 });
  const named = { title: words, description: words, hierarchyCode: fc.constantFrom('1', '1.2') };

  const item = made(
    { fullStatement: words },
    {
      ...{
        humanCodingScheme: words,
        listEnumeration: fc.constantFrom('1', '2', '3', '4'),
        abbreviatedStatement: words,
      },
      ...{ alternativeLabel: words, notes: words, language: fc.constantFrom('en', 'ru', 'fr-CA') },
      CFItemType: fc.constantFrom(
        'Area',
        'Competence',
        'Competence statement',
        'Proficiency level',
        'Odd one',
      ),
      ...{ CFItemTypeURI: link, conceptKeywords: texts, conceptKeywordsURI: link, educationLevel: texts },
      ...{ licenseURI: link, ...status },
      ...(isLater ? { subject: texts, subjectURI: fc.array(link, { maxLength: 2 }) } : {}),
    },
  );
  const level = made(
    {},
    {
      description: words,
      quality: words,
      score: fc.integer({ max: 9 }),
      feedback: words,
      position: fc.nat(9),
    },
  ).map(({ extensions: own, ...fields }): JsonObject =>
    own === undefined ? fields : { ...fields, extensions: [own] },
  );
  const criterion = made(
    {},
    {
      category: words,
      CFItemURI: link,
      weight: fc.integer(),
      CFRubricCriterionLevels: fc.array(level, { maxLength: 2 }),
    },
  );
  const few = (object: fc.Arbitrary<JsonObject>) => fc.array(object, { maxLength: 2 });
  const definitions = fc.record(
    {
      ...{ CFConcepts: few(made(named, { keywords: words })), CFSubjects: few(made(named)) },
      CFLicenses: few(made({ title: words, licenseText: words })),
      CFItemTypes: few(made(named, { typeCode: words })),
      CFAssociationGroupings: few(made({ title: words }, { description: words })),
      ...(isLater ? { extensions } : {}),
    },
    { requiredKeys: [] },
  );
  const document = made(
    { creator: words, title: words },
    {
      ...{ officialSourceURL: uris, publisher: words, description: words, subject: texts, version: words },
      ...{
        language: fc.constantFrom('en', 'ru', 'fr'),
        adoptionStatus: words,
        ...status,
        licenseURI: link,
        notes: words,
      },
    },
  ).map((own): JsonObject => (isLater ? { ...own, caseVersion: '1.1' } : own));

  return fc
    .tuple(
      document,
      fc.array(item, { maxLength: 7 }),
      definitions,
      few(made({}, { title: words, CFRubricCriteria: few(criterion) })),
      fc.infiniteStream(fc.nat(1000)),
      fc.boolean(),
      extensions,
    )
    .map(([root, items, defined, rubrics, chance, hasDefinitions, own]) => {
      const next = () => chance.next().value as number;
      return {
        CFDocument: root,
        CFItems: items,
        CFAssociations: associations(root, items, isLater, next),
        ...(hasDefinitions ? { CFDefinitions: defined } : {}),
        CFRubrics: rubrics,
        ...(isLater ? { extensions: own } : {}),
      } as JsonObject as CasePackage;
    });
}

const BESIDE = ['isPeerOf', 'exactMatchOf', 'hasSkillLevel', 'exemplar', 'replacedBy'];

/** Each item under the document or an earlier item, and some beside one another or elsewhere. */
function associations(
  root: JsonObject,
  items: readonly JsonObject[],
  isLater: boolean,
  next: () => number,
): JsonObject[] {
  const idOf = (object: JsonObject | undefined) => String(object?.['identifier']);
  const join = (type: string, from: string, to: string, more: JsonObject = {}): JsonObject => {
    const digits = `${next()}${next()}${next()}${next()}`.padStart(12, '0').slice(-12);
    const identifier = `${idOf(root).slice(0, 24)}${digits}`;
    return {
      ...{ identifier, uri: `urn:uuid:${identifier}`, lastChangeDateTime: '2026-01-31T09:00:00Z' },
      ...{ associationType: type, originNodeURI: linkTo(from), destinationNodeURI: linkTo(to), ...more },
    };
  };
  const kinds = isLater ? [...BESIDE, 'isTranslationOf', 'ext:requiresLevel'] : BESIDE;
  const all = items.flatMap((item, index) => {
    const parent = [root, ...items.slice(0, index)][next() % (index + 1)];
    const group = next() % 2 === 0 ? { CFAssociationGroupingURI: linkTo(idOf(root)) } : {};
    const beside = kinds[next() % kinds.length] ?? 'isPeerOf';
    const child = join('isChildOf', idOf(item), idOf(parent), { sequenceNumber: next() % 5, ...group });
    const other = items[next() % items.length];
    return next() % 2 === 0 ? [child] : [child, join(beside, idOf(item), idOf(other))];
  });
  return [...new Map(all.map((association) => [association['identifier'], association])).values()];
}
