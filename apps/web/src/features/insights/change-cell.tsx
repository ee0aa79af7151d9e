import { usePlace, useStaffText } from '@qabilet/i18n';
import { Tag } from '@qabilet/ui';
import { changeKind, type ShownChange } from './group-words';
import { NO_FIGURE, useRanged } from './ranged-cell';

/** How far a mean moved, with its interval, and whether that is more than error. */
export function ChangeCell({ of: { change, changeLow, changeHigh } }: { readonly of: ShownChange }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const ranged = useRanged();
  const kind = changeKind(changeLow, changeHigh);
  if (!kind || change === undefined || changeLow === undefined || changeHigh === undefined) return NO_FIGURE;
  return (
    <>
      <Tag look={kind === 'within' ? 'quiet' : 'accent'}>{t(`progress.change-${kind}`)}</Tag>{' '}
      {ranged({ value: change, low: changeLow, high: changeHigh }, (value) => formats.number(value, 2))}
    </>
  );
}
