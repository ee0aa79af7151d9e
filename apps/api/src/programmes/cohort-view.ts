import { waveRowOf, type CohortAtInstant } from '@qabilet/application';
import type { CohortRow } from '@qabilet/contracts';

export function cohortRowOf({ id, name, startsOn, endsOn, members, waves }: CohortAtInstant): CohortRow {
  return { id, name, startsOn, endsOn, members, waves: waves.map(waveRowOf) };
}
