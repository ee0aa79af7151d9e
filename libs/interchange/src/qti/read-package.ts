import { UnreadableFile, type UnreadableCode, type UnreadableReason } from '../unreadable-file';
import { UNREADABLE_WORDS } from '../unreadable-words';
import { readEntries } from '../workbook/directory';
import { inThread } from '../workbook/in-thread';
import type { PackageLimits } from '../workbook/sheet';
import { megabytes } from '../workbook/signature';
import type { PackageAnswer, PackageOrder } from './package-thread.mjs';
import type { XmlElement } from './xml-tree';

const MEGABYTE = 1024 * 1024;

export const QTI_LIMITS: PackageLimits & { readonly elements: number } = {
  fileBytes: 10 * MEGABYTE,
  unpackedBytes: 50 * MEGABYTE,
  ratio: 100,
  ratioFloorBytes: MEGABYTE,
  parts: 15_000,
  elements: 1_000_000,
  memoryMegabytes: 512,
  milliseconds: 60_000,
};

/** What a package holds, by name. */
export interface QtiPackage {
  readonly documents: ReadonlyMap<string, XmlElement>;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * The documents and pictures of an untrusted package. The zip directory is checked here; unpacking and XML happen in a
 * thread with bounded memory and time. Throws `UnreadableFile`.
 */
export async function readPackage(bytes: Buffer, limits = QTI_LIMITS): Promise<QtiPackage> {
  try {
    const parts = await readEntries(bytes, limits);
    const answer = await partsIn({ bytes, parts, limits });
    if (answer.refused) throw new UnreadableFile(answer.refused.code, answer.refused.details);
    return { documents: new Map(answer.documents), pictures: new Map(answer.pictures) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw ofPackage(error.reason);
  }
}

async function partsIn(order: PackageOrder): Promise<PackageAnswer> {
  const { READ_PACKAGE, threadEntry } = await import('./package-thread.mjs');
  if (threadEntry === import.meta.url) {
    throw new Error(
      'The bundle merged the package thread into the file that starts it: keep code splitting on.',
    );
  }
  return inThread<PackageAnswer>(
    threadEntry,
    { task: READ_PACKAGE, order },
    {
      tooSlow: () => ofPackage('too-slow'),
      tooMuchMemory: () => ofPackage('too-much-memory'),
      damaged: () => ofPackage('damaged-workbook'),
    },
  );
}

/** Said of a package; a workbook is refused in other words. */
function ofPackage(reason: UnreadableReason): UnreadableFile {
  const most =
    reason === 'unpacks-too-large' ? megabytes(QTI_LIMITS.unpackedBytes) : String(QTI_LIMITS.parts);
  const code = `${reason}.package`;
  return new UnreadableFile(isCode(code) ? code : reason, { most });
}

function isCode(code: string): code is UnreadableCode {
  return code in UNREADABLE_WORDS;
}
