import type { ReactNode } from 'react';
import type { Receipt } from '@qabilet/api-client';
import { useOfficialText, usePlace } from '@qabilet/i18n';
import { Details, SummaryList } from '@qabilet/ui';

/** The ids and versions from which anybody can work the result out again. */
export function ReceiptDetails({ receipt }: { readonly receipt: Receipt }) {
  const t = useOfficialText();
  const { formats } = usePlace();
  const code = (text: string): ReactNode => <bdi className="q-code">{text}</bdi>;
  const rows = [
    { key: 'attempt', value: code(receipt.attemptId) },
    { key: 'framework', value: code(receipt.frameworkRelease) },
    { key: 'bank', value: code(receipt.bankRelease) },
    { key: 'calibration', value: code(receipt.calibration) },
    { key: 'blueprint', value: code(receipt.blueprint) },
    { key: 'scoring', value: code(receipt.scoringVersion) },
    { key: 'seed', value: code(receipt.seed) },
    { key: 'digest', value: code(receipt.answersDigest) },
    {
      key: 'counted',
      value: t('result.receipt.counted-of', { counted: receipt.counted, answered: receipt.answered }),
    },
    { key: 'scored', value: formats.dateTime(receipt.scoredAt) },
  ] as const;
  return (
    <Details summary={t('result.receipt-title')}>
      <p>{t('result.receipt-text')}</p>
      <SummaryList rows={rows.map((row) => ({ ...row, name: t(`result.receipt.${row.key}`) }))} />
    </Details>
  );
}
