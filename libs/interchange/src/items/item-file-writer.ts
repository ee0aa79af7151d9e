import { Injectable } from '@nestjs/common';
import { ItemFileWriter, type ItemsToWrite } from '@qabilet/application';
import { writeCsv } from '../csv/write-csv';
import { writeQtiPackage } from '../qti/write-package';
import { cellsOfItem } from './cells-of-item';
import { inColumnOrder } from './item-columns';

/** Items as a table or as a QTI 3.0 package. */
@Injectable()
export class KnownItemFileWriter extends ItemFileWriter {
  async write(order: ItemsToWrite): Promise<Uint8Array> {
    if (order.format === 'csv') return tableOf(order);
    return (await writeQtiPackage(order.items, order.languages)).bytes;
  }
}

function tableOf({ items, languages }: ItemsToWrite): Uint8Array {
  const rows = items.map((item) => cellsOfItem(item, languages));
  const names = inColumnOrder(new Set(rows.flatMap((cells) => [...cells.keys()])));
  const columns = names.map((header) => ({
    header,
    value: (cells: ReadonlyMap<string, string>) => cells.get(header),
  }));
  return Buffer.from(writeCsv(columns, rows, { hasByteOrderMark: true }));
}
