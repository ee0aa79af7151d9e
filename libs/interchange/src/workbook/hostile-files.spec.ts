import { createHash } from 'node:crypto';
import { UnreadableFile } from '../unreadable-file';
import { workbookOfParts } from '../testing/workbook-parts';
import { zipOf } from '../testing/zip-of';
import { readCells } from './read-cells';
import { WORKBOOK_LIMITS } from './sheet';
import type { WorkbookLimits } from './sheet';

const MEGABYTE = 1024 * 1024;

async function refusalOf(file: Uint8Array, limits: Partial<WorkbookLimits> = {}) {
  try {
    await readCells(file, { ...WORKBOOK_LIMITS, ...limits });
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
  throw new Error('The file was read.');
}

/** Digits that hardly pack, the same in every run. */
function noise(digits: number): string {
  const blocks = Array.from({ length: Math.ceil(digits / 64) }, (_, block) =>
    createHash('sha256').update(String(block)).digest('hex'),
  );
  return blocks.join('').slice(0, digits);
}

const bomb = (content: string) =>
  workbookOfParts({ sheetData: '', others: [{ name: 'xl/sharedStrings.xml', content }] });

describe('a file that is no workbook is refused in words', () => {
  const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  it.each([
    ['nothing', Buffer.alloc(0), 'empty-file', /is empty/],
    ['blanks', Buffer.alloc(9 * MEGABYTE, ' '), 'empty-file', /is empty/],
    ['50 MB of blanks', Buffer.alloc(50 * MEGABYTE, ' '), 'file-too-large', /has 50 MB; at most 10 MB/],
    ['a web page', Buffer.from('\ufeff\r\n<!DOCTYPE html><html><table>'), 'web-page', /web page/],
    ['a list of values', Buffer.from('Term;Explanation\r\nAlgorithm;Құрал\r\n'), 'plain-text', /plain text/],
    ['a list in UTF-16', Buffer.from('\ufeffTerm;Explanation', 'utf16le'), 'plain-text', /plain text/],
    ['a web page in UTF-16', Buffer.from('\ufeff<html>', 'utf16le'), 'web-page', /web page/],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'not-a-workbook', /not an Excel workbook/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'not-a-workbook', /not an Excel workbook/],
    ['a workbook of 1997', Buffer.concat([compound, Buffer.alloc(600)]), 'old-workbook', /\.xls\)/],
    [
      'a protected workbook',
      Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
      'protected-workbook',
      /password/,
    ],
    [
      'a zip without a workbook',
      zipOf([{ name: 'readme.txt', content: 'hello' }]),
      'not-a-workbook',
      /zip file without a workbook/,
    ],
    ['an empty zip', zipOf([]), 'not-a-workbook', /zip file without a workbook/],
    [
      'an OpenDocument table',
      zipOf([
        { name: 'mimetype', content: '' },
        { name: 'content.xml', content: '' },
      ]),
      'not-a-workbook',
      /\.ods/,
    ],
    [
      'a text document',
      zipOf([
        { name: '[Content_Types].xml', content: '<Types/>' },
        {
          name: '_rels/.rels',
          content:
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        },
        { name: 'word/document.xml', content: '<document/>' },
      ]),
      'not-a-workbook',
      /another kind/,
    ],
  ] as const)('%s', async (_what, file, reason, words) => {
    const refusal = await refusalOf(file);
    expect(refusal).toMatchObject({
      reason,
      code: `interchange.${reason}`,
      message: expect.stringMatching(words),
    });
  });

  it.each([0.1, 0.5, 0.9, 0.99])('a download that broke off after %s of the file', async (share) => {
    const whole = workbookOfParts({ sheetData: '<row><c><v>1</v></c></row>' });
    expect((await refusalOf(whole.subarray(0, Math.floor(whole.length * share)))).reason).toBe(
      'damaged-workbook',
    );
  });

  it('a workbook in which one byte of a part was changed', async () => {
    const file = workbookOfParts({
      sheetData: `<row><c t="str"><v>${noise(400)}</v></c></row>`,
    });
    const at = file.indexOf('xl/worksheets/sheet1.xml') + 200;
    file[at] = (file[at] ?? 0) ^ 0xff;
    expect((await refusalOf(file)).reason).toBe('damaged-workbook');
  });
});

