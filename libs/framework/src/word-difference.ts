/** A run of words that stayed, went or came. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * The words of two versions of a text, as few of them changed as can be (longest common subsequence); what went stands
 * before what came in its stead. Spaces belong to the word before them.
 */
export function wordDifference(before: string, after: string): readonly WordRun[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const common = commonLengths(old, now);
  const steps: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [gone, come] = [old[i], now[j]];
    if (gone !== undefined && come !== undefined && gone.trim() === come.trim()) {
      steps.push({ kind: 'same', text: come });
      i += 1;
      j += 1;
    } else if (gone !== undefined && (come === undefined || at(common, i + 1, j) >= at(common, i, j + 1))) {
      steps.push({ kind: 'removed', text: gone });
      i += 1;
    } else if (come !== undefined) {
      steps.push({ kind: 'added', text: come });
      j += 1;
    }
  }
  return joined(steps);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*/gu) ?? [];
}

/** How many words the rests of both texts have in common, from each pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    for (let j = now.length - 1; row && j >= 0; j -= 1) {
      row[j] =
        old[i]?.trim() === now[j]?.trim()
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly Uint16Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

/** Runs of one kind as one, what went before what came between two words that stayed. */
function joined(steps: readonly WordRun[]): readonly WordRun[] {
  const runs: WordRun[] = [];
  let changed = { removed: '', added: '' };
  const flush = () => {
    if (changed.removed) runs.push({ kind: 'removed', text: changed.removed });
    if (changed.added) runs.push({ kind: 'added', text: changed.added });
    changed = { removed: '', added: '' };
  };
  for (const { kind, text } of steps) {
    if (kind !== 'same') {
      changed = { ...changed, [kind]: changed[kind] + text };
      continue;
    }
    flush();
    const last = runs.at(-1);
    if (last?.kind === 'same') runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  }
  flush();
  return runs;
}
