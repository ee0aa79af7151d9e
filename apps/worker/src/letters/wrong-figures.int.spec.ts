import { randomUUID } from 'node:crypto';
import { Postman, SendAccountLetter, TellWrongFigures } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { SmtpPostman } from '@qabilet/letters';
import { startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { startMailServer, type MailServer } from '../testing/mail-server';
import { LETTER_WORK_PROVIDERS } from './letter-works';

let mail: MailServer;
let test: TestContext;
beforeAll(async () => {
  mail = await startMailServer();
  const postman = new SmtpPostman({
    url: mail.url,
    from: 'Skills check <skills@agency.example>',
    publicUrl: 'https://skills.agency.example',
    allowsPlain: true,
  });
  test = await startTestContext(
    [...LETTER_WORK_PROVIDERS, { provide: Postman, useValue: postman }],
    'qabilet_worker',
  );
});
beforeEach(async () => {
  (mail.letters as unknown[]).length = 0;
  await test.database.query('DELETE FROM outbox; DELETE FROM account_letter; DELETE FROM summary_run');
});
afterAll(async () => {
  await test.stop();
  await mail.stop();
});

async function addPerson(tenantId: Id<'Tenant'>, role: string, language = 'en'): Promise<string> {
  const personId = randomUUID();
  await test.database.query(
    `INSERT INTO person (tenant_id, id, name, email, language, created_at) VALUES ($1, $2, 'Timur Akhmetov', $3, $4, now())`,
    [tenantId, personId, `${personId}@agency.example`, language],
  );
  await test.database.query(
    'INSERT INTO access_grant (tenant_id, person_id, role, granted_at) VALUES ($1, $2, $3, now())',
    [tenantId, personId, role],
  );
  return personId;
}

interface Verification {
  readonly differing?: number;
  readonly uncounted?: number;
  readonly requestedBy?: string;
  readonly endedAgo?: string;
}

/** A verification that ended, as the worker leaves it. */
const verified = (tenantId: Id<'Tenant'>, shape: Verification) =>
  test.database.query(
    `INSERT INTO summary_run (tenant_id, id, kind, state, part_size, requested_by, requested_at, finished_at, compared,
       differing, uncounted)
     VALUES ($1, gen_random_uuid(), 'verification', 'done', 100, $2, now(), now() - $3::interval, 12, $4, $5)`,
    [tenantId, shape.requestedBy ?? null, shape.endedAgo ?? '0', shape.differing ?? 0, shape.uncounted ?? 0],
  );

/** Tells, and sends what is on the way, as the outbox would have it; who got a letter. */
async function tell(): Promise<readonly string[]> {
  await test.get(TellWrongFigures).execute();
  const { rows } = await test.database.query<{ tenant_id: string; letter: string }>(
    `SELECT tenant_id, payload ->> 'letterId' AS letter FROM outbox WHERE name = 'send-account-letter'`,
  );
  for (const { tenant_id: tenantId, letter } of rows)
    await test.get(SendAccountLetter).execute(idOf(tenantId), { letterId: idOf(letter) });
  const { rows: sent } = await test.database.query<{ person_id: string }>(
    `SELECT person_id FROM account_letter WHERE kind = 'figures-wrong' AND state = 'sent'`,
  );
  return sent.map(({ person_id }) => person_id).sort();
}

describe('figures that a verification by the clock found wrong', () => {
  it('are told to each administrator of the agency in their language, once a run', async () => {
    const tenantId = await test.openAgency();
    const administrators = [
      await addPerson(tenantId, 'administrator'),
      await addPerson(tenantId, 'administrator', 'ru'),
    ];
    await addPerson(tenantId, 'agency-lead');
    await addPerson(await test.openAgency(), 'administrator');
    await verified(tenantId, { differing: 2 });

    expect(await tell()).toEqual(administrators.sort());
    expect(await tell()).toEqual(administrators);
    expect(mail.letters).toHaveLength(2);
    const texts = mail.letters.map(({ text = '' }) => text);
    expect(texts.every((text) => text.includes('https://skills.agency.example/jobs/figures'))).toBe(true);
    expect(texts.filter((text) => text.includes('makes the figures anew'))).toHaveLength(1);

    await verified(tenantId, { uncounted: 1 });
    await tell();
    expect(mail.letters).toHaveLength(4);
  });

  it('are told to nobody when all is right, when somebody asked and looks, or a day later', async () => {
    const tenantId = await test.openAgency();
    const requestedBy = await addPerson(tenantId, 'administrator');
    await verified(tenantId, {});
    await verified(tenantId, { differing: 1, requestedBy });
    await verified(tenantId, { differing: 1, endedAgo: '25 hours' });
    expect(await tell()).toEqual([]);
  });

  it('are told to whoever is still an administrator when the letter goes out', async () => {
    const tenantId = await test.openAgency();
    const [gone, disabled, stays] = [
      await addPerson(tenantId, 'administrator'),
      await addPerson(tenantId, 'administrator'),
      await addPerson(tenantId, 'administrator'),
    ];
    await test.database.query('UPDATE person SET disabled_at = now() WHERE id = $1', [disabled]);
    await verified(tenantId, { differing: 1 });
    await test.get(TellWrongFigures).execute();
    await test.database.query('DELETE FROM access_grant WHERE person_id = $1', [gone]);
    expect(await tell()).toEqual([stays]);
  });
});
