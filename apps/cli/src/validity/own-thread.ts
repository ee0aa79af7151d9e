import { Worker } from 'node:worker_threads';

/** Runs another command of this program in a thread of its own and returns what it prints. */
export function inOwnThread(words: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const program = process.argv[1];
    if (program === undefined) return fail(new Error('The program does not know where it was started from.'));
    const worker = new Worker(program, { argv: [...words], stdout: true });
    let output = '';
    worker.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    worker.once('error', fail);
    worker.once('exit', (code) =>
      code === 0 ? done(output) : fail(new Error(`"${words.join(' ')}" ended with ${code}.`)),
    );
  });
}

/** Does all the work with at most so many pieces at a time, results in the order of the pieces. */
export async function atMost<Piece, Found>(
  threads: number,
  pieces: readonly Piece[],
  work: (piece: Piece, index: number) => Promise<Found>,
): Promise<Found[]> {
  const found: Found[] = [];
  const left = pieces.entries();
  await Promise.all(
    Array.from({ length: threads }, async () => {
      for (const [index, piece] of left) found[index] = await work(piece, index);
    }),
  );
  return found;
}
