import { crc32, deflateSync } from 'node:zlib';
import { damagedPicture } from './badge-refusals';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Length, type and check sum around the data of a chunk. */
const FRAME = 12;
const MOST_CHUNKS = 10_000;

export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length));
}

/** The chunks of a picture in their order, each with its check sum tried. Throws `UnreadableFile`. */
export function chunksOf(bytes: Uint8Array): readonly PngChunk[] {
  const picture = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = SIGNATURE.length; at < picture.length;) {
    if (at + FRAME > picture.length || chunks.length === MOST_CHUNKS) throw damagedPicture();
    const end = at + 8 + picture.readUInt32BE(at);
    if (end + 4 > picture.length) throw damagedPicture();
    if (crc32(picture.subarray(at + 4, end)) !== picture.readUInt32BE(end)) throw damagedPicture();
    const type = picture.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: picture.subarray(at + 8, end) });
    if (type === 'IEND') return chunks;
    at = end + 4;
  }
  throw damagedPicture();
}

export function writePng(chunks: readonly PngChunk[]): Buffer {
  return Buffer.concat([SIGNATURE, ...chunks.map(written)]);
}

function written({ type, data }: PngChunk): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}

/** Colour with red, green, blue and opacity, 0 to 255. */
export type Pixel = readonly [number, number, number, number];

/** A square picture of true colour from the colour of each place. */
export function pictureChunks(size: number, pixelAt: (x: number, y: number) => Pixel): PngChunk[] {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, true colour with opacity.
  header.set([8, 6, 0, 0, 0], 8);
  const row = 1 + size * 4;
  const raw = Buffer.alloc(row * size);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) raw.set(pixelAt(x, y), y * row + 1 + x * 4);
  return [
    { type: 'IHDR', data: header },
    { type: 'IDAT', data: deflateSync(raw) },
    { type: 'IEND', data: Buffer.alloc(0) },
  ];
}
