import { gzipSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { wordsIn } from './words-in';

async function packed(parts: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(content, name);
  zip.end();
  return buffer(zip.outputStream);
}

describe('the words in a body', () => {
  const secret = Buffer.from('a word that would not be seen '.repeat(40));

  it('are its text', async () => {
    expect(await wordsIn(Buffer.from('{"name":"Айгерим"}'))).toBe('{"name":"Айгерим"}');
  });

  it('are what was compressed', async () => {
    expect(await wordsIn(gzipSync(secret))).toBe(String(secret));
  });

  it('are the names and contents of what a package holds, packages within it included', async () => {
    const inner = await packed({ 'inner.xml': secret });
    const outer = await packed({ 'first.txt': Buffer.from('first'), 'a.xlsx': inner });

    expect(outer.includes('a word that')).toBe(false);
    expect(await wordsIn(outer)).toBe(`first.txt\nfirst\na.xlsx\ninner.xml\n${String(secret)}`);
  });
});
