import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INSTALL_CONTENT } from '@qabilet/application';
import { addScoredPerson, openWave, startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { releaseCommand } from './release';

const environment = process.env.DATABASE_URL;
let context: TestContext;
let folder: string;

beforeAll(async () => {
  context = await startTestContext([...INSTALL_CONTENT]);
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

  it('says what is missing', async () => {
    await expect(releaseCommand.run([])).rejects.toThrow('--out is missing');
  });
});
