import { UnreadableFile } from '../unreadable-file';
import type { ThreadAnswer } from './cell-thread.mjs';
import { damaged, readDirectory } from './directory';
import { inThread } from './in-thread';
import { WORKBOOK_LIMITS } from './sheet';
import type { CellOrder, Sheet, WorkbookLimits } from './sheet';
import { refuseForeignFile } from './signature';

/**
 * Reads all cells of an untrusted .xlsx file. Signature and zip directory are checked here; unpacking and XML happen in
 * a thread with bounded memory and time, so that a hostile file costs one thread and never the process.
 */
export async function readCells(
  file: Uint8Array,
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): Promise<readonly Sheet[]> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  refuseForeignFile(bytes, limits.fileBytes);
  const parts = await readDirectory(bytes, limits);
  const answer = await cellsIn({ bytes, parts, limits });
  if (answer.refused) throw new UnreadableFile(answer.refused.code, answer.refused.details);
  return answer.sheets;
}

async function cellsIn(order: CellOrder): Promise<ThreadAnswer> {
  const { READ_CELLS, threadEntry } = await import('./cell-thread.mjs');
  if (threadEntry === import.meta.url) {
    throw new Error(
      'The bundle merged the workbook thread into the file that starts it: keep code splitting on.',
    );
  }
  return inThread<ThreadAnswer>(
    threadEntry,
    { task: READ_CELLS, order },
    { tooSlow, tooMuchMemory, damaged },
  );
}

function tooSlow(milliseconds: number): UnreadableFile {
  return new UnreadableFile('too-slow', { seconds: Math.round(milliseconds / 1000) });
}

function tooMuchMemory(): UnreadableFile {
  return new UnreadableFile('too-much-memory');
}
