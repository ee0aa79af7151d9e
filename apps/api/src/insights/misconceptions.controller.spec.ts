import { randomUUID } from 'node:crypto';
import type { Misconceptions } from '@qabilet/contracts';
import { addScoredPerson, openWave, type OpenedWave } from '@qabilet/persistence/testing';
import { startTestApp, type TestApp, type TestPerson } from '../testing';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

interface Arranged extends OpenedWave {
  readonly trainer: TestPerson;
  /** A question with one right option, 'a'. */
  readonly itemId: string;
}

async function arrange({ hasEnded = true } = {}): Promise<Arranged> {
  const tenantId = await test.openAgency();
  const wave = await openWave({ database: test.database, get: test.app.get.bind(test.app) }, { tenantId });
  if (hasEnded)
    await test.database.query(
      `UPDATE wave SET opens_at = now() - interval '9 days', closes_at = now() - interval '1 day'
       WHERE tenant_id = $1 AND id = $2`,
      [tenantId, wave.waveId],
    );
  const trainer = await test.addPerson(tenantId, ['trainer']);
  await test.database.query(
    'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)',
    [tenantId, wave.cohortId, trainer.personId],
  );
  const { rows } = await test.database.query(
    `SELECT id FROM item WHERE tenant_id = $1 AND kind = 'single' ORDER BY code LIMIT 1`,
    [tenantId],
  );
  return { ...wave, trainer, itemId: String(rows[0].id) };
}

interface Answered {
  /** None: the question was left out. */
  readonly option?: string;
  readonly seconds?: number;
  readonly pilot?: boolean;
}

/** So many people who answered the question alike. */
async function answer(wave: Arranged, people: number, { option, seconds = 20, pilot = false }: Answered) {
  const given = option === undefined ? { kind: 'omitted' } : { kind: 'choice', options: [option] };
  for (let i = 0; i < people; i += 1) {
    const { attemptId } = await addScoredPerson(test, wave);
    await test.database.query(
      `INSERT INTO answer (tenant_id, attempt_id, position, item_id, pilot, given, category, idempotency_key, asked_at, answered_at)
       VALUES ($1, $2, 1, $3, $4, $5, 0, $6, now() - $7 * interval '1 second', now())`,
      [wave.tenantId, attemptId, wave.itemId, pilot, JSON.stringify(given), randomUUID(), seconds],
    );
  }
}

const setState = ({ tenantId, itemId }: Arranged, state: string) =>
  test.database.query('UPDATE item SET state = $3 WHERE tenant_id = $1 AND id = $2', [
    tenantId,
    itemId,
    state,
  ]);
const read = ({ waveId, trainer }: Arranged, as = trainer) =>
  test.call<Misconceptions>('GET', `/waves/${waveId}/misconceptions`, { as });

describe('the misconceptions of a wave', () => {
  it('are the wrong options that enough people chose, as what is wrong with them', async () => {
    const wave = await arrange();
    await answer(wave, 8, { option: 'a' });
    await answer(wave, 6, { option: 'b' });
    await answer(wave, 6, {});
    const { status, body } = await read(wave);
    expect(status).toBe(200);
    expect(body).toMatchObject({ questions: 1, minimumCell: 5, wave: { state: 'closed' } });
    expect(body.misconceptions).toHaveLength(1);
    const [misconception] = body.misconceptions;
    expect(misconception).toMatchObject({
      n: 20,
      level: 1,
      competence: { code: '1.1' },
      share: { value: 0.3 },
    });
    expect(misconception?.reason.text).not.toBe('');
    expect(misconception?.share.low).toBeLessThan(0.3);
    expect(misconception?.share.high).toBeGreaterThan(0.3);
  });

  it('tell no words of a question that is still asked, and those of one that is not', async () => {
    const wave = await arrange();
    await answer(wave, 7, { option: 'b' });
    const { rows } = await test.database.query(
      'SELECT stem, options FROM item WHERE tenant_id = $1 AND id = $2',
      [wave.tenantId, wave.itemId],
    );
    const [{ stem, options }] = rows;
    const wrong = options.find(({ id }: { readonly id: string }) => id === 'b');

    const live = await read(wave);
    expect(live.body.misconceptions).toHaveLength(1);
    expect(live.body.misconceptions[0]).not.toHaveProperty('question');
    expect(JSON.stringify(live.body)).not.toContain(stem.en);
    expect(JSON.stringify(live.body)).not.toContain(wave.itemId);

    await setState(wave, 'retired');
    expect((await read(wave)).body.misconceptions[0]).toMatchObject({
      question: { text: stem.en },
      option: { text: wrong.text.en },
    });
  });

  it('are not told while the wave is open', async () => {
    const wave = await arrange({ hasEnded: false });
    await answer(wave, 8, { option: 'b' });
    expect((await read(wave)).body).toMatchObject({
      questions: 0,
      misconceptions: [],
      wave: { state: 'open' },
    });
  });

  it('hide what four chose, and what would give them away', async () => {
    const wave = await arrange();
    await answer(wave, 6, { option: 'b' });
    await answer(wave, 4, { option: 'c' });
    expect((await read(wave)).body).toMatchObject({ questions: 1, misconceptions: [] });
  });

  it('leave out answers that were not read or only tried the question out, and questions whose key is in doubt', async () => {
    const wave = await arrange();
    await answer(wave, 6, { option: 'b', seconds: 1 });
    await answer(wave, 6, { option: 'b', pilot: true });
    expect((await read(wave)).body).toMatchObject({ questions: 0, misconceptions: [] });
    await answer(wave, 6, { option: 'b' });
    expect((await read(wave)).body.misconceptions[0]).toMatchObject({ n: 6, share: { value: 1 } });
    await setState(wave, 'quarantined');
    expect((await read(wave)).body).toMatchObject({ questions: 0, misconceptions: [] });
  });

  it('are for the trainers of the cohort alone', async () => {
    const wave = await arrange();
    const [lead, stranger] = [
      await test.addPerson(wave.tenantId, ['agency-lead']),
      await test.addPerson(wave.tenantId, ['trainer']),
    ];
    expect((await read(wave, lead)).status).toBe(403);
    expect((await read(wave, stranger)).status).toBe(404);
  });
});
