import { expertParameters, fullCreditOf } from '@qabilet/item-bank';
import type { ItemContent, ScaledItem } from './ports';

/** What an expert says of an item until answers have been calibrated. */
export function scaledByExperts({
  kind,
  options,
  difficulty,
  key,
}: Pick<ItemContent, 'kind' | 'options' | 'difficulty' | 'key'>): ScaledItem {
  return {
    parameters: expertParameters({
      kind,
      optionCount: options.length,
      difficulty,
      fullCredit: fullCreditOf(key),
    }),
  };
}
