import { fieldsOf, knowsAssociationType, type CaseClass, type Form } from './case-fields';
import type { CaseVersion } from './case-package';
import { quotable, type CaseProblems } from './case-problems';
import { isObject, type Json, type JsonObject } from './json';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const URI = /^[a-z][a-z0-9+.-]*:[^\s\p{Cc}<>"\\^`{|}]+$/iu;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})$/i;
/** Beyond it a text is no statement but a document. */
export const LONGEST_TEXT = 20_000;
const LONGEST_URI = 2_000;

/** Looks whether every object of the package has the fields of its class in the form that the standard gives them. */
export function checkForm(value: JsonObject, version: CaseVersion, problems: CaseProblems): void {
  new FormCheck(version, problems).object(value, 'CFPackage', '');
}

class FormCheck {
  constructor(
    private readonly version: CaseVersion,
    private readonly problems: CaseProblems,
  ) {}

  object(value: JsonObject, name: CaseClass, path: string): void {
    const fields = fieldsOf(name);
    for (const [field, { isRequired }] of Object.entries(fields))
      if (isRequired && (value[field] === undefined || value[field] === null))
        this.problems.add(path, 'missing', { field });
    for (const [key, inner] of Object.entries(value)) {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      const at = path === '' ? key : `${path}.${key}`;
      if (!field || (field.since === '1.1' && this.version === '1.0'))
        this.problems.add(at, 'unknown-field', { field: quotable(key) });
      else if (inner !== null && inner !== undefined) this.value(inner, field.form, at);
    }
  }

  private value(value: Json, form: Form, path: string): void {
    if (typeof form === 'object') return this.composed(value, form, path);
    switch (form) {
      case 'extensions':
        // The schema of 1.1 has a list of extensions at the levels of a rubric.
        if (!isObject(value) && !Array.isArray(value)) this.problems.add(path, 'not-extensions', {});
        return;
      case 'texts':
        return this.texts(value, path);
      case 'whole':
        if (!Number.isInteger(value)) this.problems.add(path, 'not-whole', {});
        return;
      case 'number':
        if (typeof value !== 'number') this.problems.add(path, 'not-a-number', {});
        return;
      default:
        if (typeof value === 'string') this.text(value, form, path);
        else this.problems.add(path, 'not-a-text', {});
    }
  }

  private composed(value: Json, form: Exclude<Form, string>, path: string): void {
    if ('one' in form) {
      // Some writers of 1.0 give an empty list where there are no definitions.
      if (form.one === 'CFDefinition' && Array.isArray(value) && value.length === 0) return;
      if (isObject(value)) this.object(value, form.one, path);
      else this.problems.add(path, 'not-an-object', { of: form.one });
      return;
    }
    if (!Array.isArray(value)) return this.problems.add(path, 'not-objects', { of: form.listOf });
    value.forEach((inner: Json, index) => {
      if (isObject(inner)) this.object(inner, form.listOf, `${path}[${index}]`);
      else this.problems.add(`${path}[${index}]`, 'not-an-object', { of: form.listOf });
    });
  }

  private texts(value: Json, path: string): void {
    if (typeof value === 'string') return this.text(value, 'text', path);
    if (!Array.isArray(value)) return this.problems.add(path, 'not-texts', {});
    value.forEach((inner: Json, index) => {
      if (typeof inner === 'string') this.text(inner, 'text', `${path}[${index}]`);
      else this.problems.add(`${path}[${index}]`, 'not-a-text', {});
    });
  }

  private text(text: string, form: Exclude<Form, object>, path: string): void {
    if (text.length > LONGEST_TEXT) this.problems.add(path, 'too-long', { limit: LONGEST_TEXT });
    else if (form === 'uuid' && !UUID.test(text))
      this.problems.add(path, 'not-uuid', { text: quotable(text) });
    else if (form === 'uri' && !isUri(text)) this.problems.add(path, 'not-uri', { text: quotable(text) });
    else if (form === 'moment' && !isMoment(text))
      this.problems.add(path, 'not-date', { text: quotable(text) });
    else if (form === 'day' && !isDay(text) && !isMoment(text))
      this.problems.add(path, 'not-date', { text: quotable(text) });
    else if (form === 'association-type' && !knowsAssociationType(text, this.version))
      this.problems.add(path, 'unknown-association-type', { type: quotable(text) });
  }
}

function isUri(text: string): boolean {
  return text.length <= LONGEST_URI && URI.test(text);
}

function isDay(text: string): boolean {
  return DAY.test(text) && isInCalendar(text);
}

function isMoment(text: string): boolean {
  const [, day] = MOMENT.exec(text) ?? [];
  return day !== undefined && isInCalendar(day) && !Number.isNaN(Date.parse(text));
}

/** The 30th of February is none of its days. */
function isInCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
