import { setImmediate as nextTurn } from 'node:timers/promises';
import { itemContentOf, type PackItem } from '@qabilet/application';
import { LANGUAGES, type Language } from '@qabilet/kernel';
import { zipped, type FileToPack } from '../zip/zipped';
import { identifierOf } from './identifiers';
import { fileOfData } from './pictures';
import { writeItem } from './write-item';
import { element, writeXml, type XmlElement } from './xml-tree';

const MANIFEST = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1';

export interface WrittenPackage {
  readonly bytes: Uint8Array;
  /** Codes of items that QTI has no interaction for. */
  readonly left: readonly string[];
}

interface Resource {
  readonly identifier: string;
  readonly type: string;
  readonly href: string;
  readonly needs: readonly string[];
}

/** Items as a QTI 3.0 package: a document for each language in which an item is complete, with its picture and letters. */
export async function writeQtiPackage(
  items: readonly PackItem[],
  languages: readonly Language[] = LANGUAGES,
): Promise<WrittenPackage> {
  const files: FileToPack[] = [];
  const resources: Resource[] = [];
  const left: string[] = [];
  for (const item of items) {
    await nextTurn();
    const written = itemContentOf(item).languages.filter((language) => languages.includes(language));
    const found = written.flatMap((language) => filesOf(item, language) ?? []);
    if (found.length === 0) left.push(item.code);
    for (const one of found) {
      files.push(...one.files);
      resources.push(...one.resources);
    }
  }
  files.unshift({ name: 'imsmanifest.xml', content: writeXml(manifestOf(resources)) });
  return { bytes: await zipped(files), left };
}

function filesOf(item: PackItem, language: Language) {
  const identifier = `Q${nameOf(item.code)}_${language}`;
  const href = `items/${identifier}.xml`;
  const letters = `stimuli/${identifier}.xml`;
  const data = item.kind === 'hotspot' ? (item.picture.source[language] ?? '') : '';
  const file = fileOfData(data);
  const picture = file && `media/${identifier}.${file.ending}`;
  const written = writeItem(item, language, {
    identifier,
    picture: picture === undefined ? data : `../${picture}`,
    stimulus: `../${letters}`,
  });
  if (!written) return undefined;
  const needs: Resource[] = [
    ...(written.stimulus
      ? [{ identifier: `${identifier}_letters`, type: 'imsqti_stimulus_xmlv3p0', href: letters, needs: [] }]
      : []),
    ...(picture === undefined
      ? []
      : [{ identifier: `${identifier}_picture`, type: 'webcontent', href: picture, needs: [] }]),
  ];
  const files: FileToPack[] = [
    { name: href, content: writeXml(written.item) },
    ...(written.stimulus ? [{ name: letters, content: writeXml(written.stimulus) }] : []),
    ...(file && picture !== undefined ? [{ name: picture, content: file.bytes }] : []),
  ];
  const own = { identifier, type: 'imsqti_item_xmlv3p0', href, needs: needs.map((need) => need.identifier) };
  return { files, resources: [own, ...needs] };
}

/** The code where files and identifiers may be called so. */
function nameOf(code: string): string {
  return /^[A-Za-z0-9_.-]+$/.test(code) ? code : identifierOf(code);
}

function manifestOf(resources: readonly Resource[]): XmlElement {
  return element(
    'manifest',
    { xmlns: MANIFEST, identifier: 'qabilet-items' },
    element('metadata', {}, element('schema', {}, 'QTI Package'), element('schemaversion', {}, '3.0.0')),
    element('organizations'),
    element(
      'resources',
      {},
      ...resources.map(({ identifier, type, href, needs }) =>
        element(
          'resource',
          { identifier, type, href },
          element('file', { href }),
          ...needs.map((need) => element('dependency', { identifierref: need })),
        ),
      ),
    ),
  );
}
