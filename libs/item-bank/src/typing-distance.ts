/**
 * Letters to be changed, added, left out or exchanged with their neighbour to make one text the other.
 *
 *     d(i, j) = min(d(i-1, j) + 1, d(i, j-1) + 1, d(i-1, j-1) + [x_i != y_j], d(i-2, j-2) + 1 if exchanged)
 *
 * Optimal string alignment; Boytsov (2011), Indexing methods for approximate dictionary searching, section 2.2.
 */
export function typingDistance(left: string, right: string): number {
  const x = [...left];
  const y = [...right];
  let before: number[] = [];
  let last = y.map((_, j) => j).concat(y.length);
  for (let i = 1; i <= x.length; i++) {
    const row = [i];
    for (let j = 1; j <= y.length; j++) {
      const change = at(last, j - 1) + (x[i - 1] === y[j - 1] ? 0 : 1);
      row[j] = Math.min(at(last, j) + 1, at(row, j - 1) + 1, change);
      const isExchanged = i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1];
      if (isExchanged) row[j] = Math.min(at(row, j), at(before, j - 2) + 1);
    }
    before = last;
    last = row;
  }
  return at(last, y.length);
}

function at(row: readonly number[], j: number): number {
  return row[j] ?? Infinity;
}
