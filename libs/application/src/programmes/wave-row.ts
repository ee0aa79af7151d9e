import type { WaveRow } from '@qabilet/contracts';
import type { WaveAtInstant } from './cohort-at';

/** A wave as lists and pages show it. */
export function waveRowOf({
  id,
  name,
  kind,
  state,
  opensAt,
  closesAt,
  invited,
  scored,
}: WaveAtInstant): WaveRow {
  return {
    id,
    name,
    kind,
    state,
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
    invited,
    scored,
  };
}
