import { plainToInstance } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';

export type RequestClass<T extends object = object> = new () => T;

/** The body as an instance of its class; undefined where it is not plainly right, which says nothing of what is wrong. */
export type Acceptance<T extends object = object> = (body: unknown) => T | undefined;

type Metadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];
type Check = (value: unknown, body: object) => boolean;

interface Field {
  readonly name: string;
  readonly isOptional: boolean;
  readonly checks: readonly Check[];
  /** Of a field that holds objects: how each of them is accepted. */
  readonly inner?: Acceptance;
  readonly isList: boolean;
}

/** Raised at start where a class is checked in a way that cannot be laid out beforehand. */
export class NotQuickToAccept extends Error {
  constructor(type: RequestClass, field: string, how: string) {
    super(`${type.name}.${field} is checked by ${how}: let the whole class be checked the usual way.`);
    this.name = 'NotQuickToAccept';
  }
}

/**
 * Lays out once what class-validator looks up anew for every body: the same checks, by the same functions. It only ever
 * accepts; whatever is refused is left to class-validator, so that every refusal is in its words. For classes whose
 * fields are plain values, lists of them, or such classes again.
 */
export function quickAcceptance<T extends object>(type: RequestClass<T>): Acceptance<T> {
  const fields = fieldsOf(type);
  const known = new Set(fields.map(({ name }) => name));
  return (body) => {
    if (!isPlainObject(body) || !Object.keys(body).every((key) => known.has(key))) return undefined;
    const accepted: Record<string, unknown> = {};
    for (const field of fields) {
      const value = body[field.name];
      if (value === undefined && field.isOptional) continue;
      const right = acceptedIn(field, value, body);
      if (right === undefined) return undefined;
      accepted[field.name] = right;
    }
    return Object.assign(new type(), accepted);
  };
}

function acceptedIn({ checks, inner, isList }: Field, value: unknown, body: object): unknown {
  const isExpected = Array.isArray(value) ? value.every((each) => isHeld(each, inner)) : isHeld(value, inner);
  if (!isExpected || !checks.every((check) => check(value, body))) return undefined;
  if (!inner) return Array.isArray(value) ? [...value] : value;
  if (!isList) return Array.isArray(value) ? undefined : inner(value);
  if (!Array.isArray(value)) return undefined;
  const all = value.map(inner);
  return all.includes(undefined) ? undefined : all;
}

/** Whether a field or an entry of its list is of the kind it is laid out for: an object where it has a class, else none. */
function isHeld(value: unknown, inner: Acceptance | undefined): boolean {
  return inner ? isPlainObject(value) : value !== null && typeof value !== 'object';
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function fieldsOf(type: RequestClass): readonly Field[] {
  const storage = getMetadataStorage();
  const rules = storage.getTargetValidationMetadatas(type, '', false, false);
  return Object.entries(storage.groupByPropertyName(rules)).map(([name, own]) => {
    const nested = own.find((rule) => rule.type === 'nestedValidation');
    return {
      name,
      isOptional: own.some((rule) => rule.name === 'isOptional'),
      checks: own.flatMap((rule) => checksOf(type, rule)),
      inner: nested && quickAcceptance(classIn(type, nested)),
      isList: nested?.each === true,
    };
  });
}

function checksOf(type: RequestClass, rule: Metadata): readonly Check[] {
  const { propertyName, constraints, each, name } = rule;
  if (rule.type === 'nestedValidation' || name === 'isOptional') return [];
  const found = getMetadataStorage().getTargetValidatorConstraints(rule.constraintCls);
  if (rule.type !== 'customValidation' || rule.validateIf || found.some((check) => check.async))
    throw new NotQuickToAccept(type, propertyName, name ?? rule.type);
  const asked = { targetName: type.name, property: propertyName, constraints };
  return found.map(({ instance }) => {
    const isRight: Check = (value, object) => instance.validate(value, { ...asked, object, value }) === true;
    return each
      ? (value, body) =>
          Array.isArray(value) ? value.every((one) => isRight(one, body)) : isRight(value, body)
      : isRight;
  });
}

/** The class that class-transformer makes of what the field holds. */
function classIn(type: RequestClass, { propertyName, each, name }: Metadata): RequestClass {
  const made: object = plainToInstance(type, { [propertyName]: each ? [{}] : {} });
  const held: unknown = Reflect.get(made, propertyName);
  const one: unknown = Array.isArray(held) ? held[0] : held;
  const inner: unknown = isObject(one) ? one.constructor : undefined;
  if (typeof inner !== 'function' || inner === Object)
    throw new NotQuickToAccept(type, propertyName, name ?? 'no class');
  return inner as RequestClass;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
