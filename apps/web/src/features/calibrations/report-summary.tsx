import type { CalibrationReport } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { KeyFigures } from '@qabilet/ui';

/** How much was used, what was left out and why, and what comes of it. */
export function ReportSummary({ report }: { readonly report: CalibrationReport }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { data } = report;
  const number = (value: number) => formats.number(value);
  return (
    <section className="q-section" aria-labelledby="summary">
      <h2 id="summary">{t('calibration.summary')}</h2>
      <KeyFigures
        figures={[
          {
            label: t('calibration.tests-used'),
            value: number(data.sittingsUsed),
            note: t('calibration.of-tests', { total: data.sittings }),
          },
          {
            label: t('calibration.answers-used'),
            value: number(data.answersUsed),
            note: t('calibration.of-answers', { total: data.answers }),
          },
          { label: t('calibration.taken'), value: number(report.taken) },
          {
            label: t('calibration.kept'),
            value: number(report.kept),
            note: t('calibration.kept-note', { needed: data.answersNeeded }),
          },
          { label: t('calibration.proposed'), value: number(report.proposed) },
        ]}
      />
      <LeftOut data={data} />
      <p className="q-measure">
        {data.omitted > 0 ? `${t('calibration.omitted', { count: data.omitted })} ` : null}
        <PriorLine prior={report.prior} />{' '}
        {t('calibration.computed-in', { seconds: Math.ceil(report.seconds) })}
      </p>
    </section>
  );
}

function LeftOut({ data }: { readonly data: CalibrationReport['data'] }) {
  const t = useStaffText();
  const reasons = (
    [
      ['calibration.without-effort', data.sittingsWithoutEffort],
      ['calibration.without-answers', data.sittingsWithoutAnswers],
      ['calibration.rapid', data.rapid],
      ['calibration.repeated', data.repeated],
      ['calibration.foreign', data.foreign],
    ] as const
  ).filter(([, count]) => count > 0);
  return (
    <>
      <h3>{t('calibration.left-out')}</h3>
      {reasons.length === 0 ? (
        <p>{t('calibration.nothing-left-out')}</p>
      ) : (
        <ul>
          {reasons.map(([reason, count]) => (
            <li key={reason}>{t(reason, { count })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function PriorLine({ prior }: { readonly prior: CalibrationReport['prior'] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const before = formats.number(prior.correlationBefore, 2);
  if (!prior.renewed) return t('calibration.prior-kept', { before, needed: prior.sittingsNeeded });
  return t('calibration.prior-renewed', { before, after: formats.number(prior.correlationAfter, 2) });
}
