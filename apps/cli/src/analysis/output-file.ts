import { constants } from 'node:fs';
import { access, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { UsageError } from '../usage-error';
import { codeOf, messageOf } from './system-error';

/** Writes a file whole or not at all: beside under another name, then in its place. Packed where the name ends in .gz. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(draft, path.endsWith('.gz') ? gzipSync(text) : text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new UsageError(`${path} cannot be written: ${reasonOf(error)}.`);
  }
}

/** Refuses at once a file that could not be written once the work is done. */
export async function refuseUnwritable(path: string): Promise<void> {
  try {
    await access(dirname(path), constants.W_OK);
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT') return 'its folder does not exist';
  if (code === 'EACCES') return 'you may not write there';
  if (code === 'EISDIR') return 'there is a folder of this name';
  return messageOf(error);
}
