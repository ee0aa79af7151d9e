import { isPseudoWanted, pseudo } from './pseudo';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('the pseudo language', () => {
  it('accents every letter it can and makes the text four tenths longer', () => {
    const text = pseudo('Sign in');
    expect(text).toContain('Šîğñ îñ');
    expect([...text].length).toBeGreaterThanOrEqual(Math.ceil('Sign in'.length * 1.4));
  });

  it('is shown when asked for and stays for the tab', () => {
    const tab = memory();
    expect(isPseudoWanted('?pseudo=rtl', tab)).toBe(true);
    expect(isPseudoWanted('', tab)).toBe(true);
  });

  it('goes away when asked to', () => {
    const tab = memory();
    isPseudoWanted('?pseudo=rtl', tab);
    expect(isPseudoWanted('?pseudo=off', tab)).toBe(false);
    expect(isPseudoWanted('', tab)).toBe(false);
  });
});
