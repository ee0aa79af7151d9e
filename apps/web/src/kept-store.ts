import { openDB, type IDBPDatabase } from 'idb';
import type { DeviceMemory } from './device-memory';

/** What this device keeps of a person's answers until the server has them. */
export interface KeptStore extends DeviceMemory {
  /** Leaves nothing on the device, for whoever uses it next. */
  readonly forgetAll: () => void;
  /** Whether there is anything under a name that contains the word. */
  readonly has: (word: string) => boolean;
}

const DATABASE = 'qabilet';
const STORE = 'kept';

type Write = (work: (database: IDBPDatabase) => Promise<unknown>) => void;

/**
 * Answers on this device in IndexedDB: read whole when the page opens, so that they are at hand at once, and written
 * through. Where the browser allows no database they last as long as the page.
 */
export async function openKeptStore(): Promise<KeptStore> {
  const database = await openDB(DATABASE, 1, { upgrade: (made) => void made.createObjectStore(STORE) }).catch(
    () => undefined,
  );
  const values = new Map<string, string>();
  if (database) for (const [key, value] of await entriesOf(database)) values.set(key, value);

  // One after the other, so that the last word on a key is the last one written.
  let last: Promise<unknown> = Promise.resolve();
  return keptStore(values, (work) => {
    if (database) last = last.then(() => work(database)).catch(() => undefined);
  });
}

async function entriesOf(database: IDBPDatabase): Promise<readonly (readonly [string, string])[]> {
  const keys = await database.getAllKeys(STORE);
  const values = await database.getAll(STORE);
  return keys.map((key, index) => [String(key), String(values[index])] as const);
}

/** On disk before it counts as written: a device may lose its power at any time. */
const DURABLE = { durability: 'strict' } as const;

export function keptStore(values: Map<string, string>, write: Write = () => undefined): KeptStore {
  const store = (database: IDBPDatabase) => database.transaction(STORE, 'readwrite', DURABLE).store;
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      values.set(key, value);
      write((database) => store(database).put(value, key));
    },
    removeItem: (key) => {
      values.delete(key);
      write((database) => store(database).delete(key));
    },
    forgetAll: () => {
      values.clear();
      write((database) => store(database).clear());
    },
    has: (word) => [...values.keys()].some((key) => key.includes(word)),
  };
}
