import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  FrameworkTableReader,
  type FrameworkTable,
  type ImportFault,
  type ImportFile,
} from '@qabilet/application';
import { readLabelledTable, type LabelledTable } from '../tables/labelled-table';
import { tableFault } from '../tables/table-faults';
import { isFrameworkColumn } from './framework-columns';
import { contentOf, FrameworkRows } from './framework-rows';

const MOST_ROWS = 10_000;
const LONGEST_TITLE = 200;

/** Reads a framework from a flat table, as CSV or workbook: a row a statement, with its area and competence beside it. */
@Injectable()
export class SheetFrameworkTableReader extends FrameworkTableReader {
  async read({ name, bytes }: ImportFile): Promise<FrameworkTable> {
    const table = await readLabelledTable(bytes, {
      key: 'competence',
      isKnown: isFrameworkColumn,
      mostRows: MOST_ROWS,
      keepsOthers: false,
    });
    const rows = new FrameworkRows();
    for (const row of table.rows) rows.add(row);
    const { title, faults } = titleOf(table, name);
    return {
      format: table.format,
      title,
      digest: createHash('sha256').update(bytes).digest('hex'),
      content: contentOf(rows),
      parts: rows.parts(),
      faults: [...table.faults, ...faults],
    };
  }
}

/** As the table names it, or as its file is called. */
function titleOf(
  { rows }: LabelledTable,
  fileName: string,
): { readonly title: string; readonly faults: readonly ImportFault[] } {
  const named = rows.flatMap(({ place, cells }) => {
    const text = cells.get('framework');
    return text === undefined ? [] : [{ place, text }];
  });
  const [first] = named;
  const other = named.find(({ text }) => text !== first?.text);
  const title = first?.text ?? fileName.replace(/^.*[\\/]/, '').replace(/\.(csv|xlsx|txt)$/i, '');
  return {
    title: title.slice(0, LONGEST_TITLE),
    faults: other && first ? [tableFault('contradiction', { column: 'framework', place: first.place })] : [],
  };
}
