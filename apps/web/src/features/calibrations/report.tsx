import type { CalibrationReport } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Notice } from '@qabilet/ui';
import { hasNewValues } from './calibration-words';
import { DifficultyPlot } from './difficulty-plot';
import { ItemReport } from './item-report';
import type { QuarantineChoice } from './quarantine-box';
import { ReportSummary } from './report-summary';
import { ScaleReport } from './scale-report';
import { WordList } from './word-list';

const WORDS = [
  'difficulty',
  'discrimination',
  'misfit',
  'between-languages',
  'quarantine',
  'link',
  'reliability',
] as const;

interface ReportProps {
  readonly report: CalibrationReport;
  /** Absent where there is nothing to decide any more. */
  readonly choice?: QuarantineChoice;
}

/** What a calibration found: in words first, then scale by scale and item by item. */
export function Report({ report, choice }: ReportProps) {
  const t = useStaffText();
  return (
    <>
      <HonestWarning report={report} />
      <ReportSummary report={report} />
      <WordList words={WORDS} title={t('calibration.words')} />
      <ScaleReport scales={report.scales} />
      <section className="q-section" aria-labelledby="report-items">
        <h2 id="report-items">{t('calibration.items')}</h2>
        <DifficultyPlot items={report.items} />
        <ItemReport items={report.items} choice={choice} />
      </section>
    </>
  );
}

/** Says before anything else that the figures do not carry what one would like to do with them. */
function HonestWarning({ report }: { readonly report: CalibrationReport }) {
  const t = useStaffText();
  const { items, data, converged } = report;
  if (!hasNewValues(items))
    return (
      <Notice look="warning" title={t('calibration.nothing-title')}>
        <p>
          {t('calibration.nothing', {
            needed: data.answersNeeded,
            most: Math.max(0, ...items.map(({ answers }) => answers)),
          })}
        </p>
        <p>{t('calibration.nothing-next')}</p>
      </Notice>
    );
  if (converged) return null;
  return (
    <Notice look="warning" title={t('calibration.not-converged-title')}>
      <p>{t('calibration.not-converged')}</p>
    </Notice>
  );
}
