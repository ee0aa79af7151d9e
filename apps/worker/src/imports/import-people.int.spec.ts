import { randomUUID } from 'node:crypto';
import {
  AskAgain,
  ClearImports,
  ConfirmImport,
  INSTALL_CONTENT,
  InstallContent,
  PersonalData,
  ReadImports,
  RunImport,
  Transaction,
  UploadImport,
  type Actor,
  type ImportRunId,
} from '@qabilet/application';
import { aContentPack } from '@qabilet/application/testing';
import { idOf } from '@qabilet/kernel';
import { startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { IMPORT_WORK_PROVIDERS } from './import-works';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext(
    [...INSTALL_CONTENT, ...IMPORT_WORK_PROVIDERS, AskAgain, ConfirmImport, ReadImports, UploadImport],
    'qabilet_worker',
  );
});
afterAll(() => context.stop());

const HEADINGS = 'email,name,unit,role,language,employee number,extra time';
const ALIYA = 'aliya@agency.example,Aliya Sadykova,tax,,kk,00417,25';
const KIM = 'kim@agency.example,Dmitri Kim,Land office,,ru,00418,';

async function arrange() {
  const tenantId = await context.openAgency();
  await context.get(InstallContent).execute(tenantId, aContentPack());
  const personId = idOf<'Person'>(randomUUID());
  const ask = async <Row>(sql: string) => (await context.database.query(sql, [tenantId])).rows as Row[];
  await ask(
    `INSERT INTO person (tenant_id, id, name, email, created_at)
     VALUES ($1, '${personId}', 'Adi', 'adi@agency.example', now())`,
  );
  await ask(
    `INSERT INTO unit (tenant_id, id, code, name, valid_from) VALUES
     ($1, gen_random_uuid(), 'tax', 'Tax office', '2020-01-01'), ($1, gen_random_uuid(), 'land', 'Land office', '2020-01-01')`,
  );
  const roles = await ask<{ id: string; code: string }>(
    'SELECT id, code FROM role_profile WHERE tenant_id = $1 ORDER BY code LIMIT 1',
  );
  const actor: Actor = { tenantId, personId, roles: ['administrator'], language: 'en' };
  const foresee = async (...rows: readonly string[]) => {
    const bytes = Buffer.from([HEADINGS, ...rows].join('\n'));
    const { runId } = await context.get(UploadImport).execute(actor, 'people', { name: 'people.csv', bytes });
    await context.get(RunImport).execute(tenantId, { runId });
    return runId;
  };
  const read = (runId: ImportRunId) => context.get(ReadImports).one(actor, runId);
  const entries = async (runId: ImportRunId) =>
    (await context.get(ReadImports).entries(actor, runId, { page: 1, size: 50 })).rows;
  const store = async (...rows: readonly string[]) => {
    const runId = await foresee(...rows);
    await context.get(ConfirmImport).execute(actor, runId);
    await context.get(RunImport).execute(tenantId, { runId });
    return runId;
  };
  const people = () =>
    ask<Record<string, unknown>>(
      `SELECT p.email, p.name, p.language, p.employee_number, p.extra_time, r.code AS role,
         (SELECT string_agg(u.code || coalesce('-' || o.valid_to, ''), ',' ORDER BY o.valid_from, o.valid_to)
          FROM position o JOIN unit u ON u.tenant_id = o.tenant_id AND u.id = o.unit_id
          WHERE o.tenant_id = p.tenant_id AND o.person_id = p.id) AS units,
         (SELECT string_agg(g.role, ',') FROM access_grant g WHERE g.tenant_id = p.tenant_id AND g.person_id = p.id) AS access
       FROM person p LEFT JOIN role_profile r ON r.tenant_id = p.tenant_id AND r.id = p.role_profile_id
       WHERE p.tenant_id = $1 AND p.email <> 'adi@agency.example' ORDER BY p.email`,
    );
  return { tenantId, actor, ask, role: roles[0]?.code ?? '', foresee, read, entries, store, people };
}

