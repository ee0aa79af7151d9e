import { failedFiles, lastOf, unsteadyIn } from './second-look.mjs';

const file = (name: string, status: 'passed' | 'failed') => ({ name, status });
const first = { testResults: [file('a', 'passed'), file('b', 'failed'), file('c', 'failed')] };

describe('a second look at files that failed', () => {
  it('looks at the failed ones alone', () => {
    expect(failedFiles(first)).toEqual(['b', 'c']);
  });

  it('names what passed alone, and keeps what failed again', () => {
    const second = { testResults: [file('b', 'passed'), file('c', 'failed')] };
    expect(unsteadyIn(first, second)).toEqual([expect.stringContaining('UNSTEADY: b ')]);
    expect(lastOf(first, second)).toEqual([file('a', 'passed'), file('b', 'passed'), file('c', 'failed')]);
  });

  it('takes a file that the second run never reached for failed', () => {
    expect(unsteadyIn(first, { testResults: [] })).toEqual([]);
    expect(lastOf(first, { testResults: [] })).toEqual(first.testResults);
  });
});
