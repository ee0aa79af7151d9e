import type { DeviceMemory } from './device-memory';
import { randomId } from './random-id';

const KEY = 'qabilet.window';

/**
 * The name by which the server knows this window: it survives a reload, and a duplicate of the tab, which starts with
 * a copy of the tab's memory, finds the name taken and makes its own.
 */
export async function windowName(memory: DeviceMemory, locks = navigator.locks): Promise<string> {
  const before = memory.getItem(KEY);
  if (before !== null && (await hold(before, locks))) return before;
  const name = randomId();
  memory.setItem(KEY, name);
  await hold(name, locks);
  return name;
}

/** Holds the name for as long as the page lives; false when another page does. Browsers without locks share names. */
function hold(name: string, locks: LockManager | undefined): Promise<boolean> {
  if (!locks) return Promise.resolve(true);
  return new Promise((held) => {
    void locks.request(`${KEY}.${name}`, { ifAvailable: true }, (lock) => {
      held(lock !== null);
      return lock === null ? undefined : new Promise(() => undefined);
    });
  });
}
