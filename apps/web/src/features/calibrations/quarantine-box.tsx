import type { ItemDifference } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';

/** Which items an author has marked to be taken out of use. */
export interface QuarantineChoice {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Whether it stands in tests, so that there is something to take it out of. */
export function isInUse({ state }: ItemDifference): boolean {
  return state === 'operational' || state === 'pilot';
}

interface QuarantineBoxProps {
  readonly item: ItemDifference;
  readonly choice: QuarantineChoice;
}

/** Marks one item. */
export function QuarantineBox({ item, choice }: QuarantineBoxProps) {
  const t = useStaffText();
  const { chosen, onChange } = choice;
  const isChosen = chosen.includes(item.itemId);
  if (!isInUse(item)) return t('calibration.already-out');
  return (
    <input
      type="checkbox"
      className="q-tick"
      aria-label={t('calibration.quarantine-item', { code: item.code })}
      checked={isChosen}
      onChange={() =>
        onChange(isChosen ? chosen.filter((id) => id !== item.itemId) : [...chosen, item.itemId])
      }
    />
  );
}
