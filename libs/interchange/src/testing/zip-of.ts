import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What the directory claims, when it shall lie. */
  readonly declaredSize?: number;
  readonly isEncrypted?: boolean;
}

const UTF8_NAMES = 0x0800;

/** A zip file as given, honest or hostile: names, sizes and flags are written unchecked. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(entry.name);
    const fields = fieldsOf(entry, content, packed, name);
    const local = Buffer.concat([signature(0x04034b50), fields, name, packed]);
    directory.push(Buffer.concat([signature(0x02014b50), half(20), fields, trailer(offset), name]));
    locals.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...locals, listed, end(entries.length, listed.length, offset)]);
}

function fieldsOf(entry: ZipEntry, content: Buffer, packed: Buffer, name: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8_NAMES | (entry.isEncrypted === true ? 1 : 0), 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(entry.declaredSize ?? content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

/** Comment length, disk, attributes and the place of the local header. */
function trailer(offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return rest;
}

function end(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(18);
  record.writeUInt16LE(count, 4);
  record.writeUInt16LE(count, 6);
  record.writeUInt32LE(size, 8);
  record.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), record]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
