import { idOfIdentifier } from './identifiers';
import { childOf, childrenOf, rawText, type XmlElement } from './xml-tree';

export interface MapEntry {
  readonly key: string;
  readonly points: number;
  readonly isCaseKept: boolean;
}

/** One declared response: what is right, and what answers are worth. */
export interface Response {
  readonly identifier: string;
  readonly cardinality: string;
  readonly type: string;
  readonly correct: readonly string[];
  readonly map: readonly MapEntry[];
  /** Points of what the map does not name. */
  readonly otherwise: number;
  readonly least: number | undefined;
}

export function responsesOf(item: XmlElement): ReadonlyMap<string, Response> {
  return new Map(
    childrenOf(item, 'qti-response-declaration').map((declaration) => {
      const response = responseOf(declaration);
      return [response.identifier, response];
    }),
  );
}

function responseOf(declaration: XmlElement): Response {
  const {
    identifier = '',
    cardinality = 'single',
    'base-type': type = 'identifier',
  } = declaration.attributes;
  const correct = childOf(declaration, 'qti-correct-response');
  const mapping = childOf(declaration, 'qti-mapping');
  const least = mapping?.attributes['lower-bound'];
  return {
    identifier,
    cardinality,
    type,
    correct: correct ? childrenOf(correct, 'qti-value').map((value) => rawText(value).trim()) : [],
    map: mapping
      ? childrenOf(mapping, 'qti-map-entry').map(({ attributes }) => ({
          key: attributes['map-key'] ?? '',
          points: Number(attributes['mapped-value'] ?? 0),
          isCaseKept: attributes['case-sensitive'] !== 'false',
        }))
      : [],
    otherwise: Number(mapping?.attributes['default-value'] ?? 0),
    least: least === undefined ? undefined : Number(least),
  };
}

/** What earns points by the map. */
export function mappedRight({ map }: Response): readonly MapEntry[] {
  return map.filter(({ points }) => points > 0);
}

/** The two ends of a directed pair. */
export function pairOf(value: string): readonly [string, string] {
  const [source = '', target = ''] = value.trim().split(/\s+/);
  return [idOfIdentifier(source), idOfIdentifier(target)];
}
