import { randomUUID } from 'node:crypto';
import type {
  BankReleased,
  BankReleasePlanView,
  BlueprintDraftCreated,
  BlueprintDraftView,
  BlueprintView,
  CalibrationOverview,
  ItemBody,
  Problem,
} from '@qabilet/contracts';
import { anItemBody, openTestWave, sitToTheEnd, startTestApp, type TestApp } from '../testing/index';

let test: TestApp;
beforeAll(async () => (test = await startTestApp()));
afterAll(() => test.stop());

async function arrange() {
  const wave = await openTestWave(test);
  const aida = await test.addPerson(wave.tenantId, ['author'], 'Aida');
  const bakyt = await test.addPerson(wave.tenantId, ['author'], 'Bakyt');
  const move = (id: string, to: string, as = bakyt, reason = 'It is time.') =>
    test.call('POST', `/items/${id}/moves`, { as, body: { to, reason } });
  const accept = async (to: 'pilot' | 'operational', item: ItemBody = anItemBody()) => {
    const { id } = (await test.call<{ id: string }>('POST', '/items', { as: aida, body: { item } })).body;
    await move(id, 'review', aida);
    expect((await move(id, to)).status).toBe(204);
    return id;
  };
  const plan = async () =>
    (await test.call<BankReleasePlanView>('GET', '/bank-releases/next', { as: aida })).body;
  const release = async (different: object = {}) => {
    const { framework, fingerprint, tests } = await plan();
    const blueprintIds = tests.filter(({ gaps }) => gaps.length === 0).map(({ blueprintId }) => blueprintId);
    const { frameworkReleaseId } = framework;
    const body = { frameworkReleaseId, fingerprint, blueprintIds, ...different };
    return test.call<BankReleased & Problem>('POST', '/bank-releases', { as: aida, body });
  };
  const tests = async () => (await test.call<BlueprintView[]>('GET', '/blueprints', { as: aida })).body;
  /** Items of the shipped bank by their codes. */
  const itemOf = async (code: string) => {
    const { rows } = await test.database.query(
      'SELECT id FROM item WHERE tenant_id = $1 AND code = $2 ORDER BY version LIMIT 1',
      [wave.tenantId, code],
    );
    return (rows as { id: string }[])[0]?.id ?? '';
  };
  return { wave, aida, bakyt, move, accept, plan, release, tests, itemOf };
}

describe('The guide to items', () => {
  it('keeps a bank back whose translation has other numbers, until the item is mended', async () => {
    const { accept, plan, release, move, aida } = await arrange();
    const stem = { en: 'What do you do in the first 7 days?', ru: 'Что вы сделаете за первые 70 дней?' };
    const id = await accept('pilot', anItemBody({ stem }));
    const { stops, remarks } = await plan();
    expect(stops).toEqual(['rules-broken']);
    expect(remarks).toMatchObject([{ itemId: id, code: '1.1-50' }]);
    expect(remarks[0]?.advice.filter(({ isBlocking }) => isBlocking)).toMatchObject([
      { code: 'numbers-differ', at: 'stem.ru' },
    ]);
    expect((await release()).body).toMatchObject({ code: 'item-bank.bank-cannot-be-released' });

    await move(id, 'review');
    await move(id, 'draft');
    const after = (await test.call<{ step: number }>('GET', `/items/${id}/draft`, { as: aida })).body.step;
    const item = anItemBody({ stem: { ...stem, ru: 'Что вы сделаете за первые 7 дней?' } });
    expect((await test.call('PUT', `/items/${id}/draft`, { as: aida, body: { item, after } })).status).toBe(
      200,
    );
    await move(id, 'review', aida);
    await move(id, 'pilot');
    expect((await plan()).stops).toEqual([]);
    expect((await release()).status).toBe(201);
  });

  it('says nothing of what was released before', async () => {
    const { plan } = await arrange();
    expect(await plan()).toMatchObject({ remarks: [], patterns: [] });
  });
});

