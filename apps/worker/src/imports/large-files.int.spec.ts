import { createHash, randomUUID } from 'node:crypto';
import {
  AskAgain,
  ConfirmImport,
  INSTALL_CONTENT,
  InstallContent,
  ItemFileReader,
  ReadImports,
  RunImport,
  UploadImport,
  type Actor,
  type ImportFile,
  type ImportProgress,
  type PackItem,
} from '@qabilet/application';
import { aContentPack } from '@qabilet/application/testing';
import { writeQtiPackage } from '@qabilet/interchange';
import { workbookOfParts } from '@qabilet/interchange/testing';
import { idOf } from '@qabilet/kernel';
import { startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { IMPORT_WORK_PROVIDERS } from './import-works';

const MEGABYTE = 1024 * 1024;
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext(
    [...INSTALL_CONTENT, ...IMPORT_WORK_PROVIDERS, AskAgain, ConfirmImport, ReadImports, UploadImport],
    'qabilet_worker',
  );
});
afterAll(() => context.stop());

/** Bytes that cannot be packed smaller, the same each time. */
function noise(name: string, length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, block) =>
    createHash('sha256').update(`${name} ${block}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

/** As many picture tasks as fill a package of 10 MB. */
async function largePackage(): Promise<ImportFile> {
  const text = (en: string) => ({ en });
  const items = Array.from({ length: 96 }, (_, index): PackItem => {
    const picture = Buffer.concat([PNG, noise(`picture ${index}`, 106_000)]).toString('base64');
    return {
      code: `1.1-${500 + index}`,
      competence: '1.1',
      level: 2,
      difficulty: -1,
      seconds: 40,
      stem: text(`Where is the register in picture ${index}?`),
      rationale: text('It is on the left.'),
      kind: 'hotspot',
      options: [
        { id: 'a', text: text('Left'), correct: true, rationale: text('') },
        { id: 'b', text: text('Right'), correct: false, rationale: text('') },
      ],
      picture: {
        source: text(`data:image/png;base64,${picture}`),
        width: 400,
        height: 200,
        description: text('Two shelves'),
        places: { a: { x: 0, y: 0, width: 0.5, height: 1 }, b: { x: 0.5, y: 0, width: 0.5, height: 1 } },
      },
    };
  });
  return { name: 'pictures.zip', bytes: (await writeQtiPackage(items)).bytes };
}

const HEADINGS =
  'code,competence,level,kind,difficulty,seconds,stem.en,option1.en,option2.en,right,rationale.en';

/** As many rows of long words as fill a workbook of 10 MB. */
function largeWorkbook(): ImportFile {
  const cell = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (cells: readonly string[]) => `<row>${cells.map(cell).join('')}</row>`;
  const rows = Array.from({ length: 1_700 }, (_, index) => {
    const words = noise(`words ${index}`, 5_990).toString('base64');
    const [stem, why] = [words.slice(0, 3_990), words.slice(3_990)];
    return row([`1.1-${1_000 + index}`, '1.1', '2', 'single', '-1', '40', stem, 'Yes', 'No', 'a', why]);
  });
  const sheetData = [row(HEADINGS.split(',')), ...rows].join('');
  return { name: 'items.xlsx', bytes: workbookOfParts({ sheetData }) };
}

async function arrange() {
  const tenantId = await context.openAgency();
  await context.get(InstallContent).execute(tenantId, aContentPack());
  const personId = idOf<'Person'>(randomUUID());
  await context.database.query(
    `INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Ada Author', $3, now())`,
    [tenantId, personId, `${personId}@agency.example`],
  );
  const actor: Actor = { tenantId, personId, roles: ['author'], language: 'en' };
  const stored = async (file: ImportFile) => {
    const { runId } = await context.get(UploadImport).execute(actor, 'items', file);
    await context.get(RunImport).execute(tenantId, { runId });
    const foreseen = await context.get(ReadImports).one(actor, runId);
    await context.get(ConfirmImport).execute(actor, runId);
    await context.get(RunImport).execute(tenantId, { runId });
    return { foreseen, done: await context.get(ReadImports).one(actor, runId) };
  };
  return { stored };
}

async function progressOf(file: ImportFile): Promise<readonly ImportProgress[]> {
  const told: ImportProgress[] = [];
  const onProgress = (progress: ImportProgress) => void told.push(progress);
  await context.get(ItemFileReader).read(file, { onProgress });
  return told;
}

describe.each([
  ['a QTI package', largePackage, 96, 'QTI 3.0'],
  ['a workbook', largeWorkbook, 1_700, 'XLSX'],
] as const)('%s of 10 MB', (_what, made, count, format) => {
  it('is read and stored by the worker, which tells how far it has come', async () => {
    const file = await made();
    const { stored } = await arrange();

    expect(file.bytes.length).toBeGreaterThan(9.5 * MEGABYTE);
    expect(file.bytes.length).toBeLessThanOrEqual(10 * MEGABYTE);
    const { foreseen, done } = await stored(file);
    expect(foreseen).toMatchObject({ state: 'ready', format, counts: { new: count, left: 0 } });
    expect(done).toMatchObject({ state: 'done', counts: { new: count, left: 0 } });

    const told = await progressOf(file);
    expect(told.map(({ done: at }) => at)).toEqual(
      Array.from({ length: Math.ceil(count / 50) }, (_, step) => step * 50),
    );
    expect(new Set(told.map(({ total }) => total))).toEqual(new Set([count]));
  }, 600_000);
});
