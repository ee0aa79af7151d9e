import { Injectable } from '@nestjs/common';
import { ItemFileReader, type ImportFile, type ItemFile } from '@qabilet/application';
import { WORKBOOK_LIMITS } from '../workbook/sheet';
import { isZip, refuseForeignText } from '../workbook/signature';
import { readItemSheet } from './read-item-sheet';

/** Reads items from whatever file holds them: a table as text or workbook. */
@Injectable()
export class AnyItemFileReader extends ItemFileReader {
  async read({ bytes }: ImportFile): Promise<ItemFile> {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (isZip(file)) return readItemSheet(bytes, 'XLSX');
    refuseForeignText(file, WORKBOOK_LIMITS.fileBytes);
    return readItemSheet(bytes, 'CSV');
  }
}
