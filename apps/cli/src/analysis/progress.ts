const REDRAW_MILLISECONDS = 100;

/** One line on the terminal that is drawn over again; nothing where the error stream is no terminal. */
export class Progress {
  private lastDrawn = 0;
  private isDrawn = false;

  constructor(private readonly stream: NodeJS.WriteStream = process.stderr) {}

  show(line: () => string): void {
    if (!this.stream.isTTY) return;
    const now = performance.now();
    if (now - this.lastDrawn < REDRAW_MILLISECONDS) return;
    this.lastDrawn = now;
    this.isDrawn = true;
    this.stream.write(`\r\x1b[K${line().slice(0, this.stream.columns - 1)}`);
  }

  clear(): void {
    if (this.isDrawn) this.stream.write('\r\x1b[K');
    this.isDrawn = false;
  }
}

/** Something the analyst should know and that is no fault. */
export function note(line: string): void {
  process.stderr.write(`Note: ${line}\n`);
}
