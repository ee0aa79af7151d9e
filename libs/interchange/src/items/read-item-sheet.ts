import type { FoundItem, ImportFault, ItemFile } from '@qabilet/application';
import { itemFault } from './item-faults';
import { usable } from './usable-item';
import { itemOfCells } from './item-of-cells';
import { tableOfText, tableOfWorkbook, type ItemRowCells, type ItemTable } from './item-table';

/** Items of a CSV file or a workbook, one a row. Throws `UnreadableFile`. */
export async function readItemSheet(bytes: Uint8Array, format: 'CSV' | 'XLSX'): Promise<ItemFile> {
  const table = format === 'CSV' ? tableOfText(bytes) : await tableOfWorkbook(bytes);
  return itemsOf(table, format);
}

function itemsOf({ rows, faults }: ItemTable, format: string): ItemFile {
  if (faults.some(({ severity }) => severity === 'error')) return { format, items: [], faults };
  const places = new Map<string, string>();
  const items = rows.map((row) => {
    const read = itemOfRow(row);
    const before = places.get(read.code);
    if (before !== undefined) {
      return without(read, itemFault('doubled-code', { code: read.code, place: before }));
    }
    if (read.code !== '') places.set(read.code, row.place);
    return read;
  });
  return { format, items, faults };
}

function itemOfRow({ place, cells, faults }: ItemRowCells): FoundItem {
  const code = cells.get('code') ?? '';
  const shown = { place, code, title: cells.get('stem.en') ?? '' };
  if (code === '') return { ...shown, faults: [...faults, itemFault('no-code')] };
  const read = itemOfCells(cells);
  const all = [...faults, ...read.faults];
  if (!read.item || faults.length > 0) return { ...shown, faults: all };
  return { ...shown, ...usable(read.item, all) };
}

function without({ item: _item, ...read }: FoundItem, fault: ImportFault): FoundItem {
  return { ...read, faults: [...read.faults, fault] };
}
