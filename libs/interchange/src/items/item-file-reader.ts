import { Injectable } from '@nestjs/common';
import { ItemFileReader, type ImportFile, type ImportWatch, type ItemFile } from '@qabilet/application';
import { readQti } from '../qti/read-qti';
import { WORKBOOK_LIMITS } from '../workbook/sheet';
import { isZip, refuseForeignText } from '../workbook/signature';
import { readItemSheet } from './read-item-sheet';

/** Names that stand unpacked in every workbook, and in no package of items. */
const WORKBOOK_MARKS = ['[Content_Types].xml', 'application/vnd.oasis.opendocument'];

/** Reads items from whatever file holds them: a table as text or workbook, or a QTI package. */
@Injectable()
export class AnyItemFileReader extends ItemFileReader {
  async read({ bytes, takenFor = {} }: ImportFile, watch: ImportWatch): Promise<ItemFile> {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (isZip(file) && !isWorkbook(file)) return readQti(file, { defaults: takenFor, watch });
    if (isZip(file)) return readItemSheet(bytes, { format: 'XLSX', watch });
    refuseForeignText(file, WORKBOOK_LIMITS.fileBytes);
    return readItemSheet(bytes, { format: 'CSV', watch });
  }
}

function isWorkbook(file: Buffer): boolean {
  return WORKBOOK_MARKS.some((mark) => file.includes(mark));
}
