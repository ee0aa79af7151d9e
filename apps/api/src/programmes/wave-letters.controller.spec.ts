import type { Problem, RemindersAsked, WaveLetters } from '@qabilet/contracts';
import { openWave, type OpenedWave } from '@qabilet/persistence/testing';
import { startTestApp, type TestApp, type TestPerson } from '../testing';

let withMail: TestApp;
let withoutMail: TestApp;
beforeAll(async () => {
  withMail = await startTestApp({ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'skills@agency.example' });
  withoutMail = await startTestApp();
});
afterAll(() => Promise.all([withMail.stop(), withoutMail.stop()]));

interface Arranged extends OpenedWave {
  readonly test: TestApp;
  readonly trainer: TestPerson;
}

/** A wave with two officials who can sign in, and its trainer. */
async function arrange(test = withMail, opens = -1): Promise<Arranged> {
  const tenantId = await test.openAgency();
  const wave = await openWave(
    { database: test.database, get: test.app.get.bind(test.app) },
    { tenantId, opens },
  );
  const trainer = await test.addPerson(tenantId, ['trainer']);
  await test.database.query(
    'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)',
    [tenantId, wave.cohortId, trainer.personId],
  );
  for (const name of ['First', 'Second']) {
    const { personId } = await test.addPerson(tenantId, ['official'], name);
    await test.database.query(
      `INSERT INTO credential (tenant_id, person_id, email, password_hash, changed_at)
       SELECT tenant_id, id, email, 'x', now() FROM person WHERE id = $1
       ON CONFLICT ON CONSTRAINT credential_pk DO NOTHING`,
      [personId],
    );
    await wave.invite(personId);
  }
  return { ...wave, test, trainer };
}

const see = ({ test, waveId, trainer }: Arranged, as = trainer) =>
  test.call<WaveLetters>('GET', `/waves/${waveId}/letters`, { as });
const remind = ({ test, waveId, trainer }: Arranged) =>
  test.call<RemindersAsked & Problem>('POST', `/waves/${waveId}/reminders`, { as: trainer });
const turn = ({ test, waveId, trainer }: Arranged, isOn: boolean) =>
  test.call<Problem>('PUT', `/waves/${waveId}/letters`, { as: trainer, body: { isOn } });

describe('the letters of a wave', () => {
  it('are off until its trainer switches them on', async () => {
    const arranged = await arrange();
    expect((await see(arranged)).body).toEqual({
      canSend: true,
      isOn: false,
      unfinished: 2,
      withoutAccount: 0,
      waiting: 0,
      sent: 0,
      problems: [],
    });

    expect((await turn(arranged, true)).status).toBe(204);
    expect((await see(arranged)).body.isOn).toBe(true);
    expect((await turn(arranged, false)).status).toBe(204);
    expect((await see(arranged)).body.isOn).toBe(false);
  });

  it('remind everybody who has not finished, once a day', async () => {
    const arranged = await arrange();
    expect(await remind(arranged)).toMatchObject({ status: 201, body: { people: 2 } });
    expect((await see(arranged)).body).toMatchObject({ waiting: 2, remindedAt: expect.any(String) });

    expect(await remind(arranged)).toMatchObject({ status: 409, body: { code: 'letters.reminded-lately' } });
    await arranged.test.database.query(
      `UPDATE wave SET reminded_at = reminded_at - interval '25 hours' WHERE id = $1`,
      [arranged.waveId],
    );
    expect(await remind(arranged)).toMatchObject({ status: 201, body: { people: 2 } });
  });

  it('remind once when a trainer is impatient', async () => {
    const arranged = await arrange();
    const statuses = await Promise.all([1, 2, 3, 4].map(async () => (await remind(arranged)).status));

    expect(statuses.sort()).toEqual([201, 409, 409, 409]);
    expect((await see(arranged)).body.waiting).toBe(2);
  });

  it('remind of nothing that is not open', async () => {
    const arranged = await arrange(withMail, 2);

    expect(await remind(arranged)).toMatchObject({
      status: 409,
      body: { code: 'letters.nothing-to-remind-of' },
    });
  });

  it('are not promised where there is no mail server', async () => {
    const arranged = await arrange(withoutMail);

    expect((await see(arranged)).body.canSend).toBe(false);
    expect(await turn(arranged, true)).toMatchObject({
      status: 409,
      body: { code: 'letters.no-mail-service' },
    });
    expect((await remind(arranged)).status).toBe(409);
    expect((await see(arranged)).body).toMatchObject({ isOn: false, waiting: 0 });
  });

  it('are not for another trainer to see', async () => {
    const arranged = await arrange();
    const other = await arranged.test.addPerson(arranged.tenantId, ['trainer']);

    expect((await see(arranged, other)).status).toBe(404);
    expect((await remind({ ...arranged, trainer: other })).status).toBe(404);
    expect((await turn({ ...arranged, trainer: other }, true)).status).toBe(404);
  });

  it('leave a trace of who asked for them', async () => {
    const arranged = await arrange();
    await turn(arranged, true);
    await remind(arranged);

    const { rows } = await arranged.test.database.query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE tenant_id = $1 AND subject_id = $2 ORDER BY sequence`,
      [arranged.tenantId, arranged.waveId],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'programmes.letters-switched-on',
      'programmes.reminder-asked-for',
    ]);
  });
});
