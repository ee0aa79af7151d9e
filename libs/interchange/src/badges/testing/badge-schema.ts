import Ajv2019 from 'ajv/dist/2019';
import { existsSync, readFileSync } from 'node:fs';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string', minLength: 1 };
const uri: Schema = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' };
const moment: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' };
const types = (...names: string[]): Schema => ({
  type: 'array',
  allOf: names.map((name) => ({ contains: { const: name } })),
});
const some = (items: Schema): Schema => ({ type: 'array', minItems: 1, items });

/** An object with these fields, every one of them required. */
function exactly(fields: Readonly<Record<string, Schema>>): Schema {
  const required = Object.keys(fields);
  return { type: 'object', properties: fields, required, additionalProperties: false };
}

const identity: Schema = {
  type: 'object',
  required: ['type', 'hashed', 'identityHash', 'identityType'],
  properties: {
    type: { const: 'IdentityObject' },
    hashed: { type: 'boolean' },
    identityType: { enum: ['emailAddress', 'name'] },
  },
};

/** A badge of ours as JSON Schema, written from the tables of Open Badges 3.0 for the tests. */
const SCHEMA = exactly({
  '@context': {
    type: 'array',
    items: [
      { const: 'https://www.w3.org/ns/credentials/v2' },
      {
        type: 'string',
        pattern: '^https://purl\\.imsglobal\\.org/spec/ob/v3p0/context(-3\\.\\d\\.\\d)*\\.json$',
      },
    ],
    minItems: 2,
  },
  id: uri,
  type: types('VerifiableCredential', 'OpenBadgeCredential'),
  name: text,
  issuer: exactly({ id: uri, type: types('Profile'), name: text }),
  validFrom: moment,
  validUntil: moment,
  awardedDate: moment,
  credentialSubject: exactly({
    id: uri,
    type: types('AchievementSubject'),
    identifier: some(identity),
    achievement: exactly({
      id: uri,
      type: types('Achievement'),
      achievementType: { const: 'Competency' },
      name: text,
      description: text,
      criteria: exactly({ narrative: text }),
      inLanguage: { type: 'string', pattern: '^[a-z]{2}$' },
      version: text,
      humanCode: text,
      fieldOfStudy: text,
      alignment: some(
        exactly({
          type: types('Alignment'),
          targetName: text,
          targetCode: text,
          targetFramework: text,
          targetType: { const: 'CFItem' },
          targetUrl: uri,
        }),
      ),
      resultDescription: some(
        exactly({
          id: uri,
          type: types('ResultDescription'),
          name: text,
          resultType: { const: 'RubricCriterionLevel' },
          requiredLevel: uri,
          rubricCriterionLevel: some(
            exactly({ id: uri, type: types('RubricCriterionLevel'), name: text, level: text, points: text }),
          ),
        }),
      ),
    }),
    result: some(exactly({ type: types('Result'), resultDescription: uri, achievedLevel: uri })),
  }),
  credentialSchema: some(exactly({ id: uri, type: { const: '1EdTechJsonSchemaValidator2019' } })),
  credentialStatus: exactly({
    id: uri,
    type: { const: 'BitstringStatusListEntry' },
    statusPurpose: { const: 'revocation' },
    statusListIndex: { type: 'string', pattern: '^\\d+$' },
    statusListCredential: uri,
  }),
});

export const badgeFaults = checkOf(SCHEMA);

/** By the schema of the publisher, which is no part of the repository: the environment tells where it lies. */
export const officialBadgeFaults = official(process.env['OB_3_0_SCHEMA'] ?? '');

function official(place: string) {
  if (!existsSync(place)) return undefined;
  const { $schema: _draft, ...schema } = JSON.parse(readFileSync(place, 'utf8')) as Schema;
  return checkOf(schema);
}

function checkOf(schema: Schema): (value: unknown) => readonly string[] {
  const validate = new Ajv2019({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
