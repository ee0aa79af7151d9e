import { zipOf, type ZipEntry } from './zip-of';

const THREE = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';

/** A QTI 3.0 item around what is given. */
export function itemOfThree({
  id = 'Q1',
  lang = 'en',
  head = '',
  body,
  tail = '',
}: {
  readonly id?: string;
  readonly lang?: string;
  readonly head?: string;
  readonly body: string;
  readonly tail?: string;
}): string {
  const language = lang === '' ? '' : ` xml:lang="${lang}"`;
  return `<?xml version="1.0"?><qti-assessment-item xmlns="${THREE}" identifier="${id}" title="A title"${language} time-dependent="false">${head}<qti-item-body>${body}</qti-item-body>${tail}</qti-assessment-item>`;
}

/** A declaration with its correct values. */
export function declared(type: string, cardinality: string, values: readonly string[], inside = ''): string {
  const correct = values.map((value) => `<qti-value>${value}</qti-value>`).join('');
  return `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${type}"><qti-correct-response>${correct}</qti-correct-response>${inside}</qti-response-declaration>`;
}

export const MATCH_CORRECT =
  '<qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/>';
export const MAP_RESPONSE =
  '<qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/map_response"/>';

/** A package of items by file name, each listed by its manifest. */
export function qtiPackage(
  items: Readonly<Record<string, string>>,
  others: readonly ZipEntry[] = [],
  type = 'imsqti_item_xmlv3p0',
): Buffer {
  const resources = Object.keys(items)
    .map(
      (href, index) =>
        `<resource identifier="R${index}" type="${type}" href="${href}"><file href="${href}"/></resource>`,
    )
    .join('');
  return zipOf([
    { name: 'imsmanifest.xml', content: `<manifest><resources>${resources}</resources></manifest>` },
    ...Object.entries(items).map(([name, content]) => ({ name, content })),
    ...others,
  ]);
}
