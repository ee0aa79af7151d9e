import {
  Blueprints,
  INSTALL_CONTENT,
  InstallContent,
  ReleasedPlans,
  Transaction,
} from '@qabilet/application';
import { aContentPack } from '@qabilet/application/testing';
import { startTestContext, type TestContext } from '../testing/index';
import { TypeOrmTransaction } from '../transactions';

const RELEASED = 'QB001';
const NOT_PERMITTED = '42501';

let context: TestContext;
beforeAll(async () => (context = await startTestContext([...INSTALL_CONTENT])));
afterAll(() => context.stop());

/** Runs one statement as the API's role in an agency with released content; gives what it returned. */
async function arrange() {
  const tenant = await context.openAgency();
  await context.get(InstallContent).execute(tenant, aContentPack());
  const transaction = context.get(TypeOrmTransaction);
  const attempt = (sql: string) =>
    context.get(Transaction).run(tenant, () => transaction.query(sql, [tenant]));
  const codeOf = (sql: string) =>
    attempt(sql).then(
      () => 'allowed',
      (error: { code?: string }) => error.code,
    );
  return { tenant, transaction, attempt, codeOf };
}

describe('A released framework', () => {
  it.each([
    ["UPDATE competence SET name = '{}' WHERE tenant_id = $1", RELEASED],
    ['DELETE FROM statement WHERE tenant_id = $1', RELEASED],
    [
      `INSERT INTO next_step (tenant_id, release_id, competence_code, level, text, hours)
       SELECT tenant_id, release_id, code, 9, '{}', 1 FROM competence WHERE tenant_id = $1`,
      RELEASED,
    ],
    ["UPDATE framework_release SET state = 'draft' WHERE tenant_id = $1", RELEASED],
    ["UPDATE framework_release SET version = 'other' WHERE tenant_id = $1", RELEASED],
    ['DELETE FROM framework_release WHERE tenant_id = $1', RELEASED],
    ['UPDATE role_requirement SET level = 4 WHERE tenant_id = $1', NOT_PERMITTED],
    ['DELETE FROM role_profile WHERE tenant_id = $1', NOT_PERMITTED],
  ])('does not change: %s', async (sql, code) => {
    const { codeOf } = await arrange();
    expect(await codeOf(sql)).toBe(code);
  });

  it('cannot take parts in from a draft', async () => {
    const { tenant, codeOf } = await arrange();
    await context.database.query(
      `WITH draft AS (
         INSERT INTO framework_release (tenant_id, id, framework_id, version, state, source, source_digest, counts, created_at)
         SELECT tenant_id, gen_random_uuid(), id, 'draft', 'draft', 'workbook', 'draft', '{}', now() FROM framework
         WHERE tenant_id = $1 RETURNING tenant_id, id
       ) INSERT INTO glossary_term (tenant_id, release_id, place, term, explanation)
         SELECT tenant_id, id, 1, 'Term', 'Words' FROM draft`,
      [tenant],
    );
    expect(
      await codeOf(
        `UPDATE glossary_term SET release_id = (SELECT id FROM framework_release WHERE tenant_id = $1 AND state = 'released')
         WHERE tenant_id = $1`,
      ),
    ).toBe(RELEASED);
  });

  it('may be withdrawn', async () => {
    const { codeOf } = await arrange();
    expect(await codeOf("UPDATE framework_release SET state = 'withdrawn' WHERE tenant_id = $1")).toBe(
      'allowed',
    );
  });
});

describe('A released bank', () => {
  it.each([
    ["UPDATE item SET stem = '{}' WHERE tenant_id = $1", RELEASED],
    ['DELETE FROM bank_release_item WHERE tenant_id = $1', NOT_PERMITTED],
    ["UPDATE item_parameters SET parameters = '{}' WHERE tenant_id = $1", NOT_PERMITTED],
    ["UPDATE calibration SET cuts = '{}' WHERE tenant_id = $1", NOT_PERMITTED],
    ["UPDATE blueprint SET rules = '{}' WHERE tenant_id = $1", NOT_PERMITTED],
  ])('does not change: %s', async (sql, code) => {
    const { codeOf } = await arrange();
    expect(await codeOf(sql)).toBe(code);
  });

  it('keeps its keys even from the owner of the tables', async () => {
    const { tenant } = await arrange();
    await expect(
      context.database.query("UPDATE item_key SET key = '{}' WHERE tenant_id = $1", [tenant]),
    ).rejects.toMatchObject({ code: RELEASED });
  });

  it('withholds an item that was taken out, and still knows it for the answers it has had', async () => {
    const { tenant, attempt } = await arrange();
    const plan = async () => {
      const [latest] = await context.get(Blueprints).list();
      if (!latest) throw new Error('there is no test');
      return context.get(ReleasedPlans).load(latest.id);
    };
    const planNow = () => context.get(Transaction).run(tenant, plan);
    const before = await planNow();
    await attempt(
      `UPDATE item SET state = 'quarantined' WHERE tenant_id = $1 AND id = '${before.items[0]?.id}'`,
    );

    const after = await planNow();
    expect(after.items.map(({ id }) => id)).toEqual(before.items.map(({ id }) => id));
    expect(after.items.filter(({ status }) => status === 'withheld')).toHaveLength(1);
  });

  it('lets an item be taken out', async () => {
    const { codeOf } = await arrange();
    expect(await codeOf("UPDATE item SET state = 'quarantined' WHERE tenant_id = $1")).toBe('allowed');
  });
});

describe('The answer keys', () => {
  it('cannot be selected by the role that serves questions', async () => {
    const { codeOf } = await arrange();
    expect(await codeOf('SELECT key FROM item_key WHERE tenant_id = $1')).toBe(NOT_PERMITTED);
  });

  it('cannot be told by way of a write that returns or compares', async () => {
    const { codeOf } = await arrange();
    expect(await codeOf('UPDATE item_key SET tenant_id = $1 RETURNING key')).toBe(NOT_PERMITTED);
    expect(await codeOf("UPDATE item_key SET tenant_id = $1 WHERE key ->> 'correct' = 'a'")).toBe(
      NOT_PERMITTED,
    );
  });

  it('are read by the role that marks, which gives its rights up again', async () => {
    const { transaction, tenant } = await arrange();
    const seen = await context.get(Transaction).run(tenant, async () => {
      const keys = await transaction.asMarker(() =>
        transaction.query('SELECT 1 FROM item_key WHERE tenant_id = $1', [tenant]),
      );
      const [who] = await transaction.query<{ role: string }>('SELECT current_user AS role');
      return { keys: keys.length, role: who?.role };
    });
    expect(seen).toEqual({ keys: 24, role: 'qabilet_app' });
  });
});
