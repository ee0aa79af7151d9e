import { CANARY, plantCanaries, rowsOf, type PlantedCanaries } from '@qabilet/persistence/testing';
import { startTestApp, type TestApp } from '../test-app';
import { ACCESS_RULES } from './access-rules';
import { seedAgency, type AgencyUnderTest } from './agency-under-test';
import { formFindings } from './form-findings';
import { operationsOf, type Operation } from './operations';
import { readings } from './readings';
import { idReferences, UnknownId } from './requests';
import {
  accessFindings,
  admittanceFindings,
  permitted,
  reachFindings,
  type Findings,
} from './route-findings';

describe('isolation, over every operation of the API', () => {
  let test: TestApp;
  let own: AgencyUnderTest;
  let foreign: AgencyUnderTest;
  let operations: readonly Operation[];
  let canaries: PlantedCanaries;
  let alone: Readonly<Record<string, unknown>>;

  beforeAll(async () => {
    test = await startTestApp();
    operations = await operationsOf(test);
    own = await seedAgency(test);
    await readings(test, own, operations);
    alone = await readings(test, own, operations);
    foreign = await seedAgency(test);
    canaries = await plantCanaries(test.database, foreign.tenantId);
  }, 900_000);
  afterAll(() => test.stop());

  /** All findings of one kind, and proof that something was tried. */
  async function over(probe: (operation: Operation) => Promise<Findings>): Promise<Findings> {
    const all: Findings[] = [];
    for (const operation of operations) all.push(await probe(operation));
    return {
      tried: all.reduce((sum, { tried }) => sum + tried, 0),
      findings: all.flatMap(({ findings }) => findings),
    };
  }

  it('knows a rule for every operation and an id of another agency for every id', () => {
    expect(operations.map(({ id }) => id).sort()).toEqual(Object.keys(ACCESS_RULES).sort());
    expect(operations.flatMap((operation) => idReferences(operation)).length).toBeGreaterThan(25);
    const [listed] = operations;
    const added = {
      ...listed!,
      path: '/badges/{id}',
      pathFields: [{ name: 'id', schema: {}, isRequired: true }],
    };
    expect(() => idReferences(added)).toThrow(UnknownId);
  });

  it('has marked the texts of the other agency, and found its things in the database', async () => {
    expect(canaries.planted.length).toBeGreaterThan(60);
    expect(canaries.planted).toEqual(
      expect.arrayContaining(['person.name', 'person.email', 'item.stem', 'cohort.name', 'competence.name']),
    );
    const { rows } = await test.database.query<{ name: string }>('SELECT name FROM cohort WHERE id = $1', [
      foreign.ids.cohort,
    ]);
    expect(rows[0]?.name).toContain(CANARY);
  });

  it('reads what is packed as well: a word of the other agency in a printed report would be found', async () => {
    const report = operations.find(({ id }) => id === 'Reports.cohort');
    const rename = (name: string) =>
      test.database.query('UPDATE cohort SET name = $1 WHERE id = $2', [name, own.ids.cohort]);
    const { rows } = await test.database.query<{ name: string }>('SELECT name FROM cohort WHERE id = $1', [
      own.ids.cohort,
    ]);
    const { findings: before } = await admittanceFindings(test, own, report!);
    await rename(`A cohort of ${CANARY}`);
    const { findings } = await admittanceFindings(test, own, report!);
    await rename(rows[0]!.name);

    expect(before).toEqual([]);
    expect(findings).toEqual([expect.stringContaining('the reply tells of another agency')]);
    expect(alone['Reports.cohort by trainer']).toMatchObject({
      status: 200,
      words: expect.stringMatching(/\w/),
    });
  });

  it('shows nobody one figure or row more because another agency is there', async () => {
    expect(await readings(test, own, operations)).toEqual(alone);
  });

  it('keeps agencies apart by its statements alone, were row-level security to fail', async () => {
    const { rows } = await test.database.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity",
    );
    // One table after the other: nobody who still reads waits for two of them.
    const secure = async (word: string) => {
      for (const { name } of rows)
        await test.database.query(`ALTER TABLE ${name} ${word} ROW LEVEL SECURITY`);
    };
    // What the process has kept of figures is made anew.
    await test.database.query('UPDATE participation SET invited = invited');
    await secure('DISABLE');
    try {
      const { findings } = await over((operation) => reachFindings(test, { own, foreign }, operation));
      expect(findings).toEqual([]);
      expect(await readings(test, own, operations)).toEqual(alone);
    } finally {
      await secure('ENABLE');
    }
  });

  it('finds nothing of another agency by searching for it', async () => {
    const searches = operations.filter(({ queryFields }) =>
      queryFields.some(({ name }) => name === 'search'),
    );
    expect(searches.length).toBeGreaterThan(2);
    for (const operation of searches) {
      for (const [role, as] of permitted(own, operation)) {
        const { cohort, wave } = own.ids;
        const path = operation.path.replace('waves/{id}', `waves/${wave}`).replace('{id}', cohort);
        const { body, text } = await test.call(operation.method, `${path}?search=${CANARY}`, { as });
        expect(text).not.toContain(CANARY);
        const nothing = path.includes('/heat-map') ? { people: [], matching: 0 } : { rows: [], total: 0 };
        if (operation.id !== 'Audit.list') expect({ role, body }).toMatchObject({ role, body: nothing });
      }
    }
  });

  it('lets in nobody without a session, without the permission or from another site', async () => {
    const { tried, findings } = await over((operation) => accessFindings(test, own, operation));
    expect(findings).toEqual([]);
    expect(tried).toBeGreaterThan(150);
  });

  it('has nothing of another agency, of another trainer or of another official: 404, and nothing changed', async () => {
    const before = await rowsOf(test.database, foreign.tenantId);
    const { tried, findings } = await over((operation) => reachFindings(test, { own, foreign }, operation));

    expect(findings).toEqual([]);
    expect(tried).toBeGreaterThan(50);
    expect(await rowsOf(test.database, foreign.tenantId)).toEqual(before);
  });

  it('refuses keys that nobody asked for and fails over no form of a request', async () => {
    const { tried, findings } = await over((operation) => formFindings(test, own, operation));
    expect(findings).toEqual([]);
    expect(tried).toBeGreaterThan(500);
  });

  it('changes nothing by reading but the list of who asked for figures', async () => {
    const before = await rowsOf(test.database, own.tenantId);
    await readings(test, own, operations);
    const after = await rowsOf(test.database, own.tenantId);
    expect(Object.keys(after).filter((table) => after[table] !== before[table])).toEqual(['figure_query']);
  });

  it('admits everybody to what is their own', async () => {
    const { findings } = await over((operation) => admittanceFindings(test, own, operation));
    expect(findings).toEqual([]);
  });
});
