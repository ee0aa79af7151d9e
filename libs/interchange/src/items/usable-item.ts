import { itemContentOf, type ImportFault, type PackItem } from '@qabilet/application';
import { DomainError } from '@qabilet/kernel';
import { itemFault } from './item-faults';

/** The item when it can be answered right and wrong; else why it cannot. */
export function usable(
  item: PackItem,
  faults: readonly ImportFault[],
): { readonly item?: PackItem; readonly faults: readonly ImportFault[] } {
  try {
    itemContentOf(item);
    return { item, faults };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const why = error.faults.map(({ message }) => message).join('; ') || error.message;
    return { faults: [...faults, itemFault('not-usable', { why, kind: item.kind })] };
  }
}
