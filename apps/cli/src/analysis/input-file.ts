import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream';
import { UsageError } from '../usage-error';
import { codeOf, messageOf } from './system-error';

const GZIP_MAGIC = [0x1f, 0x8b] as const;

/** A file's bytes, chunk by chunk, unpacked when it is gzip; refusals name the file. */
export async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  try {
    const isPacked = await startsAsGzip(path);
    if (path.endsWith('.gz') && !isPacked) throw new UsageError(`${path} is not a gzip file.`);
    const file = createReadStream(path);
    // Without a callback a failure of the file would not reach the reader of the unpacked stream.
    const source = isPacked ? pipeline(file, createGunzip(), () => undefined) : file;
    for await (const chunk of source as AsyncIterable<Buffer>) yield chunk;
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(whyUnreadable(path, error));
  }
}

/** A small file's whole text, without the byte order mark that spreadsheets put first. */
export async function textOfFile(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytesOf(path)) chunks.push(chunk);
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

async function startsAsGzip(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path, { end: GZIP_MAGIC.length - 1 }) as AsyncIterable<Buffer>) {
    return GZIP_MAGIC.every((byte, index) => chunk[index] === byte);
  }
  return false;
}

function whyUnreadable(path: string, error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT') return `There is no file ${path}.`;
  if (code === 'EISDIR') return `${path} is a folder, not a file.`;
  if (code === 'EACCES') return `You may not read ${path}.`;
  if (code === 'Z_BUF_ERROR') return `${path} is cut off: the gzip file ends too early.`;
  return `${path} cannot be read: ${messageOf(error)}.`;
}
