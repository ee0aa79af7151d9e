import type { CaseVersion } from '../case-package';

type Schema = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, Schema>>;

const text: Schema = { type: 'string' };
const uuid: Schema = {
  type: 'string',
  pattern: '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$',
};
const uri: Schema = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' };
const moment: Schema = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
};
const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const list = (items: Schema): Schema => ({ type: 'array', items });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** An object of exactly these fields, the starred ones required. */
function exactly(fields: Fields, further: Fields = {}): Schema {
  const named = Object.entries({ ...fields, ...further });
  return {
    type: 'object',
    properties: Object.fromEntries(named.map(([name, schema]) => [name.replace('*', ''), schema])),
    required: named.filter(([name]) => name.endsWith('*')).map(([name]) => name.slice(0, -1)),
    additionalProperties: false,
  };
}

const OBJECT = { 'identifier*': uuid, 'uri*': uri, 'lastChangeDateTime*': moment };
const NAMED = { ...OBJECT, 'title*': text, description: text };
const TYPES = [
  'isChildOf',
  'isPeerOf',
  'isPartOf',
  'exactMatchOf',
  'precedes',
  'isRelatedTo',
  'replacedBy',
  'exemplar',
  'hasSkillLevel',
];

/**
 * The two editions of the standard as JSON Schema, written from its tables of fields for the tests, apart from the
 * table that the reader works with. 1.1 allows no field of its own outside `extensions`.
 */
export function caseSchema(version: CaseVersion): Schema {
  const isLater = version === '1.1';
  const extended = (fields: Fields): Schema =>
    exactly(fields, isLater ? { extensions: { type: 'object' } } : {});
  const since = (fields: Fields): Fields => (isLater ? fields : {});
  const date = isLater ? day : { oneOf: [day, moment, { type: 'null' }] };
  const texts = isLater ? list(text) : { oneOf: [list(text), text] };
  const maybe = (schema: Schema): Schema => (isLater ? schema : { oneOf: [schema, { type: 'null' }] });
  const status = { statusStartDate: date, statusEndDate: date };
  const type = isLater
    ? {
        oneOf: [
          { enum: [...TYPES, 'isTranslationOf'] },
          { type: 'string', pattern: '^ext:[A-Za-z0-9._-]+$' },
        ],
      }
    : { enum: TYPES };
  const target = { oneOf: [{ enum: ['CASE'] }, { type: 'string', pattern: '^ext:[A-Za-z0-9._-]+$' }] };

  return {
    ...extended({
      'CFDocument*': ref('CFDocument'),
      CFItems: list(ref('CFItem')),
      CFAssociations: list(ref('CFAssociation')),
      CFDefinitions: ref('CFDefinition'),
      CFRubrics: list(ref('CFRubric')),
    }),
    $defs: {
      LinkURI: exactly({ 'title*': text, 'identifier*': uuid, 'uri*': uri }),
      LinkGenURI: exactly(
        { 'title*': text, 'identifier*': text, 'uri*': uri },
        since({ targetType: target }),
      ),
      CFDocument: extended({
        ...OBJECT,
        ...{ 'creator*': text, 'title*': text, officialSourceURL: uri, publisher: text, description: text },
        ...{
          subject: texts,
          subjectURI: list(ref('LinkURI')),
          language: text,
          version: text,
          adoptionStatus: text,
        },
        ...{ ...status, licenseURI: maybe(ref('LinkURI')), notes: text },
        ...since({ frameworkType: text, caseVersion: { enum: ['1.1'] } }),
      }),
      CFItem: extended({
        ...OBJECT,
        ...{
          'fullStatement*': text,
          humanCodingScheme: text,
          listEnumeration: text,
          abbreviatedStatement: text,
        },
        ...{
          alternativeLabel: text,
          CFItemType: text,
          CFItemTypeURI: ref('LinkURI'),
          notes: text,
          language: text,
        },
        ...{
          conceptKeywords: maybe(list(text)),
          conceptKeywordsURI: maybe(ref('LinkURI')),
          educationLevel: texts,
        },
        ...{ licenseURI: ref('LinkURI'), ...status },
        ...since({ subject: list(text), subjectURI: list(ref('LinkURI')) }),
      }),
      CFAssociation: extended({
        ...OBJECT,
        ...{
          'associationType*': type,
          'originNodeURI*': ref('LinkGenURI'),
          'destinationNodeURI*': ref('LinkGenURI'),
        },
        ...{ sequenceNumber: { type: 'integer' }, CFAssociationGroupingURI: maybe(ref('LinkURI')) },
        ...since({ notes: text }),
      }),
      CFDefinition: extended({
        CFConcepts: list(extended({ ...NAMED, 'hierarchyCode*': text, keywords: text })),
        CFSubjects: list(extended({ ...NAMED, 'hierarchyCode*': text })),
        CFLicenses: list(extended({ ...NAMED, 'licenseText*': text })),
        CFItemTypes: list(
          extended({
            ...OBJECT,
            'title*': text,
            [isLater ? 'description*' : 'description']: text,
            'hierarchyCode*': text,
            typeCode: maybe(text),
          }),
        ),
        CFAssociationGroupings: list(extended(NAMED)),
      }),
      CFRubric: extended({
        ...OBJECT,
        title: text,
        description: text,
        CFRubricCriteria: list(ref('CFRubricCriterion')),
      }),
      CFRubricCriterion: extended({
        ...OBJECT,
        ...{ category: text, description: text, CFItemURI: ref('LinkURI'), weight: { type: 'number' } },
        ...{
          position: { type: 'integer' },
          rubricId: uuid,
          CFRubricCriterionLevels: list(ref('CFRubricCriterionLevel')),
        },
      }),
      CFRubricCriterionLevel: exactly(
        {
          ...OBJECT,
          ...{ description: text, quality: text, score: { type: 'number' }, feedback: text },
          ...{ position: { type: 'integer' }, rubricCriterionId: uuid },
        },
        since({ extensions: list({ type: 'object' }) }),
      ),
    },
  };
}
