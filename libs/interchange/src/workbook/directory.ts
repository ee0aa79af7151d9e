import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { UnreadableFile } from '../unreadable-file';
import type { PackageLimits, Part, WorkbookLimits } from './sheet';
import { megabytes, protectedWorkbook } from './signature';

const NESTED = /\.(zip|7z|rar|gz|bz2|xz|tar|jar|xls[xmb]?|doc[xm]?|ppt[xm]?|ods|odt)$/i;

/** Reads the zip's directory and refuses, before a byte is unpacked, what no honest workbook contains. */
export async function readDirectory(bytes: Buffer, limits: WorkbookLimits): Promise<Part[]> {
  const parts = await readEntries(bytes, limits);
  refuseOtherPackages(parts);
  return parts;
}

/** The same of any package. */
export async function readEntries(bytes: Buffer, limits: PackageLimits): Promise<Part[]> {
  const zip = await open(bytes);
  if (zip.entryCount > limits.parts) {
    throw new UnreadableFile('too-many-parts', { count: zip.entryCount, most: limits.parts });
  }
  const parts = await entriesOf(zip, bytes.length, limits);
  refuseTwins(parts);
  return parts;
}

async function open(bytes: Buffer): Promise<ZipFile> {
  try {
    return await yauzl.fromBufferPromise(bytes, {
      lazyEntries: true,
      decodeStrings: false,
      autoClose: false,
    });
  } catch {
    throw damaged();
  }
}

async function entriesOf(zip: ZipFile, fileSize: number, limits: PackageLimits): Promise<Part[]> {
  const parts: Part[] = [];
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      refuseEntry(entry, unpacked, limits);
      const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      if (start + entry.compressedSize > fileSize) throw damaged();
      parts.push(partOf(entry, start));
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged();
  }
  return parts;
}

function refuseEntry(entry: Entry, unpacked: number, limits: PackageLimits): void {
  const name = nameOf(entry);
  if (entry.isEncrypted()) throw protectedWorkbook();
  if (yauzl.validateFileName(name) !== null || name.includes('\0') || isLink(entry)) {
    throw new UnreadableFile('unsafe-part-name');
  }
  if (NESTED.test(name)) {
    throw new UnreadableFile('nested-archive', { name: name.slice(-60) });
  }
  const isBomb =
    entry.uncompressedSize > limits.ratioFloorBytes &&
    entry.uncompressedSize > limits.ratio * entry.compressedSize;
  if (isBomb || unpacked > limits.unpackedBytes) {
    throw new UnreadableFile('unpacks-too-large', {
      most: megabytes(limits.unpackedBytes),
      ratio: limits.ratio,
    });
  }
}

/** Two parts of one name let two programs read two different workbooks; names ignore case. */
function refuseTwins(parts: readonly Part[]): void {
  if (new Set(parts.map(({ name }) => name.toLowerCase())).size < parts.length) throw damaged();
}

function refuseOtherPackages(parts: readonly Part[]): void {
  const names = new Set(parts.map(({ name }) => name.toLowerCase()));
  if (names.has('[content_types].xml') && names.has('_rels/.rels') && !names.has('xl/workbook.bin')) return;
  const isOtherWorkbook = names.has('xl/workbook.bin') || (names.has('mimetype') && names.has('content.xml'));
  throw new UnreadableFile(isOtherWorkbook ? 'not-a-workbook.other-format' : 'not-a-workbook.zip');
}

/** A symbolic link of Unix: its content is a path to somewhere else. */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function partOf(entry: Entry, start: number): Part {
  const { compressionMethod, compressedSize: packedSize, uncompressedSize: size, crc32 } = entry;
  if (compressionMethod !== 0 && compressionMethod !== 8) throw damaged();
  return {
    name: nameOf(entry),
    start,
    packedSize,
    size,
    crc32,
    method: compressionMethod === 0 ? 'stored' : 'deflated',
  };
}

function nameOf(entry: Entry): string {
  return yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
}

export function damaged(): UnreadableFile {
  return new UnreadableFile('damaged-workbook');
}
