import { ZipFile } from 'yazl';

export interface FileToPack {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Of every file, so that the same content makes the same package. */
const MADE_AT = new Date(Date.UTC(1980, 0, 1));

/** The files as a zip package. */
export async function zipped(files: readonly FileToPack[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const { name, content } of files) {
    zip.addBuffer(Buffer.from(content), name, { mtime: MADE_AT, forceDosTimestamp: true });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
