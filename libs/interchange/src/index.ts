export * from './unreadable-file';
export { WORKBOOK_LIMITS } from './workbook/sheet';
export type { Cell, Sheet, SheetRow, WorkbookLimits } from './workbook/sheet';
export { readCells } from './workbook/read-cells';
export { parseDigCompWorkbook } from './digcomp/parse-digcomp-workbook';
export type { WorkbookOptions } from './digcomp/parse-digcomp-workbook';
export * from './digcomp/workbook-reading';
