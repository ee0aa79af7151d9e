import { fieldsOf, knowsAssociationType, type CaseClass, type Form } from './case-fields';
import type { CasePackage, CaseVersion } from './case-package';
import { isObject, type Json, type JsonObject } from './json';

/** Which edition a package is written in: 1.1 where it says so or uses what only 1.1 has. */
export function editionOf(value: JsonObject): CaseVersion {
  const { CFDocument: document, CFItems: items, CFAssociations: associations } = value;
  const objects = [value, document, ...(Array.isArray(items) ? items : [])].filter(isObject);
  if (
    isObject(document) &&
    (document['caseVersion'] !== undefined || document['frameworkType'] !== undefined)
  )
    return '1.1';
  if (objects.some((object) => object['extensions'] !== undefined)) return '1.1';
  const types = (Array.isArray(associations) ? associations : [])
    .filter(isObject)
    .map(({ associationType }) => associationType);
  return types.some((type) => typeof type === 'string' && /^(isTranslationOf$|ext:)/.test(type))
    ? '1.1'
    : '1.0';
}

/** The package in the other edition; what that edition has no place for is left out of 1.0 and an extension in 1.1. */
export function inEdition(source: CasePackage, version: CaseVersion): CasePackage {
  const { CFDocument: document, ...rest } = converted(source, 'CFPackage', version);
  const versioned = version === '1.1' && isObject(document) ? { ...document, caseVersion: '1.1' } : document;
  return { CFDocument: versioned, ...rest } as CasePackage;
}

function converted(value: JsonObject, name: CaseClass, version: CaseVersion): JsonObject {
  const fields = fieldsOf(name);
  const kept: Record<string, Json> = {};
  const extensions: Record<string, Json> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined || inner === null) continue;
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const isKnown = field && (version === '1.1' || field.since === undefined);
    if (isKnown) kept[key] = convertedValue(inner, field.form, version);
    else if (version === '1.1') extensions[key] = inner;
  }
  if (name === 'CFItemType' && version === '1.1') kept['description'] ??= kept['title'] ?? '';
  const added = Object.keys(extensions).length > 0 && Object.hasOwn(fields, 'extensions');
  return added ? { ...kept, extensions: withExtensions(kept['extensions'], extensions, name) } : kept;
}

/** The schema of 1.1 has a list of extensions at the levels of a rubric, and one object everywhere else. */
function withExtensions(own: Json | undefined, added: JsonObject, name: CaseClass): Json {
  if (name === 'CFRubricCriterionLevel') return [...(Array.isArray(own) ? (own as Json[]) : []), added];
  return { ...(isObject(own) ? own : {}), ...added };
}

function convertedValue(value: Json, form: Form, version: CaseVersion): Json {
  if (typeof form === 'object') {
    if ('one' in form) return isObject(value) ? converted(value, form.one, version) : {};
    const list = (Array.isArray(value) ? (value as readonly Json[]) : []).filter(isObject);
    return list
      .filter(({ associationType: type }) => typeof type !== 'string' || isWritable(type, version))
      .map((inner) => renamed(converted(inner, form.listOf, version), version));
  }
  if (form === 'texts' && typeof value === 'string') return [value];
  if (form === 'day' && typeof value === 'string') return value.slice(0, 10);
  return value;
}

function isWritable(type: string, version: CaseVersion): boolean {
  return version === '1.1' || knowsAssociationType(type, version);
}

/** Kinds of association that nobody knows are extensions in 1.1. */
function renamed(value: JsonObject, version: CaseVersion): JsonObject {
  const { associationType: type } = value;
  if (version === '1.0' || typeof type !== 'string' || knowsAssociationType(type, version)) return value;
  return { ...value, associationType: `ext:${type.replace(/[^A-Za-z0-9._-]+/g, '-')}` };
}
