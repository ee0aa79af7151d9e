import { UnreadableFile } from '../unreadable-file';
import { isObject, type Json, type JsonObject } from './json';

/** What one file may hold: a framework is far smaller, and one that asks for more is not read. */
export const JSON_LIMITS = { bytes: 10 * 1024 * 1024, depth: 32, values: 2_000_000, keyLength: 200 };

/** Names through which a careless program changes more than the object that has them. */
const UNSAFE_KEYS = ['__proto__', 'prototype', 'constructor'];

const HALF_A_PAIR = /\p{Surrogate}/u;

/** Reads an uploaded JSON object; refuses in words what cannot be kept exactly as it came. */
export function readJson(bytes: Uint8Array): JsonObject {
  if (bytes.length === 0) throw new UnreadableFile('empty-file');
  if (bytes.length > JSON_LIMITS.bytes)
    throw new UnreadableFile('file-too-large.json', { most: JSON_LIMITS.bytes / (1024 * 1024) });
  const value = parsed(textOf(bytes));
  if (!isObject(value)) throw new UnreadableFile('not-json.no-object', { beginning: '{"CFDocument": …}' });
  assertKeepable(value);
  return value;
}

function textOf(bytes: Uint8Array): string {
  const text = decoded(bytes);
  // JSON has no such character; UTF-16 has it beside every Latin letter.
  if (text !== undefined && !text.includes('\0')) return text;
  throw new UnreadableFile('not-unicode.json');
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new UnreadableFile('not-json');
  }
}

/** Goes through all values without recursion: a file may be nested as deep as it is long. */
function assertKeepable(root: Json): void {
  const waiting: { value: Json; depth: number }[] = [{ value: root, depth: 1 }];
  let values = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    values += 1;
    if (values > JSON_LIMITS.values)
      throw new UnreadableFile('too-much-text.values', { most: JSON_LIMITS.values });
    if (typeof value === 'string') assertText(value);
    else if (typeof value === 'number') assertNumber(value);
    if (typeof value !== 'object' || value === null) continue;
    if (depth > JSON_LIMITS.depth) throw new UnreadableFile('too-deep', { most: JSON_LIMITS.depth });
    if (!Array.isArray(value)) Object.keys(value).forEach(assertKey);
    for (const inner of Object.values(value as JsonObject))
      if (inner !== undefined) waiting.push({ value: inner, depth: depth + 1 });
  }
}

function assertKey(key: string): void {
  if (UNSAFE_KEYS.includes(key)) throw new UnreadableFile('unsafe-key', { field: key });
  if (key.length > JSON_LIMITS.keyLength)
    throw new UnreadableFile('too-long-cell.field-name', { most: JSON_LIMITS.keyLength });
  assertText(key);
}

function assertText(text: string): void {
  if (text.includes('\0') || HALF_A_PAIR.test(text)) throw new UnreadableFile('not-unicode.characters');
}

/** JSON writes numbers of any length; beyond these they would come out changed. */
function assertNumber(value: number): void {
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
    throw new UnreadableFile('number-too-large');
}
