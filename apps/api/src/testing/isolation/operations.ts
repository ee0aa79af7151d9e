import type { TestApp } from '../test-app';

export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
}

export interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One way to call the API, as its document describes it. */
export interface Operation {
  /** '<controller>.<method>'. */
  readonly id: string;
  readonly method: Method;
  /** Without the prefix of the API. */
  readonly path: string;
  readonly pathFields: readonly Field[];
  readonly queryFields: readonly Field[];
  readonly bodyFields: readonly Field[];
  readonly body: 'none' | 'json' | 'form' | 'file';
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** Every operation of the running API. */
export async function operationsOf(test: TestApp): Promise<readonly Operation[]> {
  const { body: document } = await test.call<OpenApi>('GET', '/openapi.json');
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => operationOf(document, path, method, described)),
  );
}

const FORM = 'application/x-www-form-urlencoded';

function operationOf(document: OpenApi, path: string, method: string, described: Described): Operation {
  const { operationId, parameters = [], requestBody } = described;
  const fieldsIn = (place: string) =>
    parameters
      .filter((parameter) => parameter.in === place)
      .map(({ name, schema, required = false }) => ({
        name,
        schema: resolve(document, schema),
        isRequired: required,
      }));
  const json = requestBody?.content['application/json'];
  return {
    id: operationId,
    method: method.toUpperCase() as Method,
    path: path.replace(/^\/api/, ''),
    pathFields: fieldsIn('path'),
    queryFields: fieldsIn('query'),
    bodyFields: json ? fieldsOf(document, json.schema) : [],
    body: json ? 'json' : requestBody?.content[FORM] ? 'form' : requestBody ? 'file' : 'none',
  };
}

/** The fields of an object as the document names them. */
function fieldsOf(document: OpenApi, schema: Schema): Field[] {
  const { properties = {}, required = [] } = resolve(document, schema);
  return Object.entries(properties).map(([name, property]) => ({
    name,
    schema: resolve(document, property),
    isRequired: required.includes(name),
  }));
}

function resolve(document: OpenApi, schema: Schema): Schema {
  if (schema.$ref) {
    const named = document.components.schemas[schema.$ref.replace('#/components/schemas/', '')];
    if (!named) throw new Error(`The document has no ${schema.$ref}.`);
    return resolve(document, named);
  }
  const [first] = schema.allOf ?? [];
  if (first) return resolve(document, first);
  const { items, properties } = schema;
  return {
    ...schema,
    ...(items && { items: resolve(document, items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, resolve(document, property)]),
      ),
    }),
  };
}
