import { UnreadableFile, type UnreadableReason } from '../unreadable-file';
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

const AGAIN = 'Export the package again from the system it comes from.';

const WORDS: Readonly<Partial<Record<UnreadableReason, string>>> = {
  'damaged-workbook': `The package is damaged or incomplete. ${AGAIN}`,
  'protected-workbook': 'The package is protected by a password. Pack it again without one.',
  'document-type':
    'A document of the package declares its own document type or entities, which QTI has no use for. Take the declaration out.',
  'unsafe-part-name': `A part of the package leads out of it (a path or a link). ${AGAIN}`,
  'nested-archive': 'The package contains another package. Choose that one itself.',
  'unpacks-too-large': `The package would unpack to far more than it holds; at most ${megabytes(QTI_LIMITS.unpackedBytes)} MB are read. Split it.`,
  'too-many-parts': `The package has more than ${QTI_LIMITS.parts} files. Split it.`,
  'too-slow': 'The package could not be read within a minute. Split it.',
  'too-much-memory': 'The package needs more memory than one file may use. Split it.',
};

/**
 * The documents and pictures of an untrusted package. The zip directory is checked here; unpacking and XML happen in a
 * thread with bounded memory and time. Throws `UnreadableFile`.
 */
export async function readPackage(bytes: Buffer, limits = QTI_LIMITS): Promise<QtiPackage> {
  try {
    const parts = await readEntries(bytes, limits);
    const answer = await partsIn({ bytes, parts, limits });
    if (answer.refused) throw new UnreadableFile(answer.refused.reason, answer.refused.message);
    return { documents: new Map(answer.documents), pictures: new Map(answer.pictures) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw refusal(error.reason, error.message);
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
      tooSlow: () => refusal('too-slow'),
      tooMuchMemory: () => refusal('too-much-memory'),
      damaged: () => refusal('damaged-workbook'),
    },
  );
}

function refusal(reason: UnreadableReason, otherwise = AGAIN): UnreadableFile {
  return new UnreadableFile(reason, WORDS[reason] ?? otherwise);
}
