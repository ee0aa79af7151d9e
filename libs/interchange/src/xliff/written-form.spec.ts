import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { XLIFF_FORM } from '../testing/xliff-form';
import { writeXliff } from './write-xliff';

/** The two attributes of the XML namespace that the schema refers to. */
const XML_NAMESPACE = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xs:attribute name="lang" type="xs:language"/>
  <xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName">
    <xs:enumeration value="default"/><xs:enumeration value="preserve"/></xs:restriction></xs:simpleType></xs:attribute>
</xs:schema>`;

/** Where the schema of the standard's publisher lies on this machine; without it only our own is asked. */
const OFFICIAL = process.env.XLIFF_SCHEMA;

async function faultsOf(xml: string, schema = XLIFF_FORM): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'translation.xlf', contents: xml }],
    schema: [schema.replace('informativeCopiesOf3rdPartySchemas/w3c/xml.xsd', 'xml.xsd')],
    preload: [{ fileName: 'xml.xsd', contents: XML_NAMESPACE }],
  });
  return errors.map(({ message }) => message);
}

const written = writeXliff({
  sourceLanguage: 'en',
  targetLanguage: 'kk',
  files: [
    {
      id: '1.1-01',
      original: '1.1-01 "quoted" & more\n',
      units: [
        {
          id: 'stem',
          note: 'One <line>',
          source: 'A [[g1]] and [[g1]]\u0007',
          target: 'Ә [[g1]] [[g1]]',
          state: 'translated',
        },
        { id: 'option:a', source: 'x', state: 'initial' },
      ],
    },
  ],
});

describe('The form of what is written', () => {
  it('is that of the standard', async () => {
    expect(await faultsOf(written)).toEqual([]);
  });

  it.each([
    { what: 'a state of its own', wrong: written.replace('state="translated"', 'state="done"') },
    { what: 'no source', wrong: written.replace(/<source>.*?<\/source>/, '') },
    { what: 'an element of its own', wrong: written.replace('<notes>', '<hint/><notes>') },
    { what: 'another version', wrong: written.replace('version="2.0"', 'version="9.0"') },
  ])('would not hold for a file with $what', async ({ wrong }) => {
    expect(wrong).not.toBe(written);
    expect(await faultsOf(wrong)).not.toEqual([]);
  });

  (OFFICIAL === undefined ? it.skip : it)(
    'is that of the official schema, where XLIFF_SCHEMA names it',
    async () => {
      const schema = readFileSync(OFFICIAL ?? '', 'utf8');

      expect(await faultsOf(written, schema)).toEqual([]);
      expect(await faultsOf(written.replace('state="translated"', 'state="done"'), schema)).not.toEqual([]);
    },
  );
});
