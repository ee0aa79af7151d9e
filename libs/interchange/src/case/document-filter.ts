import { DocumentQueryRefused } from './document-query-refused';
import type { Json, JsonObject } from './json';

type Test = (document: JsonObject) => boolean;
type Predicate = (value: string, wanted: string) => boolean;

const PREDICATES: Readonly<Record<string, Predicate>> = {
  '=': (value, wanted) => value === wanted,
  '!=': (value, wanted) => value !== wanted,
  '>=': (value, wanted) => value >= wanted,
  '<=': (value, wanted) => value <= wanted,
  '>': (value, wanted) => value > wanted,
  '<': (value, wanted) => value < wanted,
  '~': (value, wanted) => value.toLowerCase().includes(wanted.toLowerCase()),
};

const CONDITION = /^([A-Za-z]+)(!=|>=|<=|=|>|<|~)'((?:[^']|'')*)'/;
const LOGIC = /^ +(AND|OR) +/i;
const LONGEST = 2_000;

/** Reads "title~'data' AND version='1.1'"; AND binds closer than OR, a quotation mark in a value is doubled. */
export function parseFilter(text: string | undefined, known: ReadonlySet<string>): Test {
  if (text === undefined) return () => true;
  if (text.length > LONGEST) throw refused();
  const either: Test[][] = [[]];
  let rest = text.trim();
  for (;;) {
    const [condition, field = '', predicate = '', value = ''] = CONDITION.exec(rest) ?? [];
    if (condition === undefined || !known.has(field)) throw refused();
    either.at(-1)?.push(testOf(field, predicate, value.replaceAll("''", "'")));
    rest = rest.slice(condition.length);
    if (rest === '') return (document) => either.some((all) => all.every((test) => test(document)));
    const [logic, word = ''] = LOGIC.exec(rest) ?? [];
    if (logic === undefined) throw refused();
    if (word.toUpperCase() === 'OR') either.push([]);
    rest = rest.slice(logic.length);
  }
}

/** Of a list one of its values is enough; what is not there differs from everything. */
function testOf(field: string, predicate: string, wanted: string): Test {
  const passes = PREDICATES[predicate] ?? (() => false);
  return (document) => {
    const values = textsOf(document[field]);
    return predicate === '!='
      ? values.every((value) => passes(value, wanted))
      : values.some((value) => passes(value, wanted));
  };
}

function textsOf(value: Json | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((inner: Json) => textsOf(inner));
  return typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [String(value)];
}

function refused(): DocumentQueryRefused {
  return new DocumentQueryRefused(
    'invalid_selection_field',
    "filter is of the form title~'data' AND version='1.1', of fields that documents have.",
  );
}
