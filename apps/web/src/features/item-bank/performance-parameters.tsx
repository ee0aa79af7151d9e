import type { CalibratedParameters } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Table, type Column } from '@qabilet/ui';
import { Difficulty, Discrimination, Misfit, NoFigure } from '../calibrations/item-values';
import { WordList, type Word } from '../calibrations/word-list';

const WORDS: readonly Word[] = ['difficulty', 'discrimination', 'misfit'];

/** The values of an item in each calibration, with their errors, n and fit. */
export function PerformanceParameters({
  parameters,
}: {
  readonly parameters: readonly CalibratedParameters[];
}) {
  const t = useStaffText();
  const { formats } = usePlace();
  const columns = useColumns();
  if (parameters.length === 0) return <p>{t('performance.no-parameters')}</p>;
  const mayGuess = parameters.some((row) => row.parameters.c !== undefined);
  return (
    <>
      <Table
        caption={t('performance.parameters')}
        locale={formats.locale}
        rows={parameters}
        rowKey={(row) => row.calibrationId}
        columns={columns.filter(({ key }) => mayGuess || key !== 'guessing')}
      />
      <WordList title={t('calibration.words')} words={mayGuess ? [...WORDS, 'guessing'] : WORDS} />
    </>
  );
}

function useColumns(): readonly Column<CalibratedParameters>[] {
  const t = useStaffText();
  const { formats } = usePlace();
  return [
    {
      key: 'version',
      header: t('calibrations.version'),
      cell: (row) => <bdi className="q-nowrap">{row.version}</bdi>,
      isRowHeader: true,
    },
    { key: 'released', header: t('calibrations.released'), cell: (row) => formats.date(row.releasedAt) },
    {
      key: 'answers',
      header: t('calibration.answers'),
      cell: ({ parameters: { answers } }) =>
        answers === undefined ? t('calibration.by-experts') : formats.number(answers),
      isNumber: true,
    },
    {
      key: 'difficulty',
      header: t('performance.difficulty'),
      cell: (row) => <Difficulty values={row.parameters} isSourceKnown />,
      isNumber: true,
    },
    {
      key: 'discrimination',
      header: t('performance.discrimination-value'),
      cell: (row) => <Discrimination values={row.parameters} />,
      isNumber: true,
    },
    {
      key: 'guessing',
      header: t('performance.guessing'),
      cell: ({ parameters: { c } }) => (c === undefined ? <NoFigure /> : formats.percent(c)),
      isNumber: true,
    },
    {
      key: 'misfit',
      header: t('calibration.misfit'),
      cell: (row) => <Misfit values={row.parameters} />,
      isNumber: true,
    },
  ];
}
