import type { GroupFigures, GroupSummary } from '@qabilet/analytics';
import type { WavePoint } from '@qabilet/contracts';
import type { WaveListing } from '../programmes/ports';
import { overallGroupFigure } from './group-figure';
import type { Carried } from './carried-competences';
import type { GroupLine } from './ports';
import type { WaveScale } from './wave-scales';

/** One wave of a cohort with all that is known of the group in it. */
export interface WaveFigures {
  readonly wave: WaveListing;
  readonly scale: WaveScale;
  readonly line: GroupLine;
  readonly summary: GroupSummary;
  readonly figures: GroupFigures;
  /** Where it measured with another release than the latest wave: what stands for the competences of that one. */
  readonly carried?: Carried;
}

export interface PointSource {
  readonly wave: WaveListing;
  readonly line: GroupLine;
  readonly isShown: boolean;
  /** Of the people about the mean of their group over all competences, logits. */
  readonly sd: number;
  /** Told although the cell is hidden. */
  readonly counts?: 'counted';
}

/** A group in one wave as it may be shown; a hidden cell hides its counts too, except where they are told elsewhere. */
export function wavePoint({ wave, line, isShown, sd, counts }: PointSource): WavePoint {
  const { id, name, kind, opensAt } = wave;
  const { invited, scored, people } = line;
  return {
    waveId: id,
    waveName: name,
    kind,
    opensAt: opensAt.toISOString(),
    ...((isShown || counts) && {
      invited,
      finished: scored,
      valid: people,
      coverage: invited === 0 ? 0 : people / invited,
    }),
    figure: overallGroupFigure(line, isShown, sd),
  };
}
