import Ajv2019 from 'ajv/dist/2019';
import { existsSync, readFileSync } from 'node:fs';
import type { CaseVersion } from '../case-package';
import { caseSchema } from './case-schemas';

/** The publisher's own schemas are not part of the repository; where they lie is told by the environment. */
const PLACES: Readonly<Record<CaseVersion, string>> = {
  '1.0': process.env['CASE_1_0_SCHEMA'] ?? '',
  '1.1': process.env['CASE_1_1_SCHEMA'] ?? '',
};

/** What a schema finds wrong with a value; nothing where it holds. */
export type SchemaCheck = (value: unknown) => readonly string[];

export function schemaCheck(version: CaseVersion): SchemaCheck {
  return checkOf(caseSchema(version));
}

/** By the schema of the publisher, where there is one. */
export function officialSchemaCheck(version: CaseVersion): SchemaCheck | undefined {
  const place = PLACES[version];
  if (!existsSync(place)) return undefined;
  const { $schema: _draft, ...schema } = JSON.parse(readFileSync(place, 'utf8')) as Record<string, unknown>;
  return checkOf(schema);
}

/** The formats that the publisher's schemas name. */
const FORMATS = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
  uri: /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/,
  uuid: /^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/,
  int32: true,
  float: true,
} as const;

function checkOf(schema: object): SchemaCheck {
  const ajv = new Ajv2019({ allErrors: true, strict: false, formats: FORMATS });
  const validate = ajv.compile(schema);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Of an object as the service hands it out: of its class, with the link that it has outside a package. */
export function serviceCheck(version: CaseVersion, name: string, link?: string): SchemaCheck {
  const { $defs: classes } = caseSchema(version) as {
    readonly $defs: Readonly<Record<string, ObjectSchema>>;
  };
  const own = classes[name];
  if (!own) throw new Error(`The schema has no class ${name}.`);
  const linked = link && {
    properties: { ...own.properties, [link]: { $ref: '#/$defs/LinkURI' } },
    required: [...own.required, link],
  };
  return checkOf({ ...own, ...linked, $defs: classes });
}

interface ObjectSchema {
  readonly properties: Readonly<Record<string, object>>;
  readonly required: readonly string[];
}
