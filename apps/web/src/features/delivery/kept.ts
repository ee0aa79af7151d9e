import type { DeviceMemory } from '../../device-memory';

/** Something this device keeps for one person until the server has it. */
export interface Kept<Value> {
  readonly read: () => Value | undefined;
  readonly keep: (value: Value) => void;
  readonly forget: () => void;
}

interface KeptPlace<Value> {
  readonly store: DeviceMemory;
  /** Whose it is: on a shared device nobody sends another person's answers. */
  readonly personId: string;
  readonly name: string;
  readonly isValue: (value: unknown) => value is Value;
}

export function kept<Value>({ store, personId, name, isValue }: KeptPlace<Value>): Kept<Value> {
  const key = `qabilet.kept.${personId}.${name}`;
  return {
    read: () => {
      const value = parse(store.getItem(key));
      return isValue(value) ? value : undefined;
    },
    keep: (value) => store.setItem(key, JSON.stringify(value)),
    forget: () => store.removeItem(key),
  };
}

function parse(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
