import type { Grid } from './grid';
import type { ItemPriors } from './priors';
import type { Threads } from './team';

export interface CalibrationProgress {
  /** Passes over the data so far. */
  readonly steps: number;
  /** Plus the log prior. */
  readonly logLikelihood: number;
  /** Largest change of a parameter in the last pass. */
  readonly change: number;
}

export interface CalibrationOptions {
  /** 'empirical' (default): log a ~ N(m, s) with m and s from the items themselves, as a density of log a; 'none'; or given. */
  readonly priors?: 'empirical' | 'none' | ItemPriors;
  /** 61 on -6..6 unless given; equally spaced. */
  readonly quadrature?: Grid;
  /** Largest change of a parameter in one pass that counts as converged, 1e-5 unless given. */
  readonly tolerance?: number;
  readonly maximumSteps?: number;
  /** Called after every pass; true cancels. */
  readonly onProgress?: (progress: CalibrationProgress) => boolean;
  /** Ids of the items of which `Calibration.covariance` is wanted. */
  readonly covarianceOf?: readonly string[];
  /** Others that share the work where there is enough of it; the result is the same to the last digit. */
  readonly threads?: Threads;
}
