import { NOT_GIVEN, type ResponseTable } from '@qabilet/psychometrics';

const FIRST_ROWS = 1024;

/** Categories of people row by row; grows as a file is read. */
export class ResponseMatrix {
  rows = 0;
  cells: Int8Array;

  constructor(private readonly columns: number) {
    this.cells = new Int8Array(FIRST_ROWS * columns).fill(NOT_GIVEN);
  }

  /** Adds a row in which nothing was given; returns where its cells begin. */
  addRow(): number {
    const from = this.rows * this.columns;
    if (from === this.cells.length) {
      const larger = new Int8Array(this.cells.length * 2).fill(NOT_GIVEN, from);
      larger.set(this.cells);
      this.cells = larger;
    }
    this.rows += 1;
    return from;
  }

  givenPerColumn(): Int32Array {
    const counts = new Int32Array(this.columns);
    for (let cell = 0; cell < this.rows * this.columns; cell++) {
      if (this.cells[cell] === NOT_GIVEN) continue;
      const column = cell % this.columns;
      counts[column] = (counts[column] as number) + 1;
    }
    return counts;
  }

  /** The table of the columns kept. */
  toTable(isKept: readonly boolean[]): ResponseTable {
    const kept = isKept.flatMap((keep, column) => (keep ? [column] : []));
    const used = this.cells.subarray(0, this.rows * this.columns);
    if (kept.length === this.columns) return { persons: this.rows, items: this.columns, categories: used };
    const categories = new Int8Array(this.rows * kept.length);
    for (let row = 0; row < this.rows; row++) {
      kept.forEach((column, j) => {
        categories[row * kept.length + j] = used[row * this.columns + column] as number;
      });
    }
    return { persons: this.rows, items: kept.length, categories };
  }
}
