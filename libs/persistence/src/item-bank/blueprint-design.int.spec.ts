import { randomUUID } from 'node:crypto';
import {
  BLUEPRINT_DESIGN,
  Blueprints,
  CancelSimulation,
  ChangeBlueprint,
  DeleteBlueprintDraft,
  DELIVERY_PROVIDERS,
  DraftBlueprint,
  ReadBlueprintDraft,
  ReadSimulation,
  ReleaseBlueprint,
  RunSimulation,
  Simulations,
  SimulationSources,
  StartSimulation,
  Transaction,
  type Actor,
} from '@qabilet/application';
import type { BlueprintRules } from '@qabilet/assessment';
import { idOf } from '@qabilet/kernel';
import { openWave, startTestContext, type TestContext } from '../testing/index';

let test: TestContext;
beforeAll(
  async () =>
    (test = await startTestContext([
      ...DELIVERY_PROVIDERS,
      ...BLUEPRINT_DESIGN,
      RunSimulation,
      SimulationSources,
    ])),
);
afterAll(() => test.stop());

async function arrange() {
  const tenantId = await test.openAgency();
  const { roleProfileId, content } = await openWave(test, { tenantId });
  const personId = randomUUID();
  await test.database.query(
    `INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Author', 'author@agency.example', now())`,
    [tenantId, personId],
  );
  const actor: Actor = { tenantId, personId: idOf(personId), roles: ['author'], language: 'en' };
  const baseId = content.blueprints.timed;
  const inside = <T>(work: () => Promise<T>) => test.get(Transaction).run(tenantId, work);
  const draftId = await test.get(DraftBlueprint).execute(actor, baseId);
  const draft = () => test.get(ReadBlueprintDraft).execute(actor, draftId);
  const change = async (rules: Partial<BlueprintRules>) => {
    const before = (await draft()).draft;
    const name = { en: 'Short test' };
    await test
      .get(ChangeBlueprint)
      .execute(actor, { id: draftId, name, rules: { ...before.rules, ...rules } });
  };
  const simulate = () =>
    test
      .get(StartSimulation)
      .execute(actor, { draftId, roleId: idOf(roleProfileId), language: 'en', people: 60 });
  const run = (simulationId: Awaited<ReturnType<typeof simulate>>) =>
    test.get(RunSimulation).execute(tenantId, { simulationId });
  const read = (id: Awaited<ReturnType<typeof simulate>>) => test.get(ReadSimulation).execute(actor, id);
  return { tenantId, actor, baseId, inside, draftId, draft, change, simulate, run, read };
}

const SHORT = { minItems: 3, maxItems: 6, minPerCompetence: 1, maxPerCompetence: 3, pilotItems: 0 };

