import type { CohortAtInstant, WaveAtInstant } from '@qabilet/application';
import type { CohortRow, WaveRow } from '@qabilet/contracts';

export function cohortRowOf({ id, name, startsOn, endsOn, members, waves }: CohortAtInstant): CohortRow {
  return { id, name, startsOn, endsOn, members, waves: waves.map(waveRowOf) };
}

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
