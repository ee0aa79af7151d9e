/** What the value of a field looks like. */
export type Form =
  | 'uuid'
  | 'text'
  | 'uri'
  | 'moment'
  | 'day'
  | 'whole'
  | 'number'
  | 'texts'
  | 'association-type'
  | 'extensions'
  | { readonly one: CaseClass }
  | { readonly listOf: CaseClass };

export interface CaseField {
  readonly form: Form;
  readonly isRequired?: true;
  /** Where only the later edition knows the field. */
  readonly since?: '1.1';
}

const need = (form: Form): CaseField => ({ form, isRequired: true });
const may = (form: Form): CaseField => ({ form });
const later = (form: Form): CaseField => ({ form, since: '1.1' });

const OBJECT = { identifier: need('uuid'), uri: need('uri'), lastChangeDateTime: need('moment') };
const STATUS = { statusStartDate: may('day'), statusEndDate: may('day') };
const EXTENSIONS = { extensions: later('extensions') };
const NAMED = { ...OBJECT, title: need('text'), description: may('text'), ...EXTENSIONS };

/** The classes of the standard with the fields that its two editions name. */
export const CASE_CLASSES = {
  CFPackage: {
    CFDocument: need({ one: 'CFDocument' }),
    CFItems: may({ listOf: 'CFItem' }),
    CFAssociations: may({ listOf: 'CFAssociation' }),
    CFDefinitions: may({ one: 'CFDefinition' }),
    CFRubrics: may({ listOf: 'CFRubric' }),
    ...EXTENSIONS,
  },
  CFDocument: {
    ...OBJECT,
    creator: need('text'),
    title: need('text'),
    officialSourceURL: may('uri'),
    publisher: may('text'),
    description: may('text'),
    subject: may('texts'),
    subjectURI: may({ listOf: 'LinkURI' }),
    language: may('text'),
    version: may('text'),
    adoptionStatus: may('text'),
    ...STATUS,
    licenseURI: may({ one: 'LinkURI' }),
    notes: may('text'),
    frameworkType: later('text'),
    caseVersion: later('text'),
    ...EXTENSIONS,
  },
  CFItem: {
    ...OBJECT,
    fullStatement: need('text'),
    humanCodingScheme: may('text'),
    listEnumeration: may('text'),
    abbreviatedStatement: may('text'),
    alternativeLabel: may('text'),
    CFItemType: may('text'),
    CFItemTypeURI: may({ one: 'LinkURI' }),
    conceptKeywords: may('texts'),
    conceptKeywordsURI: may({ one: 'LinkURI' }),
    notes: may('text'),
    language: may('text'),
    educationLevel: may('texts'),
    licenseURI: may({ one: 'LinkURI' }),
    ...STATUS,
    subject: later('texts'),
    subjectURI: later({ listOf: 'LinkURI' }),
    ...EXTENSIONS,
  },
  CFAssociation: {
    ...OBJECT,
    associationType: need('association-type'),
    originNodeURI: need({ one: 'LinkGenURI' }),
    destinationNodeURI: need({ one: 'LinkGenURI' }),
    sequenceNumber: may('whole'),
    CFAssociationGroupingURI: may({ one: 'LinkURI' }),
    notes: later('text'),
    ...EXTENSIONS,
  },
  CFDefinition: {
    CFConcepts: may({ listOf: 'CFConcept' }),
    CFSubjects: may({ listOf: 'CFSubject' }),
    CFLicenses: may({ listOf: 'CFLicense' }),
    CFItemTypes: may({ listOf: 'CFItemType' }),
    CFAssociationGroupings: may({ listOf: 'CFAssociationGrouping' }),
    ...EXTENSIONS,
  },
  CFConcept: { ...NAMED, hierarchyCode: need('text'), keywords: may('text') },
  CFSubject: { ...NAMED, hierarchyCode: need('text') },
  CFLicense: { ...NAMED, licenseText: need('text') },
  CFItemType: { ...NAMED, hierarchyCode: need('text'), typeCode: may('text') },
  CFAssociationGrouping: NAMED,
  CFRubric: {
    ...OBJECT,
    title: may('text'),
    description: may('text'),
    CFRubricCriteria: may({ listOf: 'CFRubricCriterion' }),
    ...EXTENSIONS,
  },
  CFRubricCriterion: {
    ...OBJECT,
    category: may('text'),
    description: may('text'),
    CFItemURI: may({ one: 'LinkURI' }),
    weight: may('number'),
    position: may('whole'),
    rubricId: may('uuid'),
    CFRubricCriterionLevels: may({ listOf: 'CFRubricCriterionLevel' }),
    ...EXTENSIONS,
  },
  CFRubricCriterionLevel: {
    ...OBJECT,
    description: may('text'),
    quality: may('text'),
    score: may('number'),
    feedback: may('text'),
    position: may('whole'),
    rubricCriterionId: may('uuid'),
    ...EXTENSIONS,
  },
  LinkURI: { title: need('text'), identifier: need('uuid'), uri: need('uri') },
  LinkGenURI: { title: need('text'), identifier: need('text'), uri: need('uri'), targetType: later('text') },
} as const satisfies Record<string, Readonly<Record<string, CaseField>>>;

export type CaseClass =
  | 'CFPackage'
  | 'CFDocument'
  | 'CFItem'
  | 'CFAssociation'
  | 'CFDefinition'
  | 'CFConcept'
  | 'CFSubject'
  | 'CFLicense'
  | 'CFItemType'
  | 'CFAssociationGrouping'
  | 'CFRubric'
  | 'CFRubricCriterion'
  | 'CFRubricCriterionLevel'
  | 'LinkURI'
  | 'LinkGenURI';

export function fieldsOf(name: CaseClass): Readonly<Record<string, CaseField>> {
  return CASE_CLASSES[name];
}

const TYPES_OF_BOTH = [
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

/** Whether an edition knows the kind of association; 1.1 lets everybody add kinds of their own after 'ext:'. */
export function knowsAssociationType(type: string, version: '1.0' | '1.1'): boolean {
  if (TYPES_OF_BOTH.includes(type)) return true;
  return version === '1.1' && (type === 'isTranslationOf' || /^ext:[A-Za-z0-9._-]+$/.test(type));
}