describe('A draft of a test', () => {
  it('begins as a copy and leaves the released test what it was', async () => {
    const { draft, change, inside, baseId } = await arrange();
    const before = await inside(() => test.get(Blueprints).byId(baseId));

    expect((await draft()).draft).toMatchObject({ baseId, name: before?.name, rules: before?.rules });
    await change(SHORT);

    expect((await draft()).draft).toMatchObject({ name: { en: 'Short test' }, rules: SHORT });
    expect(await inside(() => test.get(Blueprints).byId(baseId))).toEqual(before);
  });

  it('refuses rules that cannot hold, each by its name', async () => {
    const { change, draft } = await arrange();
    const faults = [
      expect.objectContaining({ at: 'maxItems' }),
      expect.objectContaining({ at: 'pilotItems' }),
    ];
    await expect(change({ maxItems: 2, pilotItems: 9 })).rejects.toMatchObject({
      code: 'assessment.invalid-blueprint',
      faults,
    });
    expect((await draft()).draft.rules.maxItems).not.toBe(2);
  });

  it('becomes a test that trainers find, on the same bank, and is gone', async () => {
    const { actor, draftId, change, inside, baseId, draft } = await arrange();
    await change(SHORT);
    const id = await test.get(ReleaseBlueprint).execute(actor, draftId);

    const all = await inside(() => test.get(Blueprints).list());
    const [released, base] = [id, baseId].map((wanted) => all.find((blueprint) => blueprint.id === wanted));
    expect(released).toMatchObject({ name: { en: 'Short test' }, rules: SHORT });
    expect(released?.releases).toEqual({ ...base?.releases, blueprint: id });
    await expect(draft()).rejects.toMatchObject({ code: 'item-bank.blueprint-draft-not-found' });
    const { rows } = await test.database.query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE tenant_id = $1 AND action LIKE 'item-bank.blueprint%' ORDER BY at, action`,
      [actor.tenantId],
    );
    expect(rows.map(({ action }) => action).sort()).toEqual([
      'item-bank.blueprint-changed',
      'item-bank.blueprint-drafted',
      'item-bank.blueprint-released',
    ]);
  });

  it('takes a name of its own, in every language', async () => {
    const { actor, tenantId, draftId, draft, change, inside, baseId } = await arrange();
    const release = () => test.get(ReleaseBlueprint).execute(actor, draftId);
    await expect(release()).rejects.toMatchObject({
      code: 'item-bank.test-name-taken',
      faults: [{ at: 'name' }],
    });

    await change(SHORT);
    const base = await inside(() => test.get(Blueprints).byId(baseId));
    await test.database.query(
      `UPDATE blueprint_draft SET name = name || jsonb_build_object('ru', $2::text) WHERE tenant_id = $1 AND id = $3`,
      [tenantId, base?.name.ru ?? '', draftId],
    );
    await expect(release()).rejects.toMatchObject({ code: 'item-bank.test-name-taken' });
    expect((await draft()).draft.id).toBe(draftId);
  });

  it('is deleted with its simulations', async () => {
    const { actor, draftId, simulate, read } = await arrange();
    const id = await simulate();
    await test.get(DeleteBlueprintDraft).execute(actor, draftId);
    await expect(read(id)).rejects.toMatchObject({ code: 'item-bank.simulation-not-found' });
  });
});

describe('A simulation', () => {
  it('gives the test as it was to people of the role, and the same figures twice', async () => {
    const { change, simulate, run, read } = await arrange();
    await change(SHORT);
    const id = await simulate();
    await change({ maxItems: 8 });
    await run(id);
    const { simulation, figures } = await read(id);

    expect(simulation).toMatchObject({ state: 'done', people: 60, done: 60, rules: SHORT });
    expect(figures?.people).toBe(60);
    expect(figures?.lengths.length).toBeLessThanOrEqual(7);
    expect(figures?.competences.map(({ competence }) => competence)).toEqual(['1.1', '1.2', 'CS.1']);
    expect(figures?.exposures).toHaveLength(24);

    await change({ maxItems: 6 });
    const again = await simulate();
    await run(again);
    expect((await read(again)).figures).toEqual(figures);
  });

  it('is asked for once at a time', async () => {
    const { simulate, run } = await arrange();
    const id = await simulate();
    await expect(simulate()).rejects.toMatchObject({ code: 'item-bank.simulation-underway' });
    await run(id);
    await expect(simulate()).resolves.toBeDefined();
  });

  it('ends without figures once it is cancelled', async () => {
    const { actor, simulate, run, read } = await arrange();
    const id = await simulate();
    await test.get(CancelSimulation).execute(actor, id);
    await run(id);
    expect(await read(id)).toMatchObject({ simulation: { state: 'cancelled', done: 0 } });
    expect(await read(id)).not.toHaveProperty('figures');
  });

  it('is not begun twice while it gives signs of life, and is found again when it gives none', async () => {
    const { simulate, run, read, inside, tenantId } = await arrange();
    const simulations = test.get(Simulations);
    const id = await simulate();
    await inside(() => simulations.begin(id, new Date()));
    await run(id);
    expect((await read(id)).simulation.state).toBe('running');

    await test.database.query(`UPDATE outbox SET done_at = now() WHERE tenant_id = $1`, [tenantId]);
    const lost = () => inside(() => simulations.lost(new Date(Date.now() - 120_000), 10));
    expect(await lost()).toEqual([]);
    await test.database.query(
      `UPDATE blueprint_simulation SET seen_at = now() - interval '5 minutes' WHERE id = $1`,
      [id],
    );
    expect(await lost()).toEqual([{ simulationId: id }]);
    await run(id);
    expect((await read(id)).simulation).toMatchObject({ state: 'done', tries: 2 });
  });

  it('says in words why no test can be made of it', async () => {
    const { simulate, run, read, tenantId } = await arrange();
    const id = await simulate();
    await test.database.query(
      `UPDATE blueprint_simulation SET rules = '{"minItems": 0}' WHERE tenant_id = $1`,
      [tenantId],
    );
    await run(id);
    expect((await read(id)).simulation).toMatchObject({
      state: 'failed',
      failure: 'The blueprint has faults; correct them and save again',
    });
  });

  it('wants a role that the bank measures', async () => {
    const { actor, draftId } = await arrange();
    const start = test.get(StartSimulation).execute(actor, {
      draftId,
      roleId: idOf('00000000-0000-4000-8000-000000000000'),
      language: 'en',
      people: 60,
    });
    await expect(start).rejects.toMatchObject({ kind: 'not-found' });
  });
});
