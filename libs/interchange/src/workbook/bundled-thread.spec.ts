import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { declared, itemOfThree, MATCH_CORRECT, qtiPackage } from '../testing/qti-items';
import { workbookOfParts } from '../testing/workbook-parts';

const run = promisify(execFile);
const ROOT = resolve(__dirname, '../../../..');

const APP = `
import { readFileSync } from 'node:fs';
import { AnyItemFileReader, readCells } from '@qabilet/interchange';

const [name] = process.argv.slice(2);
const bytes = readFileSync(name);
const reading = name.endsWith('.zip')
  ? new AnyItemFileReader().read({ name, bytes }, { onProgress: () => undefined })
  : readCells(bytes);
reading.then(
  (read) => console.log(JSON.stringify(read)),
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
    const choices =
      '<qti-simple-choice identifier="A">A</qti-simple-choice><qti-simple-choice identifier="B">B</qti-simple-choice>';
    const body = `<qti-choice-interaction response-identifier="RESPONSE">${choices}</qti-choice-interaction>`;
    const head = declared('identifier', 'single', ['A']);
    await writeFile(
      join(folder, 'items.zip'),
      qtiPackage({ 'q.xml': itemOfThree({ head, body, tail: MATCH_CORRECT }) }),
    );
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function built(mode: 'split' | 'merged') {
    await run(process.execPath, [join(folder, 'build.mjs'), folder, mode]);
    const entry = (await readdir(join(folder, 'out'))).find((name) => name.startsWith('main.'));
    return async (file: string) => {
      const program = join(folder, 'out', entry ?? '');
      const { stdout } = await run(process.execPath, [program, join(folder, file)], { cwd: '/' });
      return JSON.parse(stdout) as unknown;
    };
  }

  it('starts from its own file, whatever the working folder', async () => {
    const reading = await built('split');
    expect(await reading('book.xlsx')).toEqual([
      { name: 'Sheet', rows: [{ row: 3, cells: [{ column: 2, text: '1.1', kind: 'number' }] }] },
    ]);
    expect(await reading('items.zip')).toMatchObject({ format: 'QTI 3.0', items: [{ code: 'Q1' }] });
  }, 60_000);

  it('says what is wrong with a bundle that merged it into the application instead of starting the application twice', async () => {
    const reading = await built('merged');
    const refused = { message: expect.stringContaining('keep code splitting on') as string };
    expect(await reading('book.xlsx')).toMatchObject(refused);
    expect(await reading('items.zip')).toMatchObject(refused);
  }, 60_000);
});
