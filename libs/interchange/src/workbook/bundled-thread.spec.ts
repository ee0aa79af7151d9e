import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { workbookOfParts } from '../testing/workbook-parts';

const run = promisify(execFile);
const ROOT = resolve(__dirname, '../../../..');

const APP = `
import { readFileSync } from 'node:fs';
import { readCells } from '@qabilet/interchange';

const limits = process.argv[3] === undefined ? undefined : JSON.parse(process.argv[3]);
readCells(readFileSync(process.argv[2]), limits).then(
  (sheets) => console.log(JSON.stringify(sheets)),
  (error) => console.log(JSON.stringify({ code: error.code, message: error.message })),
);
`;

/** Built as the server applications are: one entry, packages left outside. */
const BUILD = `
import { build } from 'vite';

const [root, splitting] = [process.argv[2], process.argv[3] !== 'merged'];
const rolldownOptions = { output: { codeSplitting: splitting } };
await build({ root, configFile: false, logLevel: 'error', build: { ssr: 'main.ts', outDir: 'out', target: 'node20', minify: true, rolldownOptions } });
`;

describe('the reading thread inside a production bundle', () => {
  let folder: string;

  beforeAll(async () => {
    await mkdir(join(ROOT, 'dist'), { recursive: true });
    folder = await mkdtemp(join(ROOT, 'dist', 'bundled-thread-'));
    await writeFile(join(folder, 'main.ts'), APP);
    await writeFile(join(folder, 'build.mjs'), BUILD);
    await writeFile(
      join(folder, 'book.xlsx'),
      workbookOfParts({ sheetData: '<row r="3"><c r="B3"><v>1.1000000000000001</v></c></row>' }),
    );
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function bundledReading(mode: 'split' | 'merged') {
    await run(process.execPath, [join(folder, 'build.mjs'), folder, mode]);
    const entry = (await readdir(join(folder, 'out'))).find((name) => name.startsWith('main.'));
    const { stdout } = await run(
      process.execPath,
      [join(folder, 'out', entry ?? ''), join(folder, 'book.xlsx')],
      { cwd: '/' },
    );
    return JSON.parse(stdout) as unknown;
  }

  it('starts from its own file, whatever the working folder', async () => {
    expect(await bundledReading('split')).toEqual([
      { name: 'Sheet', rows: [{ row: 3, cells: [{ column: 2, text: '1.1', kind: 'number' }] }] },
    ]);
  }, 60_000);

  it('says what is wrong with a bundle that merged it into the application instead of starting the application twice', async () => {
    expect(await bundledReading('merged')).toMatchObject({
      message: expect.stringContaining('keep code splitting on'),
    });
  }, 60_000);
});
