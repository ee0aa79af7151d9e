import type { SparseSummary } from '@qabilet/analytics';

const LENGTH = 4;
const PLACE = 4;
const VALUE = 8;

/** Sums of groups as bytes, one after the other: how many numbers, their places, the numbers. */
export function bytesOf(groups: readonly SparseSummary[]): Buffer {
  const size = groups.reduce((sum, { places }) => sum + LENGTH + places.length * (PLACE + VALUE), 0);
  const bytes = Buffer.alloc(size);
  let at = 0;
  for (const { places, values } of groups) {
    at = bytes.writeUInt32LE(places.length, at);
    for (const place of places) at = bytes.writeUInt32LE(place, at);
    for (const value of values) at = bytes.writeDoubleLE(value, at);
  }
  return bytes;
}

/** The other way round. */
export function sumsFrom(bytes: Buffer): readonly SparseSummary[] {
  const groups: SparseSummary[] = [];
  let at = 0;
  while (at < bytes.length) {
    const length = bytes.readUInt32LE(at);
    at += LENGTH;
    const places = new Uint32Array(length);
    for (let i = 0; i < length; i++, at += PLACE) places[i] = bytes.readUInt32LE(at);
    const values = new Float64Array(length);
    for (let i = 0; i < length; i++, at += VALUE) values[i] = bytes.readDoubleLE(at);
    groups.push({ places, values });
  }
  return groups;
}
