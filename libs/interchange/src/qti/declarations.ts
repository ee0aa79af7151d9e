import { RESPONSE } from './identifiers';
import type { Scoring } from './scoring';
import { element, type XmlElement, type XmlNode } from './xml-tree';

export type Field = readonly [name: string, value: string];

/** The question of an item, how it is answered and what is right. */
export interface Body {
  readonly declarations: readonly XmlElement[];
  readonly content: readonly XmlNode[];
  readonly scoring: Scoring;
  readonly fields: readonly Field[];
}

export const MATCH: Scoring = { kind: 'all', tests: [{ kind: 'match', response: RESPONSE }] };
export const MAP: Scoring = { kind: 'map', response: RESPONSE };

/** A response with its correct values. */
export function declared(
  cardinality: 'single' | 'multiple' | 'ordered',
  type: string,
  correct: readonly string[],
  mapping?: XmlElement,
  identifier: string = RESPONSE,
): XmlElement {
  const values = correct.map((value) => element('qti-value', {}, value));
  return element(
    'qti-response-declaration',
    { identifier, cardinality, 'base-type': type },
    ...(values.length > 0 ? [element('qti-correct-response', {}, ...values)] : []),
    ...(mapping ? [mapping] : []),
  );
}

/** What each answer is worth. */
export function mappingOf(
  entries: readonly (readonly [key: string, points: number])[],
  { without = 0, least }: { readonly without?: number; readonly least?: number } = {},
): XmlElement {
  return element(
    'qti-mapping',
    { 'default-value': without, 'lower-bound': least },
    ...entries.map(([key, points]) => element('qti-map-entry', { 'map-key': key, 'mapped-value': points })),
  );
}
