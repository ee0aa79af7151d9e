import { declared, itemOfThree, MATCH_CORRECT, qtiPackage } from './qti-items';
import { workbookOfParts } from './workbook-parts';
import type { ZipEntry } from './zip-of';

/** What a file pretends to be. */
export type HostileForm = 'csv' | 'workbook' | 'qti' | 'case' | 'xliff';

export interface HostileFile {
  readonly what: string;
  readonly form: HostileForm;
  readonly bytes: Buffer;
}

const CHOICES = ['A', 'B'].map((id) => `<qti-simple-choice identifier="${id}">${id}</qti-simple-choice>`);
const ITEM = itemOfThree({
  head: declared('identifier', 'single', ['A']),
  body: `<qti-choice-interaction response-identifier="RESPONSE" max-choices="1">${CHOICES.join('')}</qti-choice-interaction>`,
  tail: MATCH_CORRECT,
});
const XXE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${'<!ENTITY b "&a;&a;&a;&a;">'.repeat(20)}]>`;
const XLIFF = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ru">';
const ZEROS = Buffer.alloc(60 * 1024 * 1024);
const HEADINGS =
  'code,competence,level,kind,difficulty,seconds,stem.en,option1.en,option2.en,right,rationale.en';
const ROW = '1.1-90,1.1,2,single,-1,40,What now?,Yes,No,a,Because.';
const CELL = '<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c></row>';

const sheet = (sheetData: string, more: { prologue?: string; others?: readonly ZipEntry[] } = {}) =>
  workbookOfParts({ sheetData, ...more });
const items = (others: readonly ZipEntry[], item = ITEM) => qtiPackage({ 'q.xml': item }, others);
const text = (...lines: readonly string[]) => Buffer.from(lines.join('\n'));

/** Files that no honest program writes. None of them may leave a trace, wherever it is uploaded. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  { what: 'nothing', form: 'csv', bytes: Buffer.alloc(0) },
  { what: 'bytes that are no text', form: 'csv', bytes: Buffer.from([0, 1, 2, 3, 255, 254, 0]) },
  {
    what: 'a heading that names what all objects share',
    form: 'csv',
    bytes: text(`${HEADINGS},__proto__`, `${ROW},x`),
  },
  {
    what: 'people and a heading that names what all objects share',
    form: 'csv',
    bytes: text('email,name,__proto__', 'kim@agency.example,Kim,x'),
  },
  {
    what: 'people and a heading twice',
    form: 'csv',
    bytes: text('email,name,e-mail', 'kim@agency.example,Kim,lee@agency.example'),
  },
  { what: 'a heading twice', form: 'csv', bytes: text(`${HEADINGS},code`, `${ROW},1.1-91`) },
  { what: 'a quote without an end', form: 'csv', bytes: text(HEADINGS, '1.1-90,1.1,2,single,-1,40,"What') },
  {
    what: 'the error of a formula for a code',
    form: 'workbook',
    bytes: sheet(`${CELL}<row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`),
  },
  {
    what: 'a part that unpacks to 60 MB',
    form: 'workbook',
    bytes: sheet(CELL, { others: [{ name: 'xl/media/a.bin', content: ZEROS }] }),
  },
  {
    what: 'a part larger than it says',
    form: 'workbook',
    bytes: sheet('', {
      others: [{ name: 'xl/sharedStrings.xml', content: '<sst/>'.repeat(90), declaredSize: 6 }],
    }),
  },
  {
    what: 'a path that leads out',
    form: 'workbook',
    bytes: sheet(CELL, { others: [{ name: '../../evil.xml', content: '<a/>' }] }),
  },
  {
    what: 'another file inside',
    form: 'workbook',
    bytes: sheet(CELL, { others: [{ name: 'xl/embeddings/a.zip', content: 'PK' }] }),
  },
  {
    what: 'a password',
    form: 'workbook',
    bytes: sheet(CELL, { others: [{ name: 'xl/p.xml', content: 'x', isEncrypted: true }] }),
  },
  { what: 'an external entity', form: 'workbook', bytes: sheet(CELL, { prologue: XXE }) },
  { what: 'entities that grow', form: 'workbook', bytes: sheet(CELL, { prologue: LAUGHS }) },
  { what: 'no end', form: 'workbook', bytes: sheet(CELL).subarray(0, 300) },
  { what: 'a picture that unpacks to 60 MB', form: 'qti', bytes: items([{ name: 'a.png', content: ZEROS }]) },
  { what: 'a path that leads out', form: 'qti', bytes: items([{ name: '../../evil.xml', content: ITEM }]) },
  { what: 'an absolute path', form: 'qti', bytes: items([{ name: '/etc/cron.d/x', content: 'x' }]) },
  { what: 'a package inside', form: 'qti', bytes: items([{ name: 'inner.zip', content: 'PK' }]) },
  {
    what: 'a part larger than it says',
    form: 'qti',
    bytes: items([{ name: 'b.xml', content: '<a/>'.repeat(500), declaredSize: 3 }]),
  },
  { what: 'an external entity', form: 'qti', bytes: items([], `${XXE}${ITEM.replace(/^<\?xml.*?\?>/, '')}`) },
  {
    what: 'entities that grow',
    form: 'qti',
    bytes: items([], `${LAUGHS}${ITEM.replace(/^<\?xml.*?\?>/, '')}`),
  },
  { what: 'endless depth', form: 'qti', bytes: items([], '<a>'.repeat(5_000)) },
  { what: 'no end', form: 'qti', bytes: items([]).subarray(0, 300) },
  {
    what: 'a key that changes what every object is',
    form: 'case',
    bytes: text('{"CFDocument":{"__proto__":{"isAdmin":true}}}'),
  },
  {
    what: 'lists in lists without end',
    form: 'case',
    bytes: text(`{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`),
  },
  {
    what: 'words in Windows-1251',
    form: 'case',
    bytes: Buffer.concat([text('{"CFDocument":"'), Buffer.from([0xcf, 0xf0]), text('"}')]),
  },
  {
    what: 'words in UTF-16 without a mark',
    form: 'case',
    bytes: Buffer.from('{"CFDocument":{}}', 'utf16le'),
  },
  { what: 'an external entity', form: 'xliff', bytes: text(`${XXE}<xliff version="2.0"/>`) },
  { what: 'entities that grow', form: 'xliff', bytes: text(`${LAUGHS}<xliff version="2.0"/>`) },
  { what: 'endless depth', form: 'xliff', bytes: text(`${XLIFF}${'<group>'.repeat(50_000)}`) },
  { what: 'no end', form: 'xliff', bytes: text(`${XLIFF}<file id="f"><unit id="u"><segment><source>What`) },
  {
    what: 'words in Windows-1251 that are said to be UTF-8',
    form: 'xliff',
    bytes: Buffer.concat([
      text('<?xml version="1.0" encoding="UTF-8"?>', `${XLIFF}<file id="f"><note>`),
      Buffer.from([0xcf, 0xf0]),
      text('</note></file></xliff>'),
    ]),
  },
];