describe('What the next release of a bank would bring', () => {
  it('is nothing while nothing has been accepted', async () => {
    const { plan, accept, move } = await arrange();
    expect(await plan()).toMatchObject({
      before: '1',
      calibrationBefore: '1',
      version: '1.r2',
      framework: { name: 'Small framework', version: '1' },
      counts: { operational: 24, pilot: 0, kept: 24 },
      changes: [],
      stops: ['nothing-changed'],
    });
    const id = await accept('pilot');
    await move(id, 'review');
    expect((await plan()).changes).toEqual([]);
  });

  it('names what is new, by whom it was accepted and where its difficulty comes from', async () => {
    const { plan, accept } = await arrange();
    await accept('pilot');
    expect(await plan()).toMatchObject({
      counts: { operational: 24, pilot: 1, kept: 24 },
      changes: [
        {
          ...{ code: '1.1-50', itemVersion: 1, change: 'new', asked: 'pilot', scale: 'experts' },
          ...{ acceptedBy: 'Bakyt', isAcceptedWrongly: false, stem: { text: 'What do you do first?' } },
        },
      ],
      stops: [],
    });
  });

  it('names what goes out', async () => {
    const { plan, move, itemOf } = await arrange();
    await move(await itemOf('1.1-03'), 'quarantined');
    await move(await itemOf('1.2-04'), 'retired');
    const { changes, stops } = await plan();
    expect(changes.map(({ code, change, state, asked }) => [code, change, state, asked])).toEqual([
      ['1.1-03', 'out', 'quarantined', undefined],
      ['1.2-04', 'out', 'retired', undefined],
    ]);
    expect(stops).toEqual([]);
  });

  it('names the tests that would lose the questions of a competence', async () => {
    const { plan, move, itemOf, release } = await arrange();
    for (const number of [1, 2, 3, 4, 5, 6, 7]) await move(await itemOf(`CS.1-0${number}`), 'retired');
    const { tests } = await plan();
    expect(tests).toHaveLength(2);
    expect(tests[0]?.gaps).toMatchObject([
      { competence: { code: 'CS.1', name: { text: 'Policy analysis' } }, language: 'en', has: 1, needs: 2 },
      { competence: { code: 'CS.1' }, language: 'ru', has: 1, needs: 2 },
    ]);
    expect((await release({ blueprintIds: tests.map(({ blueprintId }) => blueprintId) })).body.code).toBe(
      'item-bank.bank-cannot-be-released',
    );
    expect(await release({ blueprintIds: [] })).toMatchObject({
      status: 422,
      body: { code: 'item-bank.no-test-for-bank' },
    });
  });
});

