import { UnreadableFile } from '../unreadable-file';

const ZIP = [0x50, 0x4b];
/** Compound file: workbooks before 2007, and every password-protected one since. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEAD = 4_096;

export function isZip(bytes: Buffer): boolean {
  return startsWith(bytes, ZIP);
}

/** Refuses what is no text in any encoding, saying what it is instead. */
export function refuseForeignText(bytes: Buffer, fileBytes: number): void {
  refuseSize(bytes, fileBytes);
  if (startsWith(bytes, COMPOUND)) throw compoundFile(bytes);
  const head = headText(bytes);
  if (head.startsWith('<')) {
    throw new UnreadableFile('web-page.table');
  }
  if (head.startsWith('%PDF') || !isText(bytes)) {
    throw new UnreadableFile('not-a-list.file');
  }
}

/** Refuses what is not a zip at all, saying what it is instead. */
export function refuseForeignFile(bytes: Buffer, fileBytes: number): void {
  refuseSize(bytes, fileBytes);
  if (startsWith(bytes, ZIP)) return;
  throw foreignFile(bytes);
}

function refuseSize(bytes: Buffer, fileBytes: number): void {
  if (bytes.length > fileBytes) {
    throw new UnreadableFile('file-too-large', {
      megabytes: megabytes(bytes.length),
      most: megabytes(fileBytes),
    });
  }
  if (isBlank(bytes)) {
    throw new UnreadableFile('empty-file');
  }
}

function foreignFile(bytes: Buffer): UnreadableFile {
  if (startsWith(bytes, COMPOUND)) return compoundFile(bytes);
  const head = headText(bytes);
  if (head.startsWith('<')) {
    return new UnreadableFile('web-page');
  }
  if (!head.startsWith('%PDF') && isText(bytes)) {
    return new UnreadableFile('plain-text');
  }
  return new UnreadableFile('not-a-workbook');
}

function compoundFile(bytes: Buffer): UnreadableFile {
  const isProtected = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return isProtected ? protectedWorkbook() : new UnreadableFile('old-workbook');
}

export function protectedWorkbook(): UnreadableFile {
  return new UnreadableFile('protected-workbook');
}

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x00 || (byte >= 0x09 && byte <= 0x0d));
}

function headText(bytes: Buffer): string {
  const head = bytes.subarray(0, HEAD);
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const text = isWide
    ? new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head)
    : head.toString('latin1');
  return text.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
}

/** Text has no control characters but line ends, tabs and form feeds; wide text announces itself by a mark. */
function isText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, HEAD);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  return head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b);
}

export function megabytes(size: number): string {
  return (size / (1024 * 1024)).toFixed(1).replace(/\.0$/, '');
}
