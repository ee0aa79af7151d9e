export * from './unreadable-file';
export { WORKBOOK_LIMITS } from './workbook/sheet';
export type { Cell, Sheet, SheetRow, WorkbookLimits } from './workbook/sheet';
export { readCells } from './workbook/read-cells';
