import { useState } from 'react';
import { CALIBRATION_VERDICTS, type CalibrationVerdict, type ItemDifference } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Button, Select } from '@qabilet/ui';
import { hasNewValues } from './calibration-words';
import { ItemDifferenceTable } from './item-difference-table';
import type { QuarantineChoice } from './quarantine-box';

interface ItemReportProps {
  readonly items: readonly ItemDifference[];
  readonly choice?: QuarantineChoice | undefined;
}

/** More rows than this are drawn on request: a large bank would keep a slow machine busy. */
const FIRST_ROWS = 200;

/** Item by item, narrowed by what came of it. */
export function ItemReport({ items, choice }: ItemReportProps) {
  const t = useStaffText();
  const [verdict, setVerdict] = useState<CalibrationVerdict>();
  const [isWhole, setWhole] = useState(false);
  const shown = verdict ? items.filter((item) => item.verdict === verdict) : items;
  const limit = isWhole ? shown.length : FIRST_ROWS;
  const count = (of: CalibrationVerdict) => items.filter((item) => item.verdict === of).length;
  return (
    <>
      <Select
        label={t('calibration.filter')}
        name="verdict"
        value={verdict ?? ''}
        onChange={({ currentTarget: { value } }) =>
          setVerdict(CALIBRATION_VERDICTS.find((one) => one === value))
        }
        options={[
          { value: '', label: t('calibration.filter.all', { count: items.length }) },
          ...CALIBRATION_VERDICTS.map((one) => ({
            value: one,
            label: t(`calibration.filter.${one}`, { count: count(one) }),
          })),
        ]}
      />
      {shown.length === 0 ? (
        <p>{t('calibration.filter-empty')}</p>
      ) : (
        <ItemDifferenceTable items={shown} limit={limit} hasNewValues={hasNewValues(items)} choice={choice} />
      )}
      {shown.length > limit ? (
        <p className="q-row">
          <span>{t('calibration.shown', { shown: limit, total: shown.length })}</span>
          <Button look="secondary" onClick={() => setWhole(true)}>
            {t('calibration.show-all')}
          </Button>
        </p>
      ) : null}
    </>
  );
}
