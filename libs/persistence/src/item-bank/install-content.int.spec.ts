import {
  AnswerKeys,
  Blueprints,
  CalibrationTables,
  CompetenceTexts,
  INSTALL_CONTENT,
  InstallContent,
  Items,
  QuestionTexts,
  ReleasedPlans,
  RoleProfiles,
  Transaction,
  VersionTaken,
  type ContentPack,
} from '@qabilet/application';
import { aContentPack } from '@qabilet/application/testing';
import { compilePlan, languagesFor } from '@qabilet/assessment';
import { mark } from '@qabilet/item-bank';
import type { Id } from '@qabilet/kernel';
import { startTestContext, type TestContext } from '../testing/index';

let context: TestContext;
beforeAll(async () => (context = await startTestContext([...INSTALL_CONTENT])));
afterAll(() => context.stop());

const install = (tenant: Id<'Tenant'>, pack: ContentPack) =>
  context.get(InstallContent).execute(tenant, pack);
const inside = <T>(tenant: Id<'Tenant'>, work: () => Promise<T>) =>
  context.get(Transaction).run(tenant, work);

async function arrange(pack = aContentPack()) {
  const tenant = await context.openAgency();
  return { tenant, pack, installed: await install(tenant, pack) };
}

/** The pack with one question worded anew and a version of its own. */
function revised(pack: ContentPack): ContentPack {
  return {
    ...pack,
    version: '2',
    items: pack.items.map((item, index) => (index === 0 ? { ...item, stem: { en: 'Worded anew?' } } : item)),
  };
}

describe('Installing content', () => {
  it('stores the framework, the roles, every item with its key, a calibration and two tests', async () => {
    const { tenant } = await arrange();
    const { rows } = await context.database.query(
      `SELECT (SELECT count(*)::int FROM competence WHERE tenant_id = $1) AS competences,
         (SELECT count(*)::int FROM statement WHERE tenant_id = $1 AND is_self_statement) AS statements,
         (SELECT count(*)::int FROM next_step WHERE tenant_id = $1) AS steps,
         (SELECT count(*)::int FROM role_requirement WHERE tenant_id = $1) AS requirements,
         (SELECT count(*)::int FROM item_key WHERE tenant_id = $1) AS keys,
         (SELECT count(*)::int FROM item_parameters WHERE tenant_id = $1) AS parameters,
         (SELECT count(*)::int FROM blueprint WHERE tenant_id = $1) AS blueprints`,
      [tenant],
    );
    expect(rows).toEqual([
      { competences: 3, statements: 12, steps: 12, requirements: 6, keys: 24, parameters: 24, blueprints: 2 },
    ]);
  });

  it('changes nothing the second time and gives the same ids', async () => {
    const { tenant, pack, installed } = await arrange();
    const before = await context.countRows();

    const again = await install(tenant, structuredClone(pack));

    expect(again).toEqual({ ...installed, created: false });
    expect(await context.countRows()).toEqual(before);
  });

  it('happens once when two start together', async () => {
    const tenant = await context.openAgency();
    const both = await Promise.all([install(tenant, aContentPack()), install(tenant, aContentPack())]);
    expect(both.map(({ created }) => created).sort()).toEqual([false, true]);
    expect(both[0]?.bankReleaseId).toBe(both[1]?.bankReleaseId);
  });

  it('refuses other content under a version that exists, and stores nothing of it', async () => {
    const { tenant, pack } = await arrange();
    const before = await context.countRows();

    await expect(install(tenant, { ...revised(pack), version: pack.version })).rejects.toThrow(VersionTaken);
    expect(await context.countRows()).toEqual(before);
  });

  it('stores nothing of a pack with an item that cannot be answered', async () => {
    const tenant = await context.openAgency();
    const before = await context.countRows();
    const [first, ...others] = aContentPack().items;
    const broken = { ...first, kind: 'single', options: [] } as unknown as ContentPack['items'][number];

    await expect(install(tenant, aContentPack({ items: [broken, ...others] }))).rejects.toThrow(
      'The key does not fit the item',
    );
    expect(await context.countRows()).toEqual(before);
  });

  it('keeps the items of the last version that read as before and revises the others', async () => {
    const { tenant, pack } = await arrange();
    await install(tenant, revised(pack));

    const { rows } = await context.database.query(
      'SELECT code, version FROM item WHERE tenant_id = $1 AND version > 1',
      [tenant],
    );
    expect(rows).toEqual([{ code: '1.1-01', version: 2 }]);
  });

  it('leaves other agencies as they were', async () => {
    const { installed } = await arrange();
    const other = await context.openAgency();
    const seen = await inside(other, async () => ({
      blueprints: await context.get(Blueprints).list(),
      roles: await context.get(RoleProfiles).list(),
      keys: await context.get(AnswerKeys).load(installed.bankReleaseId),
    }));
    expect(seen).toEqual({ blueprints: [], roles: [], keys: new Map() });
  });
});

