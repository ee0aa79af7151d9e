import { INSTALL_CONTENT } from '@qabilet/application';
import { addScoredPerson, openWave, startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { resultsVerifyCommand } from './results-verify';

const environment = process.env.DATABASE_URL;
let context: TestContext;
let said: string[];

beforeAll(async () => {
  context = await startTestContext([...INSTALL_CONTENT]);
  process.env.DATABASE_URL = context.url;
});
afterAll(async () => {
  if (environment === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = environment;
  await context.stop();
});
beforeEach(() => {
  said = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => jest.restoreAllMocks());

describe('qabilet results verify', () => {
  it('says of each agency that all its results came out the same', async () => {
    await context.openAgency();
    await resultsVerifyCommand.run([]);
    expect(said.at(-1)).toMatch(/: 0 results computed again, all the same\.$/);
  });

  it('names a result that does not follow from its answers', async () => {
    const tenantId = await context.openAgency();
    const wave = await openWave(context, { tenantId });
    const { attemptId } = await addScoredPerson(context, wave);
    const releases = { calibration: wave.content.calibrationId };
    await context.database.query('UPDATE result SET receipt = $2 WHERE attempt_id = $1', [
      attemptId,
      JSON.stringify({ scoringVersion: '1', releases }),
    ]);
    await expect(resultsVerifyCommand.run([])).rejects.toMatchObject({
      code: 'results.computed-otherwise',
      message: expect.stringContaining(attemptId),
    });
  });

  it('refuses an agency that there is not', async () => {
    await expect(resultsVerifyCommand.run(['--tenant', 'nowhere'])).rejects.toThrow('nowhere');
  });
});
