import { StreamableFile } from '@nestjs/common';

export const PDF = 'application/pdf';
export const A_PDF = { schema: { type: 'string', format: 'binary' } } as const;

export function pdfFile(bytes: Uint8Array, name: string): StreamableFile {
  return new StreamableFile(bytes, { type: PDF, disposition: `attachment; filename="${name}"` });
}
