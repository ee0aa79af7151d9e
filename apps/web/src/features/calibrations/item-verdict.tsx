import type { ItemDifference } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useStaffText } from '@qabilet/i18n';
import { Tag } from '@qabilet/ui';
import { NoFigure } from './item-values';

/** What came of an item, and why it should go. */
export function Verdict({ item }: { readonly item: ItemDifference }) {
  const t = useStaffText();
  const { verdict, reasons } = item;
  const words = t(`calibration.verdict.${verdict}`);
  if (verdict !== 'quarantine') return words;
  return (
    <>
      <Tag look="danger">{words}</Tag>
      <span className="q-line q-fine">
        {reasons.map((reason) => t(`calibration.reason.${reason}`)).join('; ')}
      </span>
    </>
  );
}

/** Whether it is harder in one language for people of the same ability. */
export function BetweenLanguages({ item: { after, languages } }: { readonly item: ItemDifference }) {
  const t = useStaffText();
  if (!after) return <NoFigure />;
  if (!languages) return t('calibration.dif-none');
  const language = LANGUAGE_FACTS[languages.hardestIn].name;
  return languages.size === 'A'
    ? t('calibration.dif.A')
    : t(`calibration.dif.${languages.size}`, { language });
}
