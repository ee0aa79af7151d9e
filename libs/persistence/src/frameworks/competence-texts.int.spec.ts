import {
  CompetenceTexts,
  INSTALL_CONTENT,
  InstallContent,
  ReleaseNotFound,
  Transaction,
} from '@qabilet/application';
import { aContentPack } from '@qabilet/application/testing';
import type { Id } from '@qabilet/kernel';
import { startTestContext, type TestContext } from '../testing/index';

let context: TestContext;
beforeAll(async () => (context = await startTestContext([...INSTALL_CONTENT])));
afterAll(() => context.stop());

async function arrange() {
  const tenant = await context.openAgency();
  const { frameworkReleaseId: release } = await context.get(InstallContent).execute(tenant, aContentPack());
  const load = (as: Id<'Tenant'> = tenant) =>
    context.get(Transaction).run(as, () => context.get(CompetenceTexts).load(release));
  return { tenant, release, load };
}

describe('The words of a release', () => {
  it('are read once while it is in force', async () => {
    const { load } = await arrange();
    expect(await load()).toBe(await load());
  });

  it('are read anew while it is a draft', async () => {
    const { tenant } = await arrange();
    const { rows } = await context.database.query<{ id: Id<'FrameworkRelease'> }>(
      `INSERT INTO framework_release (tenant_id, id, framework_id, version, state, source, source_digest, counts, created_at)
       SELECT tenant_id, gen_random_uuid(), id, 'next', 'draft', 'workbook', 'next', '{}', now() FROM framework
       WHERE tenant_id = $1 RETURNING id`,
      [tenant],
    );
    const [draft] = rows;
    if (!draft) throw new Error('no draft');
    const load = () =>
      context.get(Transaction).run(tenant, () => context.get(CompetenceTexts).load(draft.id));

    expect((await load()).areas.size).toBe(0);
    await context.database.query(
      `INSERT INTO area (tenant_id, release_id, code, place, name) VALUES ($1, $2, '1', 0, '{"en": "Area"}')`,
      [tenant, draft.id],
    );
    expect((await load()).areas.size).toBe(1);
  });

  it('stay unknown to another agency after one has read them', async () => {
    const { load } = await arrange();
    await load();
    const other = await context.openAgency();
    await expect(load(other)).rejects.toThrow(ReleaseNotFound);
  });
});
