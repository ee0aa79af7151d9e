import { anItemBody } from '../item-body';
import { answerTo } from '../sitting';
import { aPracticalWork } from '../practical-work';
import type { AgencyUnderTest, KnownId } from './agency-under-test';
import type { Field, Operation, Schema } from './operations';

export interface PreparedRequest {
  readonly path: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Place = 'path' | 'query' | 'body';

/** A value of a request that names a thing of an agency. */
export interface IdReference {
  readonly place: Place;
  readonly field: Field;
  readonly known: KnownId;
}

/** Raised when a route takes an id that the suite cannot say for another agency. */
export class UnknownId extends Error {
  constructor(operation: Operation, name: string) {
    super(
      `${operation.id} takes the id '${name}' and no id of another agency is known for it. Add it to KNOWN_IDS, or to NOT_IDS with the reason.`,
    );
    this.name = 'UnknownId';
  }
}

/** By the part of the path before it, or by its name where there is none. */
const KNOWN_IDS: readonly (readonly [place: RegExp, known: KnownId])[] = [
  [/^\/my\/badges\/\{id\}.*#id$/, 'badge'],
  [/^\/my\/badges#waveId$/, 'scoredWave'],
  [/^\/my\/waves\/\{waveId\}\/result.*#waveId$/, 'scoredWave'],
  [/^\/calibrations\/\{id\}\/(answers|items)#waveId$/, 'endedWave'],
  [/^\/sessions\/\{id\}#id$/, 'session'],
  [/#commentId$/, 'itemComment'],
  [/\/trainers\/\{personId\}#personId$/, 'colleague'],
  [/#markerId$/, 'colleague'],
  [/#personId$/, 'member'],
  [/^\/people\/\{id\}.*#id$/, 'person'],
  [/^\/items\/\{id\}.*#id$/, 'item'],
  [/^\/framework-releases\/\{id\}.*#id$/, 'frameworkRelease'],
  [/^\/cohorts\/\{id\}.*#id$|#cohortId$/, 'cohort'],
  [/^\/waves\/\{id\}\/(heat-map|group-heat-map|training-plan|figures|misconceptions)#id$/, 'scoredWave'],
  [/^\/practical-works\/\{id\}.*#id$/, 'practicalWork'],
  [/^\/training-modules\/\{id\}#id$/, 'trainingModule'],
  [/^\/waves\/\{id\}.*#id$|#waveIds?$/, 'wave'],
  [/^\/my\/attempts\/\{id\}.*#id$/, 'attempt'],
  [/^\/calibrations\/runs\/\{id\}.*#id$/, 'calibrationRun'],
  [/^\/calibrations\/\{id\}.*#id$/, 'calibration'],
  [/^\/imports\/\{id\}.*#id$/, 'importRun'],
  [/#releaseId$/, 'statisticalRelease'],
  [/^\/summary-runs\/\{id\}.*#id$/, 'summaryRun'],
  [/^\/crosswalks\/\{id\}.*#id$/, 'crosswalk'],
  [/^\/roles\/\{id\}.*#id$/, 'roleProfile'],
  [/^\/role-drafts\/\{id\}.*#id$/, 'roleDraft'],
  [/#frameworkReleaseId$/, 'frameworkRelease'],
  [/#unitId$/, 'unit'],
  [/#(older|source|target)Id$/, 'frameworkRelease'],
  [/^\/blueprint-drafts\/\{id\}.*#id$/, 'blueprintDraft'],
  [/^\/blueprint-simulations\/\{id\}.*#id$/, 'simulation'],
  [/#roleProfileId$/, 'roleProfile'],
  [/#blueprintIds?$/, 'blueprint'],
  [/#bankReleaseId$/, 'bankRelease'],
];

const PUBLISHED = 'published by the issuer for whoever checks its badges';
const WINDOW = 'a name that a browser window makes for itself';

/** Look like ids and name nothing an agency owns. */
const NOT_IDS: Readonly<Record<string, string>> = {
  'BadgeChecks.check#issuerId':
    'stands in the address of a badge, and nothing is told without the secret beside it',
  'BadgeIssuers.profile#issuerId': PUBLISHED,
  'BadgeIssuers.keys#issuerId': PUBLISHED,
  'BadgeIssuers.key#issuerId': PUBLISHED,
  'BadgeIssuers.key#keyId': PUBLISHED,
  'BadgeIssuers.statusList#issuerId': PUBLISHED,
  'BadgeIssuers.statusList#listId': PUBLISHED,
  'SignOn.begin#providerId': 'chosen by the domain of an e-mail before anybody is known',
  'SignOutNotices.end#providerId': 'named by the provider itself, and nothing is done without its signature',
  'SelfAssessment.rate#statementId': 'a code of the framework, the same in every agency that uses it',
  'Attempts.start#window': WINDOW,
  'Attempts.read#window': WINDOW,
  'Attempts.answer#window': WINDOW,
  'Attempts.takeOver#window': WINDOW,
  'Attempts.handIn#window': WINDOW,
  'Attempts.answer#idempotencyKey': 'made by the client, unique within the attempt',
  'Attempts.answer#questionId': 'opaque, made from the attempt it belongs to',
};

/** Ids whose name does not say that they are. */
const IDS_BY_ANOTHER_NAME: Readonly<Record<string, KnownId>> = { quarantine: 'item' };

/** Words that the rules of a field ask for and its schema does not tell. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  email: 'nobody@agency.example',
  token: 'a-token-that-nobody-was-ever-given-12345',
  version: '2026-1',
  seen: '2026-11-01T00:00:00.000Z',
  startsOn: '2026-04-01',
  endsOn: '2026-10-31',
  dueOn: '2026-10-31',
  opensAt: '2026-04-01T09:00:00Z',
  closesAt: '2026-05-01T09:00:00Z',
  text: 'name,email\nAida Sample,aida@agency.example',
  password: 'a password of many words',
  code: '123456',
  undecidedBelow: 0.1,
  providerId: '3f1d9c52-0e61-4f3a-9b1e-6a3d2a4c5b6e',
  issuerId: '3f1d9c52-0e61-4f3a-9b1e-6a3d2a4c5b6e',
  keyId: '3f1d9c52-0e61-4f3a-9b1e-6a3d2a4c5b6e',
  listId: '3f1d9c52-0e61-4f3a-9b1e-6a3d2a4c5b6e',
  pageKey: 'A'.repeat(43),
  fingerprint: 'f'.repeat(64),
  competence: '1.1',
  window: '3f1d9c52-0e61-4f3a-9b1e-6a3d2a4c5b6e',
};

/** Requests that only make sense as one. */
const BODIES: Readonly<Record<string, (own: AgencyUnderTest) => object>> = {
  'BlueprintSimulations.start': () => ({ people: 50 }),
  'Attempts.answer': ({ attempt }) => answerTo(attempt).body,
  'FrameworkDrafts.edit': () => ({ kind: 'delete', part: 'area', code: '1' }),
  'BadgeOffice.withdraw': ({ badgePage }) => ({ pageKey: badgePage, reason: 'It did not stand.' }),
  'SecondFactorProof.prove': () => ({ code: '123456' }),
  'PracticalWorks.open': () => aPracticalWork(),
  'PracticalWorks.change': () => aPracticalWork(),
  'PracticalMarks.keep': () => ({ steps: [{ criterion: 0, step: 1 }], comment: 'A draft' }),
  'PracticalMarks.handIn': () => ({
    steps: [0, 1].map((criterion) => ({ criterion, step: 1 })),
    comment: 'A word',
  }),
  'ItemDrafts.create': () => ({ item: anItemBody() }),
  'ItemDrafts.edit': () => ({ item: anItemBody(), after: 0 }),
  'ItemPreviews.show': () => ({ item: anItemBody(), language: 'en' }),
  'ItemPreviews.try': () => ({ item: anItemBody(), language: 'en', answer: { omitted: true } }),
};

const PATH_VALUES: Readonly<Record<string, (own: AgencyUnderTest) => string>> = {
  position: ({ attempt }) => String(attempt.question?.position ?? 1),
  statementId: () => '1.1.1',
};

/** Every id that a request of the operation carries. */
export function idReferences(operation: Operation): readonly IdReference[] {
  const places: readonly (readonly [Place, readonly Field[]])[] = [
    ['path', operation.pathFields],
    ['query', operation.queryFields],
    ['body', operation.bodyFields],
  ];
  return places.flatMap(([place, fields]) =>
    fields
      .filter(({ name, schema }) => isId(name, schema) && !(`${operation.id}#${name}` in NOT_IDS))
      .map((field) => ({ place, field, known: knownIdOf(operation, field.name) })),
  );
}

function isId(name: string, { format, items }: Schema): boolean {
  return (
    /^id$|Ids?$/.test(name) || name in IDS_BY_ANOTHER_NAME || format === 'uuid' || items?.format === 'uuid'
  );
}

function knownIdOf(operation: Operation, name: string): KnownId {
  const otherwise = IDS_BY_ANOTHER_NAME[name];
  if (otherwise) return otherwise;
  const found = KNOWN_IDS.find(([place]) => place.test(`${operation.path}#${name}`));
  if (!found) throw new UnknownId(operation, name);
  return found[1];
}

/** A request that is in order, made of things of `own` save the references that are taken from another agency. */
export function requestFor(
  operation: Operation,
  own: AgencyUnderTest,
  taken: { readonly from: AgencyUnderTest; readonly references: readonly IdReference[] } = {
    from: own,
    references: [],
  },
): PreparedRequest {
  const references = idReferences(operation);
  const valueOf = (place: Place, { name, schema }: Field): unknown => {
    const reference = references.find((known) => known.place === place && known.field.name === name);
    if (!reference) return sampleOf(name, schema, own);
    const isTaken = taken.references.some((known) => known.place === place && known.field.name === name);
    const id = (isTaken ? taken.from : own).ids[reference.known];
    return schema.type === 'array' ? [id] : id;
  };

  const path = operation.pathFields.reduce(
    (template, field) =>
      template.replace(`{${field.name}}`, encodeURIComponent(String(valueOf('path', field)))),
    operation.path,
  );
  const query = operation.queryFields
    .filter(
      (field) => field.isRequired || taken.references.some(({ field: { name } }) => name === field.name),
    )
    .map((field) => `${field.name}=${encodeURIComponent(String(valueOf('query', field)))}`)
    .join('&');
  const address = query === '' ? path : `${path}?${query}`;

  if (operation.body === 'form') return { path: address, ...form() };
  if (operation.body === 'file') return { path: address, ...emptyUpload() };
  if (operation.body === 'none') return { path: address };
  const fields = operation.bodyFields
    .filter(({ isRequired }) => isRequired)
    .map((field) => [field.name, valueOf('body', field)]);
  return { path: address, body: { ...Object.fromEntries(fields), ...BODIES[operation.id]?.(own) } };
}

function sampleOf(name: string, schema: Schema, own: AgencyUnderTest): unknown {
  const inPath = PATH_VALUES[name];
  if (inPath) return inPath(own);
  if (name in SAMPLES) return SAMPLES[name];
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'boolean':
      return true;
    case 'number':
    case 'integer':
      return 1;
    case 'array':
      return schema.items ? [sampleOf(name, schema.items, own)] : [];
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([property]) => schema.required?.includes(property))
          .map(([property, inner]) => [property, sampleOf(property, inner, own)]),
      );
    default:
      return 'A sample of words';
  }
}

function form(): Pick<PreparedRequest, 'body' | 'headers'> {
  return {
    body: Buffer.from('logout_token=not.a.token'),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  };
}

function emptyUpload(): Pick<PreparedRequest, 'body' | 'headers'> {
  const boundary = 'isolation-boundary';
  const text = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\nno workbook\r\n--${boundary}--\r\n`;
  return {
    body: Buffer.from(text),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}
