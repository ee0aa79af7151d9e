import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CompetenceTexts,
  INSTALL_CONTENT,
  InstallContent,
  ReleasedPlans,
  RoleProfiles,
  Transaction,
} from '@qabilet/application';
import { compilePlan, languagesFor, selfStatements, statementId } from '@qabilet/assessment';
import { digCompWorkbook } from '@qabilet/interchange/testing';
import { startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { CONTENT_PACK } from '../content-pack';
import { contentInstallCommand } from './content-install';
import { importFrameworkCommand } from './import-framework';
import { tenantOpenCommand } from './tenant-open';

let context: TestContext;
let folder: string;
let said: string[];
const environment = process.env.DATABASE_URL;

beforeAll(async () => {
  context = await startTestContext([...INSTALL_CONTENT]);
  folder = await mkdtemp(join(tmpdir(), 'qabilet-cli-'));
  process.env.DATABASE_URL = context.url;
});
afterAll(async () => {
  if (environment === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = environment;
  await rm(folder, { recursive: true, force: true });
  await context.stop();
});
beforeEach(() => {
  said = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => jest.restoreAllMocks());

describe('The shipped content', () => {
  it('makes a plan in which every role can be tested and judged in all five languages', async () => {
    const tenant = await context.openAgency();
    const installed = await context.get(InstallContent).execute(tenant, CONTENT_PACK);
    const [plan, roles, texts] = await context
      .get(Transaction)
      .run(tenant, async () => [
        compilePlan(await context.get(ReleasedPlans).load(installed.blueprints.timed)),
        await context.get(RoleProfiles).list(),
        await context.get(CompetenceTexts).load(installed.frameworkReleaseId),
      ]);

    expect(plan.items).toHaveLength(CONTENT_PACK.items.length);
    expect(roles).toHaveLength(CONTENT_PACK.roles.length);
    for (const { code, requirements } of roles) {
      expect({ code, languages: languagesFor(plan, requirements) }).toEqual({
        code,
        languages: ['en', 'kk', 'ko', 'ru', 'uz'],
      });
      const statements = selfStatements(requirements, [...texts.competences.keys()]);
      expect(statements).toHaveLength(requirements.length * 2);
      expect(statements.filter((statement) => !texts.selfStatements.has(statementId(statement)))).toEqual([]);
      expect(statements.filter((statement) => !texts.nextSteps.has(statementId(statement)))).toEqual([]);
    }
  });
});

describe('On the command line', () => {
  it('an agency is opened, gets the content, and gets nothing twice', async () => {
    await tenantOpenCommand.run(['new-ministry', '--name', 'New ministry', '--language', 'ru']);
    await contentInstallCommand.run(['--tenant', 'new-ministry']);
    const before = await context.countRows();
    await tenantOpenCommand.run(['new-ministry', '--name', 'New ministry']);
    await contentInstallCommand.run(['--tenant', 'new-ministry']);

    expect(await context.countRows()).toEqual(before);
    expect(said.filter((line) => line.includes('Nothing changed'))).toHaveLength(2);
  });

  it('a workbook is imported and published, and the second time nothing happens', async () => {
    await tenantOpenCommand.run(['importer', '--name', 'Importer']);
    const file = join(folder, 'framework.xlsx');
    await writeFile(file, await digCompWorkbook());

    await importFrameworkCommand.run([file, '--tenant', 'importer', '--publish']);
    const before = await context.countRows();
    await importFrameworkCommand.run([file, '--tenant', 'importer', '--publish']);

    expect(await context.countRows()).toEqual(before);
    const { rows } = await context.database.query(
      `SELECT r.state FROM framework_release r JOIN tenant t ON t.id = r.tenant_id WHERE t.slug = 'importer'`,
    );
    expect(rows).toEqual([{ state: 'released' }]);
    expect(said).toContain('  statements: 12');
  });

  it.each([
    [() => importFrameworkCommand.run([]), 'Name the workbook'],
    [() => importFrameworkCommand.run(['nowhere.xlsx']), 'cannot be read'],
    [() => tenantOpenCommand.run(['slug']), '--name is missing'],
    [() => contentInstallCommand.run(['--tenant', 'nobody']), 'qabilet tenant open nobody'],
    [() => contentInstallCommand.run([]), /several agencies.*--tenant .*new-ministry/],
    [() => tenantOpenCommand.run(['Bad Slug', '--name', 'x']), 'small letters'],
    [() => tenantOpenCommand.run(['slug', '--name', 'x', '--language', 'xx']), '--language is one of'],
    [() => tenantOpenCommand.run(['slug', '--nome', 'x']), "Unknown option '--nome'"],
  ])('a mistake is told with what to do instead (%#)', async (run, words) => {
    await expect(run()).rejects.toThrow(words);
  });
});
