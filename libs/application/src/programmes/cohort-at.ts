import type { WaveState } from '@qabilet/contracts';
import type { CohortListing, WaveListing } from './ports';

/** A wave as it stands at an instant. */
export interface WaveAtInstant extends WaveListing {
  readonly state: WaveState;
}

export interface CohortAtInstant extends CohortListing {
  readonly waves: readonly WaveAtInstant[];
}

export function waveAt(wave: WaveListing, now: Date): WaveAtInstant {
  return { ...wave, state: stateAt(wave, now) };
}

export function cohortAt(cohort: CohortListing, now: Date): CohortAtInstant {
  return { ...cohort, waves: cohort.waves.map((wave) => waveAt(wave, now)) };
}

function stateAt({ opensAt, closesAt }: WaveListing, now: Date): WaveState {
  if (now < opensAt) return 'planned';
  return now < closesAt ? 'open' : 'closed';
}