describe('What was installed', () => {
  it('compiles into a plan with every item, its enemies and the languages it is complete in', async () => {
    const { tenant, installed } = await arrange();
    const [plan, roles] = await inside(tenant, async () => [
      compilePlan(await context.get(ReleasedPlans).load(installed.blueprints.timed)),
      await context.get(RoleProfiles).list(),
    ]);

    expect(plan.competences.map(({ id }) => id)).toEqual(['1.1', '1.2', 'CS.1']);
    expect(plan.items).toHaveLength(24);
    expect(plan.enemiesOf.filter((enemies) => enemies.length > 0)).toHaveLength(6);
    expect(plan.releases).toEqual({
      framework: installed.frameworkReleaseId,
      bank: installed.bankReleaseId,
      calibration: installed.calibrationId,
      blueprint: installed.blueprints.timed,
    });
    expect(languagesFor(plan, roles[0]?.requirements ?? [])).toEqual(['en', 'ru']);
  });

  it('has one test of an hour and one without a time limit', async () => {
    const { tenant, installed } = await arrange();
    const blueprints = await inside(tenant, () => context.get(Blueprints).list());
    const minutes = new Map(blueprints.map(({ id, rules }) => [id, rules.minutes]));
    expect(minutes.get(installed.blueprints.timed)).toBe(60);
    expect(minutes.get(installed.blueprints.untimed)).toBeUndefined();
    expect(blueprints.map(({ bankItems }) => bankItems)).toEqual([24, 24]);
  });

  it('asks no question that was taken out since', async () => {
    const { tenant, installed } = await arrange();
    await context.database.query(
      "UPDATE item SET state = 'quarantined' WHERE tenant_id = $1 AND code = '1.1-01'",
      [tenant],
    );
    const source = await inside(tenant, () => context.get(ReleasedPlans).load(installed.blueprints.timed));
    expect(source.items.filter(({ status }) => status === 'operational')).toHaveLength(23);
  });

  it('gives the delivery side words without a key, and the marking side the key', async () => {
    const { tenant, installed } = await arrange();
    const [question, marking] = await inside(tenant, async () => {
      const keys = await context.get(AnswerKeys).load(installed.bankReleaseId);
      const [id, own] = [...keys].find(([, { key }]) => key.kind === 'single') ?? [];
      if (!id || !own) throw new Error('no single choice');
      return [await context.get(QuestionTexts).read(id), own];
    });
    expect(Object.keys(question).sort()).toEqual(
      ['form', 'itemId', 'languages', 'options', 'parts', 'seconds', 'stem', 'unit'].sort(),
    );
    expect(JSON.stringify(question)).not.toMatch(/correct|rationale/);
    expect(mark(marking.key, { kind: 'choice', options: ['a'] }, 'en')).toEqual({ category: 1 });
    expect(marking.form).toEqual(question.form);
  });

  it('is read back as it was written', async () => {
    const { tenant, pack } = await arrange();
    const items = await inside(tenant, () => context.get(Items).latest());
    const multiple = items.get('1.1-02')?.content;
    expect(multiple).toMatchObject({
      kind: 'multiple',
      level: 1,
      languages: ['en', 'ru'],
      key: { kind: 'multiple', correct: ['a', 'b'] },
      rationale: pack.items[1]?.rationale,
    });
    expect(Object.keys(multiple?.optionRationales ?? {})).toEqual(['a', 'b', 'c', 'd']);
  });

  it('has its words under the codes that results use, in framework order', async () => {
    const { tenant, installed } = await arrange();
    const texts = await inside(tenant, () => context.get(CompetenceTexts).load(installed.frameworkReleaseId));
    expect([...texts.competences.keys()]).toEqual(['1.1', '1.2', 'CS.1']);
    expect(texts.selfStatements.get('CS.1.2')?.text.ru).toBe('Я умею CS.1 на уровне 2.');
    expect(texts.nextSteps.get('CS.1.2')?.hours).toBe(4);
    expect(texts.levels.get(4)?.name.en).toBe('Highly advanced');
  });

  it('finds a role by its code and by its title in any language', async () => {
    const { tenant } = await arrange();
    const roles = await inside(tenant, () => context.get(RoleProfiles).byCodeOrTitle());
    const clerk = roles.get('clerk');
    expect(clerk?.code).toBe('clerk');
    expect(roles.get('делопроизводитель')).toEqual(clerk);
    expect(roles.get('policy analyst')?.code).toBe('policy-analyst');
  });

  it('offers the roles of the latest release and still reads the earlier ones', async () => {
    const { tenant, pack } = await arrange();
    const [earlier] = await inside(tenant, () => context.get(RoleProfiles).list());
    if (!earlier) throw new Error('no role');
    const { frameworkReleaseId } = await install(tenant, revised(pack));

    const [offered, kept] = await inside(tenant, async () => [
      await context.get(RoleProfiles).list(),
      await context.get(RoleProfiles).byId(earlier.id),
    ]);
    expect(new Set(offered.map(({ releaseId }) => releaseId))).toEqual(new Set([frameworkReleaseId]));
    expect(kept).toEqual(earlier);
  });

  it('has a scale with cuts for every competence and square covariances', async () => {
    const { tenant, installed } = await arrange();
    const scale = await inside(tenant, () => context.get(CalibrationTables).load(installed.calibrationId));
    expect(scale.cuts.get(scale.competences[2] ?? ('' as never))).toEqual([-1.5, -0.5, 0.5, 1.5]);
    expect(scale.priorCovariance).toHaveLength(9);
    expect(scale.priorCovariance[1]).toBe(0.75);
    expect(scale.withinGroupCovariance).toEqual(scale.priorCovariance);
  });
});