describe('A release of the bank', () => {
  it('brings an item from its author to somebody who is asked it without its counting', async () => {
    const { accept, release, tests, wave } = await arrange();
    const itemId = await accept('pilot');
    expect(await release()).toMatchObject({ status: 201, body: { version: '1.r2', tests: 2 } });

    const test2 = (await tests()).find(({ calibrationVersion, minutes }) => {
      return calibrationVersion === '1.r2' && minutes !== undefined;
    });
    expect(test2).toMatchObject({ bankItems: 24 });
    await test.database.query('UPDATE wave SET blueprint_id = $2 WHERE id = $1', [wave.waveId, test2?.id]);
    // The small bank ends a test before its shortest length, in one of eight before the place that was drawn for a trial.
    let asked: unknown[] = [];
    for (let people = 0; people < 12 && asked.length === 0; people += 1) {
      const official = await wave.addParticipant('confirmed');
      await sitToTheEnd(test, official, wave.waveId);
      const { rows } = await test.database.query(
        `SELECT n.pilot, n.category, n.position > 1 AS is_later FROM answer n JOIN attempt a ON a.id = n.attempt_id
         WHERE a.person_id = $1 AND n.item_id = $2`,
        [official.personId, itemId],
      );
      asked = rows;
    }
    expect(asked).toEqual([{ pilot: true, category: 1, is_later: true }]);
  });

  it('carries the scale on: what had parameters keeps them, what is new has those of experts', async () => {
    const { accept, release, wave, aida, move, itemOf } = await arrange();
    const newItem = await accept('operational');
    const retired = await itemOf('1.1-03');
    await move(retired, 'retired');
    await test.database.query(
      `UPDATE item_parameters SET errors = '{"b": 0.1}', answers = 400 WHERE tenant_id = $1 AND item_id = $2`,
      [wave.tenantId, await itemOf('1.1-04')],
    );
    await release();
    const { rows } = await test.database.query(
      `SELECT k.version, count(*)::int AS items, count(p.answers)::int AS calibrated,
         jsonb_agg(p.parameters ORDER BY p.item_id) FILTER (WHERE p.item_id = ANY ($2)) AS own
       FROM calibration k JOIN item_parameters p ON p.tenant_id = k.tenant_id AND p.calibration_id = k.id
       WHERE k.tenant_id = $1 GROUP BY k.version ORDER BY k.version`,
      [wave.tenantId, [newItem]],
    );
    expect(rows).toEqual([
      { version: '1', items: 24, calibrated: 1, own: null },
      {
        ...{ version: '1.r2', items: 25, calibrated: 1 },
        own: [{ model: '3pl', a: 1, b: -1.1, c: expect.closeTo(1 / 3) }],
      },
    ]);
    const { body } = await test.call<CalibrationOverview>('GET', '/calibrations', { as: aida });
    expect(
      body.releases.map(({ version, baseVersion, isNewest }) => [version, baseVersion, isNewest]),
    ).toEqual([
      ['1.r2', '1', true],
      ['1', undefined, false],
    ]);
  });

  it('keeps saying how it asks an item, also once the item has moved on', async () => {
    const { accept, release, move, plan, tests, bakyt } = await arrange();
    const id = await accept('pilot');
    await release();
    expect((await move(id, 'operational', bakyt)).status).toBe(204);

    const counted = (await tests()).map(({ calibrationVersion, bankItems }) => [
      calibrationVersion,
      bankItems,
    ]);
    expect(counted).toContainEqual(['1.r2', 24]);
    expect((await plan()).changes).toMatchObject([
      { code: '1.1-50', change: 'counts-now', asked: 'operational' },
    ]);
    expect((await release()).body).toMatchObject({ version: '1.r3' });
    expect((await tests())[0]).toMatchObject({ calibrationVersion: '1.r3', bankItems: 25 });
  });

  it('puts new words of an item in the place of the old ones', async () => {
    const { itemOf, aida, move, plan, release, tests } = await arrange();
    const before = await itemOf('1.1-05');
    const { body } = await test.call<{ id: string }>('POST', `/items/${before}/versions`, { as: aida });
    expect((await plan()).changes).toEqual([]);
    await move(body.id, 'review', aida);
    await move(body.id, 'operational');
    expect((await plan()).changes).toMatchObject([
      { code: '1.1-05', itemVersion: 2, change: 'reworded', scale: 'experts' },
    ]);
    await release();
    expect((await tests())[0]).toMatchObject({ calibrationVersion: '1.r2', bankItems: 24 });
  });

  it('lets drafts of tests go on from the tests on the new release', async () => {
    const { accept, release, aida, wave, tests } = await arrange();
    const blueprintId = wave.content.blueprints.timed;
    const { id } = (
      await test.call<BlueprintDraftCreated>('POST', '/blueprint-drafts', { as: aida, body: { blueprintId } })
    ).body;
    await accept('operational');
    await release();
    const { body } = await test.call<BlueprintDraftView>('GET', `/blueprint-drafts/${id}`, { as: aida });
    expect(body).toMatchObject({ calibrationVersion: '1.r2', bankItems: 25, simulations: [] });
    expect(await tests()).toHaveLength(4);
  });

  it('moves the tests that were chosen, and no others', async () => {
    const { accept, release, tests, wave } = await arrange();
    await accept('pilot');
    expect((await release({ blueprintIds: [wave.content.blueprints.untimed] })).body.tests).toBe(1);
    const moved = (await tests()).filter(({ calibrationVersion }) => calibrationVersion === '1.r2');
    expect(moved.map(({ minutes }) => minutes)).toEqual([undefined]);
  });

  it('is made of what its author has looked at, and once', async () => {
    const { accept, release, plan } = await arrange();
    await accept('pilot');
    const { fingerprint } = await plan();
    await accept('pilot', anItemBody({ code: '1.1-51' }));
    expect(await release({ fingerprint })).toMatchObject({
      status: 409,
      body: { code: 'item-bank.bank-changed-meanwhile' },
    });
    const both = await Promise.all([release(), release()]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await release()).body.code).toBe('item-bank.bank-has-not-changed');
  });

  it('is refused while somebody has accepted what they wrote', async () => {
    const { accept, plan, release, wave } = await arrange();
    const id = await accept('pilot');
    await test.database.query(
      `INSERT INTO item_step (tenant_id, item_id, number, at, actor_id, action)
       SELECT tenant_id, item_id, 99, now(), actor_id, 'edited' FROM item_step
       WHERE tenant_id = $1 AND item_id = $2 AND to_state = 'pilot'`,
      [wave.tenantId, id],
    );
    expect(await plan()).toMatchObject({
      stops: ['accepted-by-its-writer'],
      changes: [{ isAcceptedWrongly: true }],
    });
    expect((await release()).body.code).toBe('item-bank.bank-cannot-be-released');
  });

  it('stands in the audit log', async () => {
    const { accept, release, wave, aida } = await arrange();
    await accept('pilot');
    const { bankReleaseId } = (await release()).body;
    const { rows } = await test.database.query(
      `SELECT actor_id, subject_id FROM audit_entry WHERE tenant_id = $1 AND action = 'item-bank.bank-released'`,
      [wave.tenantId],
    );
    expect(rows).toEqual([{ actor_id: aida.personId, subject_id: bankReleaseId }]);
  });

  it('is for authors alone, and of frameworks of their agency', async () => {
    const { wave, plan, aida } = await arrange();
    const trainer = await test.addPerson(wave.tenantId, ['trainer']);
    const { framework, fingerprint } = await plan();
    const body = { frameworkReleaseId: framework.frameworkReleaseId, fingerprint, blueprintIds: [] };
    expect((await test.call('GET', '/bank-releases/next', { as: trainer })).status).toBe(403);
    expect((await test.call('POST', '/bank-releases', { as: trainer, body })).status).toBe(403);
    const unknown = { ...body, frameworkReleaseId: randomUUID() };
    expect((await test.call('POST', '/bank-releases', { as: aida, body: unknown })).status).toBe(404);
  });
});

