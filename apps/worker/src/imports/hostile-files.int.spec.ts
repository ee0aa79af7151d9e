import { randomUUID } from 'node:crypto';
import {
  AskAgain,
  CancelImport,
  ConfirmImport,
  IMPORT_KINDS,
  INSTALL_CONTENT,
  InstallContent,
  ReadImports,
  RunImport,
  UploadImport,
  type Actor,
} from '@qabilet/application';
import { aContentPack } from '@qabilet/application/testing';
import { HOSTILE_FILES } from '@qabilet/interchange/testing';
import { idOf } from '@qabilet/kernel';
import { countRows, startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { IMPORT_WORK_PROVIDERS } from './import-works';

let context: TestContext;
let actor: Actor;
beforeAll(async () => {
  context = await startTestContext(
    [
      ...INSTALL_CONTENT,
      ...IMPORT_WORK_PROVIDERS,
      AskAgain,
      CancelImport,
      ConfirmImport,
      ReadImports,
      UploadImport,
    ],
    'qabilet_worker',
  );
  const tenantId = await context.openAgency();
  await context.get(InstallContent).execute(tenantId, aContentPack());
  const personId = idOf<'Person'>(randomUUID());
  await context.database.query(
    `INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Ada Author', $3, now())`,
    [tenantId, personId, `${personId}@agency.example`],
  );
  actor = { tenantId, personId, roles: ['author', 'administrator'], language: 'en' };
});
afterAll(() => context.stop());

/** What an import leaves behind of itself, whatever was in the file. */
const OF_THE_RUN = ['import_run', 'outbox', 'audit_entry', 'audit_link', 'audit_head'];

async function rest() {
  const rows = await countRows(context.database);
  return Object.fromEntries(Object.entries(rows).filter(([table]) => !OF_THE_RUN.includes(table)));
}

const EACH = IMPORT_KINDS.flatMap((kind) => HOSTILE_FILES.map((file) => ({ kind, ...file })));

describe('A hostile file', () => {
  it.each(EACH)(
    'for $kind ($form with $what) is refused in words, and nothing of it is stored',
    async (file) => {
      const before = await rest();
      const { runId } = await context
        .get(UploadImport)
        .execute(actor, file.kind, { name: `${file.form}-${file.what}`, bytes: file.bytes });
      await context.get(RunImport).execute(actor.tenantId, { runId });
      const run = await context.get(ReadImports).one(actor, runId);

      expect(await wordsFor(runId)).toMatch(/^[A-Z"].{15,}[.!]$/s);
      expect(['refused', 'ready']).toContain(run.state);
      if (run.state === 'ready') {
        expect(run.counts).toMatchObject({ new: 0, changed: 0 });
        await expect(context.get(ConfirmImport).execute(actor, runId)).rejects.toMatchObject({
          code: 'imports.nothing-to-store',
        });
        await context.get(CancelImport).execute(actor, runId);
      }
      expect(await rest()).toEqual(before);
    },
  );
});

/** Why nothing can be stored: of the file as a whole, or of each thing in it. */
async function wordsFor(runId: Parameters<ReadImports['one']>[1]): Promise<string> {
  const { failure, faults } = await context.get(ReadImports).one(actor, runId);
  const { rows } = await context.get(ReadImports).entries(actor, runId, { page: 1, size: 50 });
  const errors = [...faults, ...rows.flatMap((row) => row.faults)].filter(
    ({ severity }) => severity === 'error',
  );
  return failure?.message ?? errors.map(({ message }) => message).join(' ');
}
