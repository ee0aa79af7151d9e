import type { CalibrationProgress, ScaleCalibration } from '@qabilet/scoring';

/** What a calibration's thread says to its process. */
export type ThreadMessage =
  | { readonly kind: 'progress'; readonly progress: CalibrationProgress }
  | { readonly kind: 'done'; readonly outcome: ScaleCalibration }
  /** Refused in words of the business. */
  | { readonly kind: 'refused'; readonly reason: string };
