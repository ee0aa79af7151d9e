import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../commands/command';

/** A reference file beside this one; where its numbers are from is in `refs/expected.json`. */
export function reference(name: string): string {
  return join(__dirname, 'refs', name);
}

/** An analyst at a terminal in a folder of their own: runs commands and reads what they say. */
export class Analyst {
  readonly notes: string[] = [];
  private readonly folder = mkdtempSync(join(tmpdir(), 'qabilet-analyst-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** What a command prints; what it notes on the error stream is in `notes`. */
  async run(command: Command, ...words: string[]): Promise<string> {
    let output = '';
    const out = jest
      .spyOn(process.stdout, 'write')
      .mockImplementation((text: unknown, ...rest: unknown[]) => {
        output += String(text);
        for (const then of rest) if (typeof then === 'function') then();
        return true;
      });
    const errors = jest.spyOn(process.stderr, 'write').mockImplementation((text: unknown) => {
      this.notes.push(String(text));
      return true;
    });
    try {
      await command.run(words);
    } finally {
      out.mockRestore();
      errors.mockRestore();
    }
    return output;
  }

  async json<Found>(command: Command, ...words: string[]): Promise<Found> {
    return JSON.parse(await this.run(command, ...words, '--json')) as Found;
  }

  leave(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Largest difference of two lists, place by place. */
export function distance(found: readonly number[], expected: readonly number[]): number {
  expect(found).toHaveLength(expected.length);
  return Math.max(...found.map((value, k) => Math.abs(value - (expected[k] as number))));
}
