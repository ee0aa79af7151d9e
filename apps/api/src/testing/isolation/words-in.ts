import { lettersOf, pdfText } from '@qabilet/reports/testing';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import yauzl from 'yauzl';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const GZIP = Buffer.from([0x1f, 0x8b]);
const PDF = Buffer.from('%PDF-');

/** What a body says in words, whatever it is packed in: the pages of a PDF, the parts of a package, or its text. */
export async function wordsIn(bytes: Buffer): Promise<string> {
  const begins = (mark: Buffer) => bytes.subarray(0, mark.length).equals(mark);
  if (begins(PDF)) {
    const { pages, title } = await pdfText(bytes);
    // Once more without spaces: setting a text breaks a word where a line ends.
    return [title, ...pages, lettersOf(pages.join())].join('\n');
  }
  if (begins(GZIP)) return wordsIn(gunzipSync(bytes));
  if (begins(ZIP)) return wordsOfPackage(bytes);
  return bytes.toString('utf8');
}

async function wordsOfPackage(bytes: Buffer): Promise<string> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  const words: string[] = [];
  for await (const entry of zip.eachEntry()) {
    words.push(entry.fileName, await wordsIn(await buffer(await zip.openReadStreamPromise(entry))));
  }
  return words.join('\n');
}
