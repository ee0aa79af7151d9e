import type {
  BlueprintDraftCreated,
  BlueprintDraftRow,
  BlueprintDraftView,
  BlueprintReleased,
  BlueprintView,
  Problem,
  RoleProfileView,
  SimulationStarted,
  SimulationView,
} from '@qabilet/contracts';
import { openTestWave, startTestApp, type TestApp } from '../testing/index';

let test: TestApp;
beforeAll(async () => (test = await startTestApp()));
afterAll(() => test.stop());

/** An agency with a released bank, its author and trainer, and a copy of its timed test. */
async function arrange() {
  const wave = await openTestWave(test);
  const author = await test.addPerson(wave.tenantId, ['author'], 'Ada Author');
  const trainer = await test.addPerson(wave.tenantId, ['trainer']);
  const tests = async (as = author) => (await test.call<BlueprintView[]>('GET', '/blueprints', { as })).body;
  const { body } = await test.call<BlueprintDraftCreated>('POST', '/blueprint-drafts', {
    as: author,
    body: { blueprintId: wave.content.blueprints.timed },
  });
  const path = `/blueprint-drafts/${body.id}`;
  const read = async () => (await test.call<BlueprintDraftView>('GET', path, { as: author })).body;
  const change = async (different: { name?: object; rules?: object }) => {
    const { names, rules } = await read();
    return test.call<Problem>('PUT', path, {
      as: author,
      body: { name: { ...names, ...different.name }, rules: { ...rules, ...different.rules } },
    });
  };
  const drafts = async () =>
    (await test.call<BlueprintDraftRow[]>('GET', '/blueprint-drafts', { as: author })).body;
  return { wave, author, trainer, tests, path, read, change, drafts };
}

describe('The list of tests', () => {
  it('names what each measures, how long it is and what it scores with, to authors and trainers alike', async () => {
    const { tests, trainer } = await arrange();
    const [first] = await tests();
    expect(first).toEqual({
      ...{ id: expect.any(String) as string, name: { text: 'Adaptive test of the role', language: 'en' } },
      ...{ framework: { title: 'Small framework', version: '1' }, minItems: 24, maxItems: 35, minutes: 60 },
      ...{ bankItems: 24, calibrationVersion: '1' },
      releasedAt: expect.stringMatching(/Z$/) as string,
    });
    expect(await tests(trainer)).toEqual(await tests());
  });
});

describe('A draft of a test', () => {
  it('begins as a copy, is listed with its author, and takes a name and rules', async () => {
    const { read, change, drafts } = await arrange();
    const before = await read();
    expect((await change({ name: { en: 'Short test' }, rules: { maxItems: 26 } })).status).toBe(204);
    expect(await read()).toMatchObject({
      ...{ name: { text: 'Short test', language: 'en' }, editedBy: 'Ada Author' },
      rules: { ...before.rules, maxItems: 26 },
    });
    expect(await drafts()).toMatchObject([
      { name: { text: 'Short test' }, baseName: { text: 'Adaptive test of the role' } },
    ]);
  });

  it.each([
    ['names no English', { name: { en: '' } }],
    ['asks for half a question', { rules: { minItems: 10.5 } }],
    ['asks for more than there may be', { rules: { maxItems: 500 } }],
    ['has a rule that nobody knows', { rules: { colour: 'red' } }],
    ['would stop after its end', { rules: { minItems: 30, maxItems: 20 } }],
  ])('is not changed by what %s', async (_what, different) => {
    const { read, change } = await arrange();
    const before = await read();
    const { status, body } = await change(different);
    expect([status, body.faults?.length]).toEqual([422, 1]);
    expect(await read()).toEqual(before);
  });

  it('becomes a test under a name of its own, and is gone', async () => {
    const { author, trainer, path, read, change, tests, drafts } = await arrange();
    const release = () => test.call<BlueprintReleased & Problem>('POST', `${path}/release`, { as: author });
    const taken = await release();
    expect([taken.status, taken.body.code]).toEqual([409, 'item-bank.test-name-taken']);
    const { names } = await read();
    await change({
      name: Object.fromEntries(Object.keys(names).map((language) => [language, `Short test, ${language}`])),
    });
    const { status, body } = await release();
    expect(status).toBe(200);
    expect((await tests(trainer)).find(({ id }) => id === body.blueprintId)).toMatchObject({
      name: { text: 'Short test, en' },
    });
    expect(await drafts()).toEqual([]);
    expect((await release()).status).toBe(404);
  });

  it('is deleted, once', async () => {
    const { author, path, drafts } = await arrange();
    const remove = () => test.call('DELETE', path, { as: author });
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 404]);
    expect(await drafts()).toEqual([]);
  });

  it('is nobody else’s: not a trainer’s, not another agency’s', async () => {
    const { trainer, path } = await arrange();
    expect((await test.call('GET', path, { as: trainer })).status).toBe(403);
    const stranger = await test.addPerson(await test.openAgency(), ['author']);
    expect((await test.call('GET', path, { as: stranger })).status).toBe(404);
  });
});

describe('A simulation of a draft', () => {
  it('is asked for once at a time, is read while it waits, and is cancelled', async () => {
    const { author, path, read } = await arrange();
    const { body: roles } = await test.call<RoleProfileView[]>('GET', '/role-profiles', { as: author });
    const request = { roleProfileId: roles[0]?.id, language: 'en', people: 50 };
    const start = (body: object = request) =>
      test.call<SimulationStarted & Problem>('POST', `${path}/simulations`, { as: author, body });
    expect((await start({ ...request, people: 5 })).status).toBe(422);

    const { status, body } = await start();
    expect(status).toBe(201);
    expect((await start()).body.code).toBe('item-bank.simulation-underway');
    const simulation = `/blueprint-simulations/${body.id}`;
    const { rules } = await read();
    expect((await test.call<SimulationView>('GET', simulation, { as: author })).body).toMatchObject({
      ...{ state: 'queued', language: 'en', people: 50, done: 0, rules, requestedBy: 'Ada Author' },
    });
    const cancel = () => test.call('POST', `${simulation}/cancel`, { as: author });
    expect([(await cancel()).status, (await cancel()).status]).toEqual([204, 204]);
    expect((await read()).simulations).toMatchObject([{ id: body.id, state: 'cancelled' }]);
  });
});
