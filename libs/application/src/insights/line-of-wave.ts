import type { Id } from '@qabilet/kernel';
import type { GroupLine } from './ports';

/** The line of a group in one wave; one of nobody where the wave invited none of it. */
export function lineOfWave(lines: readonly GroupLine[], waveId: Id<'Wave'>): GroupLine {
  return lines.find((line) => line.waveId === waveId) ?? { waveId, invited: 0, scored: 0, people: 0 };
}
