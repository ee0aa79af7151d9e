import { ChainReader } from './chain-fault';
import type { ChainedEntry } from './ports';

const ORIGIN = 'origin';
const entryAt = (place: number, different: Partial<ChainedEntry> = {}): ChainedEntry => ({
  sequence: String(100 + place),
  place,
  prevHash: place === 1 ? ORIGIN : `hash-${place - 1}`,
  hash: `hash-${place}`,
  computedHash: `hash-${place}`,
  ...different,
});
const read = (entries: readonly ChainedEntry[], exported?: { entries: number; hash: string }) => {
  const reader = new ChainReader(ORIGIN, exported);
  const faults = entries.map((entry) => reader.read(entry)).filter((fault) => fault !== undefined);
  return { reader, fault: faults[0] };
};

describe('the reading of an audit chain', () => {
  it('follows what fits to its head', () => {
    const { reader, fault } = read([entryAt(1), entryAt(2)]);
    expect(fault).toBeUndefined();
    expect(reader.head).toEqual({ entries: 2, hash: 'hash-2' });
    expect(reader.end({ entries: 2, hash: 'hash-2' })).toBeUndefined();
  });

  it.each([
    ['changed', entryAt(2, { computedHash: 'another' })],
    ['removed', entryAt(2, { computedHash: undefined })],
    ['out-of-order', entryAt(2, { prevHash: 'another' })],
    ['out-of-order', entryAt(3)],
  ])('says that an entry is %s', (kind, entry) => {
    expect(read([entryAt(1), entry]).fault).toMatchObject({ kind, sequence: entry.sequence });
  });

  it('does not end before, beside or beyond its head', () => {
    const { reader } = read([entryAt(1)]);
    expect(reader.end({ entries: 2, hash: 'hash-2' })).toMatchObject({ kind: 'head-differs' });
    expect(reader.end({ entries: 1, hash: 'another' })).toMatchObject({ kind: 'head-differs' });
    expect(reader.end({ entries: 0, hash: ORIGIN })).toMatchObject({ kind: 'head-differs' });
  });

  it('passes through every head that was exported', () => {
    expect(read([entryAt(1), entryAt(2)], { entries: 1, hash: 'hash-1' }).fault).toBeUndefined();
    expect(read([entryAt(1)], { entries: 1, hash: 'another' }).fault).toMatchObject({ kind: 'cut-off' });
    const { reader } = read([entryAt(1)], { entries: 2, hash: 'hash-2' });
    expect(reader.end({ entries: 1, hash: 'hash-1' })).toMatchObject({ kind: 'cut-off' });
  });
});