describe('People of a file', () => {
  it('are told row by row, and nobody is entered before the administrator says so', async () => {
    const { foresee, read, entries, people } = await arrange();
    const run = await foresee(ALIYA, 'lee@agency.example,Lee,No such office', KIM, 'nobody,X');

    expect(await read(run)).toMatchObject({
      state: 'ready',
      format: 'CSV',
      counts: { new: 2, changed: 0, same: 0, left: 2 },
    });
    expect(await entries(run)).toMatchObject([
      { place: 'row 2', code: 'aliya@agency.example', title: 'Aliya Sadykova', fate: 'new', faults: [] },
      { place: 'row 3', code: 'lee@agency.example', fate: 'left', faults: [{ code: 'list.unknown-unit' }] },
      { place: 'row 4', code: 'kim@agency.example', fate: 'new', faults: [] },
      { place: 'row 5', code: '', fate: 'left', faults: [{ code: 'list.malformed-email' }] },
    ]);
    expect(await people()).toEqual([]);
  });

  it('are entered as officials in their unit with the role they hold, and nobody is invited', async () => {
    const { store, people, ask, role } = await arrange();
    await store(ALIYA.replace(',tax,,', `,tax,${role},`), KIM);
    const common = { access: 'official' };
    expect(await people()).toEqual([
      {
        ...common,
        ...{
          email: 'aliya@agency.example',
          name: 'Aliya Sadykova',
          language: 'kk',
          employee_number: '00417',
        },
        ...{ extra_time: '25', role, units: 'tax' },
      },
      {
        ...common,
        ...{ email: 'kim@agency.example', name: 'Dmitri Kim', language: 'ru', employee_number: '00418' },
        ...{ extra_time: 'none', role: null, units: 'land' },
      },
    ]);
    expect(await ask('SELECT 1 FROM invitation WHERE tenant_id = $1')).toEqual([]);
    expect(
      await ask(`SELECT action, times FROM audit_entry WHERE tenant_id = $1 AND action LIKE 'people.%'`),
    ).toEqual([{ action: 'people.entered-by-file', times: 2 }]);
  });

  it('are the same when the same file comes again, and their own choice of language stays', async () => {
    const { store, foresee, read, people, ask } = await arrange();
    await store(ALIYA, KIM);
    await ask(`UPDATE person SET language = 'en' WHERE tenant_id = $1 AND email = 'kim@agency.example'`);
    const before = await people();
    const again = await foresee(ALIYA, KIM);
    expect(await read(again)).toMatchObject({ counts: { new: 0, changed: 0, same: 2, left: 0 } });
    expect(await people()).toEqual(before);
  });

  it('are brought up to date; an empty cell changes nothing, and the old unit ends today', async () => {
    const { store, read, people, ask, role } = await arrange();
    await store(ALIYA, KIM);
    await ask(`UPDATE position SET valid_from = '2024-01-01' WHERE tenant_id = $1`);
    const run = await store(
      `aliya@agency.example,Aliya Kim,land,${role},,,`,
      'kim@agency.example,,,,,00419,untimed',
    );
    expect(await read(run)).toMatchObject({ counts: { new: 0, changed: 2, same: 0, left: 0 } });
    const today = new Date().toISOString().slice(0, 10);
    expect(await people()).toMatchObject([
      { name: 'Aliya Kim', role, units: `tax-${today},land`, employee_number: '00417', extra_time: '25' },
      { name: 'Dmitri Kim', units: 'land', employee_number: '00419', extra_time: 'untimed' },
    ]);
  });

  it('moved twice on one day have been in one unit that day', async () => {
    const { store, people } = await arrange();
    await store(ALIYA);
    await store(ALIYA.replace(',tax,', ',land,'));
    expect(await people()).toMatchObject([{ units: 'land' }]);
  });

  it('do not take the employee number of somebody else, and stay disabled', async () => {
    const { store, foresee, entries, ask } = await arrange();
    await store(ALIYA, KIM);
    await ask(`UPDATE person SET disabled_at = now() WHERE tenant_id = $1 AND email = 'kim@agency.example'`);
    expect(await entries(await foresee('new@agency.example,New,,,,00417,', KIM))).toMatchObject([
      {
        fate: 'left',
        faults: [{ code: 'list.number-of-another', details: { email: 'aliya@agency.example' } }],
      },
      { fate: 'same', faults: [{ severity: 'warning', code: 'list.disabled' }] },
    ]);
  });

  it('leave the list of the file a day after it was stored', async () => {
    const { store, read, entries, ask } = await arrange();
    const run = await store(ALIYA);
    const age = (hours: number) =>
      ask(
        `UPDATE import_run SET finished_at = now() - interval '${hours} hours' WHERE tenant_id = $1 AND state = 'done'`,
      );
    await age(23);
    await context.get(ClearImports).expire();
    expect(await entries(run)).toHaveLength(1);
    await age(25);
    await context.get(ClearImports).expire();
    expect(await entries(run)).toEqual([]);
    expect(await read(run)).toMatchObject({ counts: { new: 1 } });
  });

  it('leave the lists with their name, and a file that still waits with them is given up', async () => {
    const { tenantId, store, foresee, read, entries, ask } = await arrange();
    const done = await store(ALIYA, KIM);
    const waiting = await foresee(ALIYA, KIM, 'lee@agency.example,Lee');
    const [kim] = await ask<{ id: string }>(
      `SELECT id FROM person WHERE tenant_id = $1 AND email = 'kim@agency.example'`,
    );
    await context.get(Transaction).run(tenantId, () => {
      return context.get(PersonalData).takeNameAway(idOf(kim?.id ?? ''), new Date());
    });
    expect((await entries(done)).map(({ code }) => code)).toEqual(['aliya@agency.example']);
    expect(await read(waiting)).toMatchObject({ state: 'expired' });
    expect(JSON.stringify(await entries(waiting))).not.toContain('kim@');
    expect(await ask(`SELECT 1 FROM import_run WHERE tenant_id = $1 AND file IS NOT NULL`)).toEqual([]);
  });
});