describe('a zip made to harm is refused before it is unpacked', () => {
  it('a bomb that honestly declares its size', async () => {
    const refusal = await refusalOf(bomb(' '.repeat(60 * MEGABYTE)));
    expect(refusal).toMatchObject({ reason: 'unpacks-too-large', kind: 'too-large' });
  });

  it('a part packed more than a hundredfold', async () => {
    expect((await refusalOf(bomb(`<sst>${'<si/>'.repeat(MEGABYTE)}</sst>`))).reason).toBe(
      'unpacks-too-large',
    );
  });

  it('many small parts that together unpack to too much', async () => {
    const content = noise(MEGABYTE / 2);
    const others = Array.from({ length: 10 }, (_, index) => ({ name: `xl/media/${index}.bin`, content }));
    const refusal = await refusalOf(workbookOfParts({ sheetData: '', others }), {
      unpackedBytes: 4 * MEGABYTE,
    });
    expect(refusal.reason).toBe('unpacks-too-large');
  });

  it('a sheet that declares four gigabytes', async () => {
    const others = [{ name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>', declaredSize: 0xffff_fffe }];
    expect((await refusalOf(workbookOfParts({ sheetData: '', others }))).reason).toBe('unpacks-too-large');
  });

  it('a bomb that lies about its size, stopped where the lie ends', async () => {
    const others = [
      { name: 'xl/sharedStrings.xml', content: ' '.repeat(60 * MEGABYTE), declaredSize: 1_000 },
    ];
    const refusal = await refusalOf(workbookOfParts({ sheetData: '', others }));
    expect(refusal).toMatchObject({
      reason: 'unpacks-too-large',
      message: expect.stringContaining('more than it declares'),
    });
  });

  it('more parts than a workbook can have', async () => {
    const others = Array.from({ length: 5_001 }, (_, index) => ({ name: `p${index}`, content: '' }));
    expect((await refusalOf(workbookOfParts({ sheetData: '', others }))).reason).toBe('too-many-parts');
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:/x', 'xl\\..\\..\\x', 'a\0b'])(
    'a part named %j',
    async (name) => {
      const others = [{ name, content: '' }];
      expect((await refusalOf(workbookOfParts({ sheetData: '', others }))).reason).toBe('unsafe-part-name');
    },
  );

  it('a zip inside the zip', async () => {
    const others = [{ name: 'xl/embeddings/inner.zip', content: zipOf([]) }];
    expect(await refusalOf(workbookOfParts({ sheetData: '', others }))).toMatchObject({
      reason: 'nested-archive',
      message: expect.stringContaining('xl/embeddings/inner.zip'),
    });
  });

  it('two parts of one name', async () => {
    const others = [{ name: 'XL/workbook.xml', content: '<workbook/>' }];
    expect((await refusalOf(workbookOfParts({ sheetData: '', others }))).reason).toBe('damaged-workbook');
  });

  it('an encrypted part', async () => {
    const others = [{ name: 'xl/theme.xml', content: '', isEncrypted: true }];
    expect((await refusalOf(workbookOfParts({ sheetData: '', others }))).reason).toBe('protected-workbook');
  });
});

describe('XML made to harm is refused', () => {
  it.each([
    [
      'entities that multiply',
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>',
      '<row><c t="str"><v>&b;</v></c></row>',
    ],
    [
      'an entity from outside',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
      '<row><c t="str"><v>&a;</v></c></row>',
    ],
    ['a document type without use', '<!DOCTYPE x>', ''],
  ])('%s', async (_what, prologue, sheetData) => {
    expect((await refusalOf(workbookOfParts({ prologue, sheetData }))).reason).toBe('document-type');
  });

  it.each([
    ['an unknown entity', '<row><c t="str"><v>&nbsp;</v></c></row>'],
    ['an open element', '<row><c>'],
    ['a text that is not there', '<row><c t="s"><v>7</v></c></row>'],
    ['a place that is none', '<row><c r="7A"><v>7</v></c></row>'],
    ['rows that go back', '<row r="2"/><row r="1"/>'],
    ['a number that is none', '<row><c><v>1e999</v></c></row>'],
    ['bytes that are not UTF-8', '<row><c t="str"><v>\u00ff</v></c></row>'],
  ])('%s', async (_what, sheetData) => {
    const others = [
      {
        name: 'xl/worksheets/sheet1.xml',
        content: Buffer.from(`<worksheet><sheetData>${sheetData}</sheetData></worksheet>`, 'latin1'),
      },
    ];
    expect((await refusalOf(workbookOfParts({ sheetData: '', others }))).reason).toBe('damaged-workbook');
  });
});

describe('a workbook that asks for too much is refused', () => {
  it('a million empty rows', async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, row) => `<row r="${row + 1}"/>`).join('');
    const refusal = await refusalOf(workbookOfParts({ sheetData: rows }));
    expect(refusal).toMatchObject({
      reason: 'too-many-rows',
      message: expect.stringContaining('Delete the empty rows'),
    });
  });

  it('a filled cell beyond the last column', async () => {
    expect(
      (await refusalOf(workbookOfParts({ sheetData: '<row><c r="GS1"><v>1</v></c></row>' }))).reason,
    ).toBe('too-many-columns');
  });

  it('a cell that is too long, named by sheet and row', async () => {
    const sheetData = `<row r="12"><c t="str"><v>${'x'.repeat(10_001)}</v></c></row>`;
    expect(await refusalOf(workbookOfParts({ sheetData }))).toMatchObject({
      reason: 'too-long-cell',
      message: expect.stringMatching(/"Sheet".*row 12/),
    });
  });

  it('one long text that a hundred thousand cells share', async () => {
    const sharedStrings = `<sst><si><t>${'x'.repeat(10_000)}</t></si></sst>`;
    const sheetData = `<row>${'<c r="A1" t="s"><v>0</v></c>'.repeat(100_000)}</row>`;
    const file = workbookOfParts({ sheetData, sharedStrings });
    expect((await refusalOf(file, { ratio: 1_000 })).reason).toBe('too-much-text');
  });

  it('more memory than the thread may use, while the process lives on', async () => {
    const texts = Array.from({ length: 400_000 }, (_, entry) => `<si><t>${Math.sin(entry)}</t></si>`).join(
      '',
    );
    const file = workbookOfParts({ sheetData: '', sharedStrings: `<sst>${texts}</sst>` });
    expect((await refusalOf(file, { memoryMegabytes: 16 })).reason).toBe('too-much-memory');
  });

  it('more time than it may take', async () => {
    const file = workbookOfParts({ sheetData: '<row><c><v>1</v></c></row>' });
    expect(await refusalOf(file, { milliseconds: 1 })).toMatchObject({
      reason: 'too-slow',
      kind: 'too-large',
    });
  });
});
