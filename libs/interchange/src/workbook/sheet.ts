/** One filled cell; a number is written as briefly as its 15 reliable digits allow. */
export interface Cell {
  /** 1 for column A. */
  readonly column: number;
  readonly text: string;
  readonly kind: 'text' | 'number' | 'error';
}

export interface SheetRow {
  /** As the spreadsheet program numbers it. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A worksheet without its looks: rows that hold something, cells that hold something. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** One file inside the zip, as its directory describes it. */
export interface Part {
  readonly name: string;
  /** Where its packed bytes begin. */
  readonly start: number;
  readonly packedSize: number;
  readonly size: number;
  readonly method: 'stored' | 'deflated';
  readonly crc32: number;
}

/** What any package may ask for; each is refused in words. */
export interface PackageLimits {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  /** Unpacked to packed, for parts larger than `ratioFloorBytes`. */
  readonly ratio: number;
  readonly ratioFloorBytes: number;
  readonly parts: number;
  readonly memoryMegabytes: number;
  readonly milliseconds: number;
}

/** What one workbook may ask for; each is refused in words. */
export interface WorkbookLimits extends PackageLimits {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  readonly cellLength: number;
  /** Characters of all cells, a shared text counted each time it is used. */
  readonly textLength: number;
}

const MEGABYTE = 1024 * 1024;

export const WORKBOOK_LIMITS: WorkbookLimits = {
  fileBytes: 10 * MEGABYTE,
  unpackedBytes: 50 * MEGABYTE,
  ratio: 100,
  ratioFloorBytes: MEGABYTE,
  parts: 5_000,
  rows: 100_000,
  columns: 200,
  cells: 300_000,
  cellLength: 10_000,
  textLength: 20_000_000,
  memoryMegabytes: 256,
  milliseconds: 60_000,
};

/** What the reading thread is given. */
export interface CellOrder {
  readonly bytes: Uint8Array;
  readonly parts: readonly Part[];
  readonly limits: WorkbookLimits;
}
