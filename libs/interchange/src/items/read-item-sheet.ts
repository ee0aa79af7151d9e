import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FoundItem, ImportFault, ImportWatch, ItemFile } from '@qabilet/application';
import { itemFault } from './item-faults';
import { usable } from './usable-item';
import { itemOfCells } from './item-of-cells';
import { tableOfText, tableOfWorkbook, type ItemRowCells, type ItemTable } from './item-table';

/** Signs of life are given between so many. */
const AT_A_TIME = 50;

export interface SheetReading {
  readonly format: 'CSV' | 'XLSX';
  readonly watch: ImportWatch;
}

/** Items of a CSV file or a workbook, one a row. Throws `UnreadableFile`. */
export async function readItemSheet(bytes: Uint8Array, reading: SheetReading): Promise<ItemFile> {
  const { format } = reading;
  const table = format === 'CSV' ? tableOfText(bytes) : await tableOfWorkbook(bytes);
  return itemsOf(table, reading);
}

async function itemsOf({ rows, faults }: ItemTable, { format, watch }: SheetReading): Promise<ItemFile> {
  if (faults.some(({ severity }) => severity === 'error')) return { format, items: [], faults };
  const places = new Map<string, string>();
  const items: FoundItem[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % AT_A_TIME === 0) {
      watch.onProgress({ done: index, total: rows.length });
      await nextTurn();
    }
    const read = itemOfRow(row);
    const before = places.get(read.code);
    if (before === undefined) items.push(read);
    else items.push(without(read, itemFault('doubled-code', { code: read.code, place: before })));
    if (before === undefined && read.code !== '') places.set(read.code, row.place);
  }
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
