import {
  INSTALL_CONTENT,
  InstallContent,
  Items,
  MakeReviewedTests,
  ReleasedPlans,
  RoleProfiles,
  Transaction,
  type ContentPack,
} from '@qabilet/application';
import { aDraftedPack } from '@qabilet/application/testing';
import { compilePlan, languagesFor } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import { startTestContext, type TestContext } from '../testing/index';

let context: TestContext;
beforeAll(async () => (context = await startTestContext([...INSTALL_CONTENT, MakeReviewedTests])));
afterAll(() => context.stop());

async function arrange() {
  const tenant = await context.openAgency();
  const inside = <T>(work: () => Promise<T>) => context.get(Transaction).run(tenant, work);
  const install = (pack: ContentPack) => context.get(InstallContent).execute(tenant, pack);
  const installed = await install(aDraftedPack());
  const draftsOf = async () => {
    const { rows } = await context.database.query<{ id: Id<'Item'>; version: number; drafted: string[] }>(
      `SELECT DISTINCT ON (code) id, version, drafted_languages AS drafted FROM item WHERE tenant_id = $1
       ORDER BY code, version DESC`,
      [tenant],
    );
    return rows;
  };
  const languagesOf = (blueprint: Id<'Blueprint'>) =>
    inside(async () => {
      const plan = compilePlan(await context.get(ReleasedPlans).load(blueprint));
      const [role] = await context.get(RoleProfiles).list();
      return languagesFor(plan, role?.requirements ?? []);
    });
  const accept = (id: Id<'Item'>) => inside(() => context.get(Items).acceptTranslation(id, 'kk'));
  const [first] = await draftsOf();
  if (!first) throw new Error('Nothing was installed.');
  return { tenant, inside, install, installed, draftsOf, languagesOf, accept, first };
}

describe('A drafted translation', () => {
  it('is stored as such, and asked', async () => {
    const { draftsOf, installed, languagesOf } = await arrange();

    expect((await draftsOf()).map(({ drafted }) => drafted)).toEqual(Array(24).fill(['kk']));
    expect(await languagesOf(installed.blueprints.timed)).toEqual(['en', 'kk', 'ru']);
  });

  it('is accepted once, for one item', async () => {
    const { accept, first, draftsOf } = await arrange();

    expect([await accept(first.id), await accept(first.id)]).toEqual([true, false]);
    const still = (await draftsOf()).filter(({ drafted }) => drafted.length > 0);
    expect(still).toHaveLength(23);
    expect(still.map(({ id }) => id)).not.toContain(first.id);
  });

  it('is none again once it has been accepted in a released bank', async () => {
    const { accept, first } = await arrange();
    await accept(first.id);

    const relapse = context.database.query(`UPDATE item SET drafted_languages = '{kk}' WHERE id = $1`, [
      first.id,
    ]);
    await expect(relapse).rejects.toMatchObject({ code: 'QB001' });
  });

  it('keeps the words of a released item as they are', async () => {
    const { first } = await arrange();
    const change = context.database.query(
      `UPDATE item SET drafted_languages = '{}', stem = '{"en": "Worded anew?"}' WHERE id = $1`,
      [first.id],
    );
    await expect(change).rejects.toMatchObject({ code: 'QB001' });
  });

  it('becomes reviewed with content that calls it so, in the version that was there', async () => {
    const { install, draftsOf } = await arrange();
    const items = aDraftedPack().items.map((item) => ({ ...item, drafted: [] }));

    await install(aDraftedPack({ version: '2', items }));

    expect(new Set((await draftsOf()).map(({ version, drafted }) => `${version} ${drafted.length}`))).toEqual(
      new Set(['1 0']),
    );
  });

  it('stays accepted when newer content still calls it a draft', async () => {
    const { accept, first, install, draftsOf } = await arrange();
    await accept(first.id);

    await install(aDraftedPack({ version: '2', roles: aDraftedPack().roles.slice(0, 1) }));

    expect((await draftsOf()).filter(({ drafted }) => drafted.length === 0)).toEqual([
      { ...first, drafted: [] },
    ]);
  });
});

describe('Tests of reviewed wording only', () => {
  it('stand beside the others, under a name that says so, and are made once', async () => {
    const { inside } = await arrange();
    const make = () => inside(() => context.get(MakeReviewedTests).execute());

    expect((await make()).map(({ name }) => [name.en, name.kk])).toEqual([
      [
        'Adaptive test of the role (reviewed wording only)',
        'Рөл бойынша бейімделгіш тест (тек тексерілген мәтін)',
      ],
      [
        'Adaptive test of the role, without a time limit (reviewed wording only)',
        'Рөл бойынша бейімделгіш тест, уақыт шектеусіз (тек тексерілген мәтін)',
      ],
    ]);
    expect(await make()).toEqual([]);
  });

  it('offer a language once enough of its questions have been reviewed', async () => {
    const { inside, draftsOf, accept, languagesOf } = await arrange();
    const [test] = await inside(() => context.get(MakeReviewedTests).execute());
    if (!test) throw new Error('No test was made.');
    expect(await languagesOf(test.id)).toEqual(['en', 'ru']);

    for (const { id } of await draftsOf()) await accept(id);

    expect(await languagesOf(test.id)).toEqual(['en', 'kk', 'ru']);
  });

  it('leave the installed tests what they were', async () => {
    const { inside, install, installed } = await arrange();
    await inside(() => context.get(MakeReviewedTests).execute());
    expect(await install(aDraftedPack())).toEqual({ ...installed, created: false });
  });
});
