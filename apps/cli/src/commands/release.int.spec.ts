import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AskForRelease,
  INSIGHTS_PROVIDERS,
  INSTALL_CONTENT,
  ReadReleases,
  ReleaseWriter,
  RunRelease,
  SummariseResult,
  type Actor,
} from '@qabilet/application';
import { ZipReleaseWriter } from '@qabilet/interchange';
import { idOf } from '@qabilet/kernel';
import { addScoredPerson, openWave, startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { releaseCommand } from './release';

const environment = process.env.DATABASE_URL;
let context: TestContext;
let folder: string;

beforeAll(async () => {
  context = await startTestContext([
    ...INSTALL_CONTENT,
    ...INSIGHTS_PROVIDERS,
    RunRelease,
    { provide: ReleaseWriter, useClass: ZipReleaseWriter },
  ]);
  process.env.DATABASE_URL = context.url;
  folder = await mkdtemp(join(tmpdir(), 'release-'));
});
afterAll(async () => {
  if (environment === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = environment;
  await context.stop();
  await rm(folder, { recursive: true });
});
afterEach(() => jest.restoreAllMocks());

describe('qabilet release', () => {
  it('writes the same package every time from the same store', async () => {
    const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const wave = await openWave(context, { tenantId: await context.openAgency() });
    await addScoredPerson(context, wave);
    const [one, other] = [join(folder, 'one.zip'), join(folder, 'other.zip')];
    await releaseCommand.run(['--out', one]);
    await releaseCommand.run(['--out', other, '--cohort', wave.cohortId]);
    expect((await readFile(one)).equals(await readFile(other))).toBe(true);
    expect(said).toHaveBeenCalledWith(expect.stringMatching(/: \d+ rows, \d+ of them hidden, in /));
  });

  it('writes the very package that the worker made of the same store, and names it by its digest', async () => {
    const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const tenantId = await context.openAgency();
    const wave = await openWave(context, { tenantId });
    for (let i = 0; i < 6; i++) {
      const { attemptId } = await addScoredPerson(context, wave, { centres: [i / 9, 0, 1] });
      await context
        .get(SummariseResult)
        .execute(tenantId, { attemptId: idOf(attemptId), scoringVersion: '1' });
    }
    const { personId } = await addScoredPerson(context, wave, { name: 'Lana Lead' });
    const lead: Actor = { tenantId, personId: idOf(personId), roles: ['agency-lead'], language: 'ru' };
    const cohortId = idOf<'Cohort'>(wave.cohortId);
    const id = await context.get(AskForRelease).execute(lead, cohortId);
    await context.get(RunRelease).execute(tenantId, id);

    const out = join(folder, 'command.zip');
    const { rows } = await context.database.query<{ slug: string }>('SELECT slug FROM tenant WHERE id = $1', [
      tenantId,
    ]);
    await releaseCommand.run(['--out', out, '--tenant', rows[0]?.slug ?? '', '--cohort', cohortId]);
    const made = await context.get(ReadReleases).file(lead, cohortId, id);
    expect((await readFile(out)).equals(Buffer.from(made))).toBe(true);
    const [kept] = await context.get(ReadReleases).list(lead, cohortId);
    expect(kept?.contents?.hidden).toBeLessThan(kept?.contents?.rows ?? 0);
    expect(said).toHaveBeenLastCalledWith(`SHA-256 ${kept?.contents?.digest}`);
  });

  it('says what is missing', async () => {
    await expect(releaseCommand.run([])).rejects.toThrow('--out is missing');
  });
});
