import { CsrfGuard } from '../../http/csrf.guard';
import { startTestApp, type TestApp } from '../test-app';
import { ACCESS_RULES, ANYBODY } from './access-rules';
import { seedAgency, type AgencyUnderTest } from './agency-under-test';
import { operationsOf, type Operation } from './operations';
import { accessFindings, admittanceFindings } from './route-findings';
import { routeMutations } from './route-mutations';
import { planRowProbes, type RowProbe } from './row-probes';
import { schemaMutations } from './schema-mutations';

/** Says how much was caught where somebody asked for it. */
const say = (line: string) => process.env.ISOLATION_REPORT && process.stderr.write(`isolation: ${line}\n`);

describe('isolation, were one of its guards missing', () => {
  let test: TestApp;
  let own: AgencyUnderTest;
  let operations: readonly Operation[];
  let probes: readonly RowProbe[];

  beforeAll(async () => {
    test = await startTestApp();
    operations = await operationsOf(test);
    own = await seedAgency(test);
    const foreign = await seedAgency(test);
    probes = await planRowProbes(test.database, { own: own.tenantId, foreign: foreign.tenantId });
  });
  afterAll(() => test.stop());

  /** The findings of the tables, with one statement run before; nothing stays of it. */
  async function rowFindings(asked: readonly RowProbe[], mutation = 'SELECT 1'): Promise<readonly string[]> {
    const findings: string[] = [];
    await test.database.query('BEGIN');
    try {
      await test.database.query(mutation);
      // Isolation alone is judged, not the triggers that would refuse the same.
      for (const table of new Set(asked.map((probe) => probe.table)))
        await test.database.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
      // A probe that fails has found something too: each runs within a savepoint of its own.
      for (const { ask } of asked)
        findings.push(...(await ask().catch((failure: unknown) => [String(failure)])));
    } finally {
      await test.database.query('ROLLBACK');
    }
    return findings;
  }

  it('is whole, table by table and right by right, as long as none is missing', async () => {
    expect(await rowFindings(probes)).toEqual([]);
    expect(probes.length).toBeGreaterThan(50);
  });

  it('is seen to be broken, whichever policy, security or right of a table is dropped', async () => {
    const mutations = await schemaMutations(test.database);
    const missed: string[] = [];
    for (const { table, name, sql } of mutations) {
      const findings = await rowFindings(
        probes.filter((probe) => probe.table === table),
        sql,
      );
      if (findings.length === 0) missed.push(name);
    }
    say(
      `${mutations.length - missed.length} of ${mutations.length} dropped or widened guards of tables were caught`,
    );
    expect(missed).toEqual([]);
    expect(mutations.length).toBeGreaterThan(200);
  });

  it('is seen to be broken, whichever route loses its permission', async () => {
    const mutations = routeMutations(test);
    const missed: string[] = [];
    for (const { operationId, name, apply, undo } of mutations) {
      const operation = operations.find(({ id }) => id === operationId);
      if (!operation) throw new Error(`${operationId} is not in the document of the API.`);
      apply();
      const access = await accessFindings(test, own, operation);
      // A route for everybody who is signed in knows nobody any more once it is public.
      const admittance = access.findings.length > 0 ? access : await admittanceFindings(test, own, operation);
      undo();
      if (admittance.findings.length === 0) missed.push(name);
    }
    say(
      `${mutations.length - missed.length} of ${mutations.length} routes without their permission were caught`,
    );
    expect(missed).toEqual([]);
    expect(mutations.map(({ operationId }) => operationId).sort()).toEqual(
      Object.keys(ACCESS_RULES)
        .filter((id) => ACCESS_RULES[id] !== ANYBODY)
        .sort(),
    );
  });

  it('is seen to be broken when requests of other sites are let in', async () => {
    const guard = jest.spyOn(CsrfGuard.prototype, 'canActivate').mockResolvedValue(true);
    const [changing] = operations.filter(({ id, method }) => method === 'PUT' && id === 'Retention.set');
    const { findings } = await accessFindings(test, own, changing!);
    guard.mockRestore();
    expect(findings).toEqual([expect.stringContaining('from another site')]);
  });
});
