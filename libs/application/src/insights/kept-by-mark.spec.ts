import { KeptByMark } from './kept-by-mark';

function arrange(most = 2) {
  const kept = new KeptByMark<string>(most);
  const made: string[] = [];
  const ask = (key: string, mark: string, make?: () => Promise<string>) =>
    kept.get(key, mark, () => {
      made.push(`${key} ${mark}`);
      return make?.() ?? Promise.resolve(`${key} as of ${mark}`);
    });
  return { ask, made };
}

describe('what is kept by its mark', () => {
  it('is made once, also for those who ask while it is being made', async () => {
    const { ask, made } = arrange();
    expect(await Promise.all([ask('a', '1'), ask('a', '1')])).toEqual(['a as of 1', 'a as of 1']);
    await ask('a', '1');
    expect(made).toEqual(['a 1']);
  });

  it('is made anew when the mark is another', async () => {
    const { ask } = arrange();
    await ask('a', '1');
    expect(await ask('a', '2')).toBe('a as of 2');
  });

  it('makes room for others in the order in which it was made', async () => {
    const { ask, made } = arrange();
    for (const key of ['a', 'b', 'c', 'c', 'b', 'a']) await ask(key, '1');
    expect(made).toEqual(['a 1', 'b 1', 'c 1', 'a 1']);
  });

  it('is forgotten when it could not be made', async () => {
    const { ask } = arrange();
    await expect(ask('a', '1', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await ask('a', '1')).toBe('a as of 1');
  });
});
