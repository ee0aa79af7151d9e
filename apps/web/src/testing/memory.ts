import { keptStore, type KeptStore } from '../kept-store';

/** A memory of the device that lasts as long as the test. */
export function memoryOf(kept: Readonly<Record<string, string>> = {}): KeptStore {
  return keptStore(new Map(Object.entries(kept)));
}
