import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const MODULE = join(__dirname, 'secret-key.mjs');

describe('the key of an installation', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'qabilet-key-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  const keyIn = async (folder: string) => {
    const script = `const { secretKeyIn } = await import(process.argv[1]); process.stdout.write(secretKeyIn(process.argv[2]))`;
    const words = ['--input-type=module', '--eval', script, MODULE, folder];
    return (await promisify(execFile)(process.execPath, words)).stdout;
  };

  it('is made once, however many ask for it at the same moment, and only its owner reads it', async () => {
    const folder = join(home, 'new');
    const keys = await Promise.all([keyIn(folder), keyIn(folder), keyIn(folder)]);

    expect(new Set(keys).size).toBe(1);
    expect(Buffer.from(keys[0] ?? '', 'base64')).toHaveLength(32);
    expect(statSync(join(folder, 'secret-key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['secret-key']);
  });

  it('stays what an operator has made it', async () => {
    writeFileSync(join(home, 'secret-key'), 'new,old\n');
    expect(await keyIn(home)).toBe('new,old');
  });
});
