import { randomUUID } from 'node:crypto';
import { ApplyRetention } from '@qabilet/application';
import type { MyData, RetentionRow } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { startTestApp, type TestApp, type TestPerson } from '../testing/index';
import { seedAgency, type AgencyUnderTest } from '../testing/isolation/agency-under-test';

describe('my data', () => {
  let test: TestApp;
  let agency: AgencyUnderTest;
  let official: TestPerson;
  /** Stands in everything that names the official, and nowhere else. */
  let canary: string;

  beforeEach(async () => {
    test ??= await startTestApp();
    agency = await seedAgency(test);
    official = agency.people.official;
    canary = `kanareika-${randomUUID()}`;
    await test.database.query(
      'UPDATE person SET name = $3, email = $4, employee_number = $5 WHERE tenant_id = $1 AND id = $2',
      [agency.tenantId, official.personId, `Zhuldyz ${canary}`, `${canary}@agency.example`, canary],
    );
    await test.database.query('UPDATE credential SET email = $3 WHERE tenant_id = $1 AND person_id = $2', [
      agency.tenantId,
      official.personId,
      `${canary}@agency.example`,
    ]);
  });
  afterAll(() => test.stop());

  /** Every table of every schema as text. */
  const dump = async () => {
    const { rows } = await test.database.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    const texts: string[] = [];
    for (const { name } of rows) {
      const { rows: lines } = await test.database.query<{ line: string }>(
        `SELECT t::text AS line FROM ${name} t`,
      );
      texts.push(...lines.map(({ line }) => `${name}: ${line}`));
    }
    return texts.filter((line) => line.includes(canary));
  };
  const erase = (personId: string, as = agency.people.administrator) =>
    test.call<{ code: string }>('POST', `/people/${personId}/nameless`, { as });
  const years = async (time: string, table: string, column: string, condition: string) =>
    test.database.query(`UPDATE ${table} SET ${column} = ${column} - interval '${time}' WHERE ${condition}`);

  describe('exported', () => {
    it('holds every row about the person, and none about anybody else', async () => {
      const { status, body, headers } = await test.call<MyData>('GET', '/my/data', { as: official });
      const rowsOf = (name: string) => body.sections.find((section) => section.name === name)?.rows ?? [];

      expect(status).toBe(200);
      expect(headers['content-disposition']).toContain('my-data.json');
      expect(rowsOf('person')).toEqual([
        expect.objectContaining({ name: `Zhuldyz ${canary}`, employee_number: canary }),
      ]);
      expect(rowsOf('attempt')).toHaveLength(2);
      expect(rowsOf('result')).toHaveLength(1);
      expect(rowsOf('answer').length).toBeGreaterThan(3);
      expect(rowsOf('result_viewing')).toEqual([expect.objectContaining({ viewer: 'Test Person' })]);
      for (const other of Object.values(agency.people).filter(
        ({ personId }) => personId !== official.personId,
      )) {
        expect(JSON.stringify(body)).not.toContain(other.email);
        expect(JSON.stringify(body)).not.toContain(other.personId);
      }
    });

    it('holds no key, no secret and no question', async () => {
      const { text } = await test.call('GET', '/my/data', { as: official });
      const { rows } = await test.database.query<{ word: string }>(
        `SELECT stem ->> 'en' AS word FROM item WHERE tenant_id = $1
         UNION ALL SELECT password_hash FROM credential WHERE tenant_id = $1
         UNION ALL SELECT encode(token_hash, 'hex') FROM session WHERE tenant_id = $1`,
        [agency.tenantId],
      );
      expect(rows.filter(({ word }) => text.includes(word))).toEqual([]);
    });

    it('can be had as a table that no spreadsheet program runs', async () => {
      await test.database.query(`UPDATE person SET name = '=cmd|calc' WHERE tenant_id = $1 AND id = $2`, [
        agency.tenantId,
        official.personId,
      ]);
      const { text, headers } = await test.call('GET', '/my/data/csv', { as: official });
      expect(headers['content-type']).toContain('text/csv');
      expect(text).toContain("person,1,name,'=cmd|calc\r\n");
    });

    it('is written down in the audit log', async () => {
      await test.call('GET', '/my/data', { as: official });
      const { rows } = await test.database.query(
        `SELECT action FROM audit_entry WHERE actor_id = $1 AND action LIKE 'privacy.%'`,
        [official.personId],
      );
      expect(rows).toEqual([{ action: 'privacy.data-exported' }]);
    });
  });

  describe('of a person whose name is taken away', () => {
    it('leaves no trace of the name in a dump of all tables, and every answer and result', async () => {
      const counted = async () =>
        (
          await test.database.query(
            `SELECT (SELECT count(*) FROM attempt WHERE person_id = $1) AS attempts,
               (SELECT count(*) FROM answer a JOIN attempt t ON t.id = a.attempt_id WHERE t.person_id = $1) AS answers,
               (SELECT count(*) FROM result r JOIN attempt t ON t.id = r.attempt_id WHERE t.person_id = $1) AS results`,
            [official.personId],
          )
        ).rows;
      const before = await counted();
      expect((await dump()).length).toBeGreaterThan(1);

      expect((await erase(official.personId)).status).toBe(204);

      expect(await dump()).toEqual([]);
      expect(await counted()).toEqual(before);
    });

    it('lets nobody in any more, by session, password or invitation', async () => {
      await erase(official.personId);
      expect((await test.call('GET', '/session', { as: official })).status).toBe(401);
      const { rows } = await test.database.query(
        `SELECT 1 FROM credential WHERE person_id = $1 UNION ALL SELECT 1 FROM session WHERE person_id = $1
         UNION ALL SELECT 1 FROM invitation WHERE person_id = $1 UNION ALL SELECT 1 FROM access_grant WHERE person_id = $1
         UNION ALL SELECT 1 FROM second_factor WHERE person_id = $1`,
        [official.personId],
      );
      expect(rows).toEqual([]);
    });

    it('keeps the members of a cohort counted', async () => {
      await erase(official.personId);
      const { rows } = await test.database.query(
        `SELECT members, (SELECT count(*)::int FROM cohort_member m WHERE m.cohort_id = c.id AND m.left_at IS NULL) AS present
         FROM cohort c WHERE c.id = $1`,
        [agency.ids.cohort],
      );
      expect(rows).toEqual([{ members: 1, present: 1 }]);
    });

    it('happens once, to somebody else, and never to the last administrator', async () => {
      const { administrator } = agency.people;
      expect((await erase(administrator.personId)).body.code).toBe('privacy.own-name');
      await erase(official.personId);
      expect((await erase(official.personId)).body.code).toBe('privacy.name-taken-away');
    });
  });

  describe('that has run its time', () => {
    it('is first told and then taken away, once', async () => {
      const { tenantId, people } = agency;
      const old = `tenant_id = '${tenantId}'`;
      await years('6 years', 'result_viewing', 'viewed_at', old);
      await years('2 years', 'session', 'expires_at', `${old} AND person_id = '${people.author.personId}'`);
      await years('2 years', 'session', 'seen_at', `${old} AND person_id = '${people.author.personId}'`);
      const retention = test.app.get(ApplyRetention);

      const report = await retention.report(idOf(tenantId));
      expect(report.map(({ dataClass, count }) => [dataClass, count])).toEqual([
        ['people', 0],
        ['viewings', 1],
        ['traces', 1],
      ]);
      expect(await retention.execute(idOf(tenantId))).toMatchObject(report.map(({ count }) => ({ count })));
      expect((await retention.execute(idOf(tenantId))).map(({ count }) => count)).toEqual([0, 0, 0]);
    });

    it('is told to the administrators: what is due, when it was looked at, and what was last taken', async () => {
      const { people, tenantId } = agency;
      const read = async () =>
        (await test.call<RetentionRow[]>('GET', '/retention', { as: people.administrator })).body;
      const run = (id: string) => test.app.get(ApplyRetention).execute(idOf(id));
      const [ranAt, takenAt] = [expect.any(String), expect.any(String)] as string[];
      await test.database.query('DELETE FROM retention_run');
      await test.database.query('DELETE FROM retention_rule');
      await years('6 years', 'result_viewing', 'viewed_at', `tenant_id = '${tenantId}'`);
      await run(await test.openAgency());
      expect(await read()).toEqual([
        { dataClass: 'people', years: 10, due: 0 },
        { dataClass: 'viewings', years: 5, due: 1 },
        { dataClass: 'traces', years: 1, due: 0 },
      ]);

      await run(tenantId);
      await run(tenantId);
      expect(await read()).toEqual([
        { dataClass: 'people', years: 10, due: 0, ranAt },
        { dataClass: 'viewings', years: 5, due: 0, ranAt, takenAt, taken: 1 },
        { dataClass: 'traces', years: 1, due: 0, ranAt },
      ]);
    });

    it('takes the name of those who gave no sign of life for the years the agency set', async () => {
      const { tenantId, people } = agency;
      const { status } = await test.call('PUT', '/retention', {
        as: people.administrator,
        body: { dataClass: 'people', years: 3 },
      });
      expect(status).toBe(204);
      for (const [table, column] of [
        ['person', 'created_at'],
        ['access_grant', 'granted_at'],
        ['session', 'seen_at'],
        ['wave', 'opens_at'],
        ['wave', 'closes_at'],
      ] as const)
        await years('4 years', table, column, `tenant_id = '${tenantId}'`);

      const [outcome] = await test.app.get(ApplyRetention).execute(idOf(tenantId));

      expect(outcome?.count).toBeGreaterThan(4);
      expect(await dump()).toEqual([]);
      const { rows } = await test.database.query(
        `SELECT id FROM person WHERE tenant_id = $1 AND nameless_since IS NULL`,
        [tenantId],
      );
      expect(rows).toEqual([{ id: people.administrator.personId }]);
    });
  });
});
