import { itemContentOf, type PackItem } from '@qabilet/application';
import { fullCreditOf } from '@qabilet/item-bank';
import type { Language, Text } from '@qabilet/kernel';
import { contextDeclaration, draftField, headFields } from './context';
import { identifierOf } from './identifiers';
import { inline } from './markup';
import { responseProcessing } from './scoring';
import { SupportedText } from './supported-text';
import { BodyWriter, type ItemFiles } from './write-body';
import { element, type XmlElement } from './xml-tree';

const NAMESPACE = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';

export interface WrittenItem {
  readonly item: XmlElement;
  /** Letters that several parts of the item share. */
  readonly stimulus?: XmlElement;
}

/** One item in one language, as QTI 3.0. Spreadsheet tasks have no interaction there: they are not written. */
export function writeItem(item: PackItem, language: Language, files: ItemFiles): WrittenItem | undefined {
  const body = new BodyWriter(item, language, files).body();
  if (!body) return undefined;
  const feedback = feedbackOf(item, language);
  const letters = item.kind === 'inbox' ? stimulusOf(item, language, files) : undefined;
  const written = element(
    'qti-assessment-item',
    {
      xmlns: NAMESPACE,
      identifier: files.identifier,
      title: item.code,
      'time-dependent': 'false',
      adaptive: 'false',
      'xml:lang': language,
      'tool-name': 'Qabilet',
    },
    contextDeclaration([
      ...headFields(item),
      ...draftField(item, language),
      ['kind', item.kind],
      ...body.fields,
    ]),
    ...body.declarations,
    element('qti-outcome-declaration', {
      identifier: 'SCORE',
      cardinality: 'single',
      'base-type': 'float',
      'normal-maximum': fullCreditOf(itemContentOf(item).key),
    }),
    ...(feedback.length === 0
      ? []
      : [
          element('qti-outcome-declaration', {
            identifier: 'FEEDBACK',
            cardinality: 'multiple',
            'base-type': 'identifier',
          }),
        ]),
    ...(letters
      ? [
          element('qti-assessment-stimulus-ref', {
            identifier: `${files.identifier}_letters`,
            href: files.stimulus,
          }),
        ]
      : []),
    element('qti-item-body', { dir: 'ltr' }, ...body.content),
    ...new SupportedText(item.catalogue?.[language]).info(),
    responseProcessing(
      body.scoring,
      feedback.map(({ identifier }) => identifier),
    ),
    ...feedback.map(({ identifier, text }) =>
      element(
        'qti-modal-feedback',
        { 'outcome-identifier': 'FEEDBACK', 'show-hide': 'show', identifier },
        element('qti-content-body', {}, element('p', {}, ...inline(text))),
      ),
    ),
  );
  return { item: written, ...(letters ? { stimulus: letters } : {}) };
}

/** Why the key is right, and why options and parts are as they are. */
function feedbackOf(item: PackItem, language: Language): readonly { identifier: string; text: string }[] {
  const { optionRationales } = itemContentOf(item);
  const said = [
    ['rationale', item.rationale] as const,
    ...Object.entries(optionRationales).map(([id, text]) => [`about_${identifierOf(id)}`, text] as const),
  ];
  return said.flatMap(([identifier, text]) => {
    const words = text[language] ?? '';
    return words === '' ? [] : [{ identifier, text: words }];
  });
}

function stimulusOf(
  { parts }: Extract<PackItem, { kind: 'inbox' }>,
  language: Language,
  { identifier }: ItemFiles,
): XmlElement {
  const line = (name: string, text: Text | undefined) =>
    element('p', { class: name }, ...inline(text?.[language] ?? ''));
  return element(
    'qti-assessment-stimulus',
    { xmlns: NAMESPACE, identifier: `${identifier}_letters`, title: 'Letters', 'xml:lang': language },
    element(
      'qti-stimulus-body',
      {},
      ...parts.map((part) =>
        element(
          'div',
          { id: identifierOf(part.id), class: 'letter' },
          line('from', part.letter?.from),
          line('subject', part.letter?.subject),
          line('text', part.text),
        ),
      ),
    ),
  );
}
