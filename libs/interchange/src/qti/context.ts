import type { PackItem } from '@qabilet/application';
import type { Language } from '@qabilet/kernel';
import { childOf, childrenOf, element, rawText, type XmlElement } from './xml-tree';

/** What QTI has no place for, in a context declaration of the item's own. */
const CONTEXT = 'QABILET';

export type ContextFields = ReadonlyMap<string, string>;

/** Fields that say what an item is for; the same in every language of it. */
export function headFields(item: PackItem): readonly (readonly [string, string])[] {
  return [
    ['code', item.code],
    ['competence', item.competence],
    ['level', String(item.level)],
    ['difficulty', String(item.difficulty)],
    ['seconds', String(item.seconds)],
    ...(item.outcome === undefined ? [] : ([['outcome', item.outcome]] as const)),
    ...(item.enemies?.length ? ([['enemies', item.enemies.join(' ')]] as const) : []),
  ];
}

/** Whether nobody has reviewed the words of the file yet. */
export function draftField(item: PackItem, language: Language): readonly (readonly [string, string])[] {
  return item.drafted?.includes(language) ? [['drafted', 'true']] : [];
}

export function contextDeclaration(fields: readonly (readonly [string, string])[]): XmlElement {
  return element(
    'qti-context-declaration',
    { identifier: CONTEXT, cardinality: 'record' },
    element(
      'qti-default-value',
      {},
      ...fields.map(([name, value]) =>
        element('qti-value', { 'field-identifier': name, 'base-type': 'string' }, JSON.stringify(value)),
      ),
    ),
  );
}

/** The fields of an item that this product wrote; none of an item from elsewhere. */
export function readContext(item: XmlElement): ContextFields {
  const declared = childrenOf(item, 'qti-context-declaration').find(
    ({ attributes }) => attributes['identifier'] === CONTEXT,
  );
  const values = declared ? childOf(declared, 'qti-default-value') : undefined;
  return new Map(
    (values ? childrenOf(values, 'qti-value') : []).flatMap((value) => {
      const text = textOf(rawText(value).trim());
      return text === undefined ? [] : [[value.attributes['field-identifier'] ?? '', text] as const];
    }),
  );
}

function textOf(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
