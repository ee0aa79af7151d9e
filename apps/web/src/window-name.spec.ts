import { memoryOf } from './testing/memory';
import { windowName } from './window-name';

/** Locks of one browser, as its pages see them. */
function browserLocks(): LockManager {
  const held = new Set<string>();
  const request = (name: string, _options: LockOptions, use: (lock: Lock | null) => unknown) => {
    if (held.has(name)) return Promise.resolve(use(null));
    held.add(name);
    return Promise.resolve(use({ name, mode: 'exclusive' }));
  };
  return { request, query: () => Promise.resolve({}) } as unknown as LockManager;
}

describe('the name of a window', () => {
  it('is kept over a reload', async () => {
    const memory = memoryOf();
    const name = await windowName(memory, browserLocks());
    expect(name).toMatch(/^[0-9a-f-]{36}$/);
    expect(await windowName(memory, browserLocks())).toBe(name);
  });

  it('is another one in a duplicate of the tab', async () => {
    const locks = browserLocks();
    const original = memoryOf();
    const name = await windowName(original, locks);
    const duplicate = memoryOf({ 'qabilet.window': name });
    const other = await windowName(duplicate, locks);
    expect(other).not.toBe(name);
    expect(duplicate.getItem('qabilet.window')).toBe(other);
  });
});
