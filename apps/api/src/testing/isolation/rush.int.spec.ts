import type { PersonPage } from '@qabilet/contracts';
import { People, Transaction } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { startTestApp, type TestApp, type TestPerson } from '../test-app';

const AGENCIES = 50;
const AT_ONCE = 200;
const CONNECTIONS = 3;
/** A few seconds beside the other tests; `npm run isolation -- --rush` takes a minute. */
const SECONDS = Number(process.env.ISOLATION_RUSH_SECONDS ?? 3);
const KILL_EVERY_MS = 400;
/** What a connection that was lost is answered with; the same request works in a moment. */
const PASSING = 503;

describe('many agencies on few connections', () => {
  let test: TestApp;
  let administrators: readonly TestPerson[];

  beforeAll(async () => {
    test = await startTestApp({ DATABASE_POOL: String(CONNECTIONS) });
    const added: TestPerson[] = [];
    for (let agency = 0; agency < AGENCIES; agency++)
      added.push(await test.addPerson(await test.openAgency(), ['administrator'], nameIn(agency)));
    administrators = added;
  });
  afterAll(() => test.stop());

  const nameIn = (agency: number) => `Canary of agency ${agency}.`;
  const namesSeenIn = (agency: number) => {
    const { tenantId } = administrators[agency]!;
    return test.app.get(Transaction).run(idOf(tenantId), async () => {
      const { rows } = await test.app.get(People).list({ page: 1, size: 100 });
      return rows.map(({ name }) => name);
    });
  };
  /** Ends every connection of the application, whatever it is in the middle of. */
  const killConnections = () =>
    test.database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'qabilet-api'`,
    );

  /** So many askers at once, one agency after the other, until the time is over. */
  async function rush(seconds: number) {
    const until = Date.now() + seconds * 1_000;
    const counts = { answered: 0, lost: 0 };
    const mixed: string[] = [];
    const askers = Array.from({ length: AT_ONCE }, async (_, asker) => {
      for (let turn = asker; Date.now() < until; turn += 7) {
        const agency = turn % AGENCIES;
        const { status, body, text } = await test.call<PersonPage>('GET', '/people', {
          as: administrators[agency]!,
        });
        if (status === PASSING) counts.lost += 1;
        else if (status === 200) counts.answered += 1;
        else mixed.push(`${status} ${text}`);
        const isTheirs = body.total === 1 && body.rows[0]?.name === nameIn(agency);
        if (status === 200 && !isTheirs) mixed.push(`agency ${agency} was given ${text}`);
      }
    });
    await Promise.all(askers);
    return { ...counts, mixed };
  }

  it('never mixes two of them', async () => {
    const { answered, lost, mixed } = await rush(SECONDS);
    if (process.env.ISOLATION_REPORT)
      process.stderr.write(
        `isolation: ${answered} replies, ${AGENCIES} agencies, ${CONNECTIONS} connections, ${mixed.length} mixed\n`,
      );

    expect(mixed).toEqual([]);
    expect(lost).toBe(0);
    expect(answered).toBeGreaterThan(AT_ONCE);
  });

  it('never mixes two of them while connections are killed under way', async () => {
    const killer = setInterval(() => void killConnections(), KILL_EVERY_MS);
    const { answered, mixed } = await rush(SECONDS);
    clearInterval(killer);

    expect(mixed).toEqual([]);
    expect(answered).toBeGreaterThan(AT_ONCE);
  });

  it('leaves nothing to the next borrower when a connection dies between its agency and its question', async () => {
    const { tenantId } = administrators[0]!;
    const died = test.app.get(Transaction).run(idOf(tenantId), async () => {
      await killConnections();
      return test.app.get(People).list({ page: 1, size: 100 });
    });
    await expect(died).rejects.toThrow();

    // The pool learns of a dead connection when it is borrowed; what is seen then is one's own or nothing.
    const seenIn = (agency: number, tries = CONNECTIONS + 1): Promise<readonly string[]> =>
      namesSeenIn(agency).catch((reason: unknown) => {
        if (tries === 0) throw reason;
        return seenIn(agency, tries - 1);
      });
    for (let agency = 0; agency < AGENCIES; agency++) expect(await seenIn(agency)).toEqual([nameIn(agency)]);
  });
});
