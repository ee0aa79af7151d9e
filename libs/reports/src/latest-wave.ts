import type { WavePoint } from '@qabilet/contracts';

/** The last wave somebody has finished; before that the last one there is. */
export function latestOf(points: readonly WavePoint[]): WavePoint | undefined {
  return points.findLast(({ finished }) => finished !== 0) ?? points.at(-1);
}
