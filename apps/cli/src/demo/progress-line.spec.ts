import { ProgressLine } from './progress-line';

function arrange(total: number) {
  const said: string[] = [];
  return { said, progress: new ProgressLine('Institute', total, (line) => said.push(line)) };
}

describe('a line of progress', () => {
  it('speaks at the beginning and at each tenth', () => {
    const { said, progress } = arrange(3_500);
    for (let i = 0; i < 350; i++) progress.advance();
    expect(said).toEqual(['Institute: 0 % of 3,500 tests taken', 'Institute: 10 % of 3,500 tests taken']);
  });

  it('passes what was done before in silence', () => {
    const { said, progress } = arrange(10);
    progress.pass(9);
    expect(said).toEqual([]);
    progress.advance();
    expect(said).toEqual(['Institute: 100 % of 10 tests taken']);
  });
});
