import type { CompetenceId, Standing } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';

/** One wave on the scale that its results stand on. */
export interface ScaledPlace {
  readonly waveId: Id<'Wave'>;
  readonly calibrationId: Id<'Calibration'>;
}

export interface MeasuredOnce {
  readonly precision: readonly number[];
  readonly centre: readonly number[];
  /** Where a level is named. */
  readonly levels: ReadonlyMap<CompetenceId, Standing>;
}

/** A person with evidence in one of two waves, or in both. */
export interface InTwoWaves {
  readonly personId: Id<'Person'>;
  readonly before?: MeasuredOnce;
  readonly after?: MeasuredOnce;
}

/** The results of two waves person by person, for sums over the same people. */
export abstract class MatchedResults {
  /** Summarised people with evidence, by id from the one after. */
  abstract page(
    first: ScaledPlace,
    last: ScaledPlace,
    range: { readonly after?: Id<'Person'>; readonly limit: number },
  ): Promise<readonly InTwoWaves[]>;
}
