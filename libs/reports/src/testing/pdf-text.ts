import { execFile } from 'node:child_process';
import { join } from 'node:path';

const SCRIPT = join(__dirname, 'pdf-text.mjs');

export interface PdfText {
  readonly pages: readonly string[];
  /** Where each piece of text begins, points from the left edge of its page. */
  readonly places: readonly { readonly text: string; readonly across: number }[];
  /** Of the tags, in reading order. */
  readonly roles: readonly string[];
  readonly title: string;
  readonly language: string;
}

/** What stands in a PDF. */
export function pdfText(pdf: Uint8Array): Promise<PdfText> {
  return new Promise((resolve, reject) => {
    const reader = execFile(process.execPath, [SCRIPT], { maxBuffer: 1 << 26 }, (error, output) =>
      error ? reject(error) : resolve(JSON.parse(output) as PdfText),
    );
    reader.stdin?.end(pdf);
  });
}

/** Letters without the spaces and line ends that setting a text in columns puts between them. */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b]+/gu, '');
}
