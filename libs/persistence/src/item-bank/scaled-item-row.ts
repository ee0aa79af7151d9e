import type { ScaledItem } from '@qabilet/application';
import type { ItemErrors, ItemParameters } from '@qabilet/psychometrics';

/** Columns of `item_parameters` beside the calibration. */
export interface ScaledItemRow {
  item_id: string;
  parameters: ItemParameters;
  errors: ItemErrors | null;
  answers: number | null;
  misfit: number | null;
}

export function scaledItemOf({ parameters, errors, answers, misfit }: ScaledItemRow): ScaledItem {
  return {
    parameters,
    ...(errors && answers !== null && { errors, answers }),
    ...(misfit !== null && { misfit }),
  };
}
