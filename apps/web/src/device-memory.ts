/** What this device keeps for the person: the part of Storage that is used. */
export type DeviceMemory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function forgetful(): DeviceMemory {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** A storage of the browser, or one that lasts as long as the page where the browser allows none or it is full. */
export function deviceMemory(storage: () => Storage): DeviceMemory {
  const spare = forgetful();
  const attempt = <T>(use: (memory: DeviceMemory) => T): T => {
    try {
      return use(storage());
    } catch {
      return use(spare);
    }
  };
  return {
    getItem: (key) => attempt((memory) => memory.getItem(key)) ?? spare.getItem(key),
    setItem: (key, value) => attempt((memory) => memory.setItem(key, value)),
    removeItem: (key) => {
      attempt((memory) => memory.removeItem(key));
      spare.removeItem(key);
    },
  };
}
