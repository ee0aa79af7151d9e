/** Every way to answer items with so many categories, the last item's changing fastest. */
export function everyAnswer(categories: readonly number[]): number[][] {
  return categories.reduce<number[][]>(
    (rows, count) => rows.flatMap((row) => Array.from({ length: count }, (_, k) => [...row, k])),
    [[]],
  );
}

export function scoreOf(row: readonly number[]): number {
  return row.reduce((sum, points) => sum + points, 0);
}
