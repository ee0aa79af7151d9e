import { ChecksFailed } from '../checks-failed';
import { aBank, aSingle } from '@qabilet/application/testing';
import { checkBank, RULES, type RuleReport } from '@qabilet/application';
import { analysisCommand } from '../analysis/analysis-command';
import { Analyst } from '../testing/analyst';
import { contentCheckCommand, reportText } from './content-check';

const analyst = new Analyst();
afterAll(() => analyst.leave());

describe('content check', () => {
  it('finds nothing in the shipped bank, and ends with what it measured', async () => {
    const lines = (await analyst.run(contentCheckCommand)).trim().split('\n');
    expect(lines.at(-1)).toBe(`rules: ${RULES.length} passed, 0 failed`);
    expect(lines).toContainEqual(expect.stringMatching(/^reading ease in ru: median /));
  });

  it('says the same to a machine', async () => {
    const found = await analyst.json<{ items: number; failed: number; rules: readonly RuleReport[] }>(
      contentCheckCommand,
    );
    expect(found).toMatchObject({ failed: 0, rules: { length: RULES.length } });
    expect(found.items).toBeGreaterThanOrEqual(320);
  });

  it('has one line a finding: the item, what is wrong, what to do, and the rule', () => {
    const text = reportText(checkBank(aBank(aSingle({ seconds: 5 }))), 1);
    expect(text).toContain(
      '1.1-01: 5 seconds are expected. Read it aloud and answer it: between 30 and 120, or shorten it. (seconds)\n',
    );
    expect(text).toMatch(/rules: \d+ passed, [1-9]\d* failed$/);
  });

  it('names every rule once', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });

  it('is refused with words it does not know', async () => {
    await expect(analyst.run(contentCheckCommand, '--strict')).rejects.toThrow(
      'does not know the option --strict',
    );
  });
});

it('fails after it has printed what it found', async () => {
  const failing = analysisCommand({
    name: 'failing',
    usage: '',
    options: {},
    run: () =>
      Promise.resolve({ json: { failed: 1 }, text: () => '1.1-01: wrong', failure: '1 rule is broken.' }),
  });
  let printed = '';
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text: unknown, ...rest: unknown[]) => {
    printed += String(text);
    for (const then of rest) if (typeof then === 'function') then();
    return true;
  });
  await expect(failing.run([])).rejects.toThrow(new ChecksFailed('1 rule is broken.'));
  out.mockRestore();
  expect(printed).toBe('1.1-01: wrong\n');
});