describe('The first release of a bank', () => {
  it('measures a framework that no bank has measured, by the judgement of experts', async () => {
    const { wave, aida, accept, plan } = await arrange();
    await accept('operational');
    const { frameworkReleaseId } = (await plan()).framework;
    const { body: copy } = await test.call<{ releaseId: string }>(
      'POST',
      `/framework-releases/${frameworkReleaseId}/versions`,
      { as: aida, body: { version: '2' } },
    );
    const path = `/bank-releases/next?frameworkReleaseId=${copy.releaseId}`;
    expect((await test.call('GET', path, { as: aida })).status).toBe(404);
    await test.call('POST', `/framework-releases/${copy.releaseId}/publication`, { as: aida });

    const { body: first } = await test.call<BankReleasePlanView>('GET', path, { as: aida });
    expect(first).toMatchObject({ version: '2', tests: [], stops: [], counts: { operational: 25, kept: 0 } });
    expect(first.before).toBeUndefined();
    expect(first.frameworks.map(({ version }) => version)).toEqual(['2', '1']);
    const released = await test.call<BankReleased>('POST', '/bank-releases', {
      as: aida,
      body: { frameworkReleaseId: copy.releaseId, fingerprint: first.fingerprint, blueprintIds: [] },
    });
    expect(released).toMatchObject({ status: 201, body: { version: '2', tests: 2 } });
    const { rows } = await test.database.query(
      `SELECT b.rules ->> 'minutes' AS minutes, cardinality(k.competences) AS competences
       FROM blueprint b JOIN calibration k ON k.tenant_id = b.tenant_id AND k.id = b.calibration_id
       WHERE b.tenant_id = $1 AND b.bank_release_id = $2 ORDER BY 1`,
      [wave.tenantId, released.body.bankReleaseId],
    );
    expect(rows).toEqual([
      { minutes: '60', competences: 3 },
      { minutes: null, competences: 3 },
    ]);
  });
});
