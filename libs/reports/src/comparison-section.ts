import type { AgencyComparison } from '@qabilet/contracts';
import type { Section } from './report-document';
import type { ReportWords } from './report-words';

/** The agency among those that take part in the comparison, none of which is named. */
export function comparisonSection(comparison: AgencyComparison, say: ReportWords): Section {
  const { t, percent, interval } = say;
  const limits = {
    agencies: say.number(comparison.fewestAgencies),
    people: say.number(comparison.fewestPeople),
  };
  const { state, own, n = 0, agencies = 0, lower, median, upper, madeAt } = comparison;
  const isWhole = lower !== undefined && median !== undefined && upper !== undefined;
  const heading = t('comparison.title');
  if (state !== 'shown' || own === undefined || !isWhole || madeAt === undefined) {
    const missing = state === 'shown' ? 'too-few' : state;
    return { heading, columns: [], rows: [], empty: t(`comparison.${missing}`, limits) };
  }
  const { ownLow, ownHigh } = comparison;
  const ownInterval =
    ownLow === undefined || ownHigh === undefined ? undefined : interval(percent(ownLow), percent(ownHigh));
  const rows = [
    { name: t('comparison.own', { n }), share: own, below: ownInterval },
    { name: t('comparison.lower'), share: lower },
    { name: t('comparison.median'), share: median },
    { name: t('comparison.upper'), share: upper },
  ];
  return {
    heading,
    lead: t('comparison.words', {
      ...{ agencies, own: percent(own), interval: ownInterval ?? 'none' },
      ...{ lower: percent(lower), median: percent(median), upper: percent(upper) },
    }),
    columns: [
      { header: t('comparison.what'), kind: 'name' },
      { header: t('progress.share'), kind: 'number' },
      { header: '', kind: 'picture' },
    ],
    rows: rows.map(({ name, share, below }) => [
      { text: name },
      { text: percent(share), ...(below !== undefined && { below }) },
      { share },
    ]),
    empty: '',
    method: t('comparison.note', { ...limits, date: say.date(madeAt) }),
  };
}
