import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { ITEM_KINDS } from '@qabilet/item-bank';
import { packItem, supportedItem } from '../testing/pack-items';
import { QTI_ITEM_FORM, QTI_MANIFEST_FORM } from '../testing/qti-form';
import { readPackage } from './read-package';
import { writeItem } from './write-item';
import { writeQtiPackage } from './write-package';
import { element, writeXml } from './xml-tree';

/** Where the schemas of the standard's publisher lie on this machine; without them only our own are asked. */
const OFFICIAL = process.env.QTI_SCHEMAS;
const OFFICIAL_NAMES = {
  item: 'imsqti_asiv3p0_sbacv1p0_v1p0.xsd',
  manifest: 'imsqtiv3p0_imscpv1p2_v1p0.xsd',
} as const;

const SCHEMA = 'http://www.w3.org/2001/XMLSchema';
const SEED = 20_261_123;

/** Namespaces that our documents do not use: only the names that the official schema refers to. */
const STANDING_IN: readonly (readonly [file: string, namespace: string, names: string])[] = [
  ['mathml3.xsd', 'http://www.w3.org/1998/Math/MathML', 'math'],
  ['XInclude.xsd', 'http://www.w3.org/2001/XInclude', 'include'],
  [
    'ssmlv1p1-core.xsd',
    'http://www.w3.org/2001/10/synthesis',
    'p s say-as phoneme sub voice emphasis break prosody mark audio speak',
  ],
  ['imsmd_loose_v1p3p2.xsd', 'http://ltsc.ieee.org/xsd/LOM', 'lom'],
  [
    'imsqtiv3p0_csmv1p1_v1p0.xsd',
    'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscsmd_v1p1',
    'curriculumStandardsMetadataSet',
  ],
  ['imsqti_metadatav3p0_v1p0.xsd', 'http://www.imsglobal.org/xsd/imsqti_metadata_v3p0', 'qtiMetadata'],
  [
    'imsqtiv3p0_cpextv1p2_v1p0.xsd',
    'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_extensionv1p2',
    'variant',
  ],
];

const XML = `<xs:schema xmlns:xs="${SCHEMA}" targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xs:attribute name="lang" type="xs:language"/><xs:attribute name="base" type="xs:anyURI"/>
  <xs:attribute name="space" type="xs:NCName"/><xs:attribute name="id" type="xs:ID"/>
  <xs:attributeGroup name="specialAttrs"><xs:attribute ref="xml:lang"/></xs:attributeGroup>
</xs:schema>`;

const standIns = STANDING_IN.map(([fileName, namespace, names]) => ({
  fileName,
  contents: `<xs:schema xmlns:xs="${SCHEMA}" targetNamespace="${namespace}">${names
    .split(' ')
    .map((each) => `<xs:element name="${each}"/>`)
    .join('')}</xs:schema>`,
}));

type Documents = readonly (readonly [name: string, content: string])[];

async function faultsOf(schema: string, documents: Documents): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: documents.map(([fileName, contents]) => ({ fileName, contents })),
    schema: [schema],
    preload: [...standIns, { fileName: 'xml.xsd', contents: XML }],
    initialMemoryPages: 2_048,
    maxMemoryPages: 16_384,
  });
  return errors.map(({ message, loc }) => `${loc?.fileName}: ${message}`);
}

function official(name: string): string {
  return readFileSync(join(OFFICIAL ?? '', name), 'utf8').replace(
    /schemaLocation\s*=\s*"[^"]*?([^/"]+)"/g,
    'schemaLocation="$1"',
  );
}

/** Items of every kind, with the texts that parts of them share. */
const items: Documents = fc
  .sample(fc.oneof(packItem, supportedItem), { numRuns: 160, seed: SEED })
  .flatMap((item, index) => {
    const written = writeItem(item, 'en', {
      identifier: `Q${index}`,
      picture: '../a.png',
      stimulus: '../s.xml',
    });
    if (!written) return [];
    const letters = written.stimulus ? [[`letters-${index}.xml`, writeXml(written.stimulus)] as const] : [];
    return [[`${item.kind}-${index}.xml`, writeXml(written.item)] as const, ...letters];
  });

async function manifest(): Promise<Documents> {
  const packed = fc
    .sample(packItem, { numRuns: 30, seed: SEED })
    .map((item, index) => ({ ...item, code: `1-${index}` }));
  const { bytes } = await writeQtiPackage(packed);
  const { documents } = await readPackage(Buffer.from(bytes));
  return [['imsmanifest.xml', writeXml(documents.get('imsmanifest.xml') ?? element('none'))]];
}

function replaced(documents: Documents, found: RegExp, by: string): Documents {
  const bent = documents.map(([name, content]) => [name, content.replace(found, by)] as const);
  expect(bent).not.toEqual(documents);
  return bent;
}

describe('The form of what is written', () => {
  it('is that of the standard for items of every kind, and their letters', async () => {
    const kinds = new Set(items.map(([name]) => name.split('-')[0]));
    expect(
      [...ITEM_KINDS.filter((kind) => kind !== 'sheet'), 'letters'].filter((kind) => !kinds.has(kind)),
    ).toEqual([]);
    expect(await faultsOf(QTI_ITEM_FORM, items)).toEqual([]);
  });

  it('is that of the standard for the manifest', async () => {
    expect(await faultsOf(QTI_MANIFEST_FORM, await manifest())).toEqual([]);
  });

  it.each<[string, RegExp, string]>([
    ['an attribute that QTI does not know', /time-dependent=/, 'time-depends='],
    ['an element of its own', /<qti-item-body/, '<qti-hint/><qti-item-body'],
    ['another order', /(<qti-outcome-declaration[^>]*>)(.*)(<qti-item-body)/s, '$2$1$3'],
    ['no way to earn points', /<qti-response-processing.*<\/qti-response-processing>/s, ''],
    ['support that is in no catalogue', /<qti-catalog id="[^"]*"/g, '<qti-catalog id="z"'],
    ['a choice without a name', /<qti-simple-choice identifier="[^"]*"/, '<qti-simple-choice'],
  ])('would not hold for items with %s', async (_what, found, by) => {
    expect(await faultsOf(QTI_ITEM_FORM, replaced(items, found, by))).not.toEqual([]);
  });

  it('would not hold for a manifest that leans on what is not there', async () => {
    const bent = replaced(await manifest(), /identifierref="[^"]*"/, 'identifierref="nowhere"');
    expect(await faultsOf(QTI_MANIFEST_FORM, bent)).not.toEqual([]);
  });

  describe('where QTI_SCHEMAS names the folder of the official schemas', () => {
    const there = OFFICIAL === undefined ? it.skip : it;

    there('is valid against them', async () => {
      expect(await faultsOf(official(OFFICIAL_NAMES.item), items)).toEqual([]);
      expect(await faultsOf(official(OFFICIAL_NAMES.manifest), await manifest())).toEqual([]);
    });

    there('would not be with an attribute that QTI does not know', async () => {
      const bent = replaced(items.slice(0, 1), /time-dependent=/, 'time-depends=');
      expect(await faultsOf(official(OFFICIAL_NAMES.item), bent)).not.toEqual([]);
    });
  });
});
