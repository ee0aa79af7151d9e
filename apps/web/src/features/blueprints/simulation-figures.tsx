import type { SimulationFigures } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ChartFigure, ColumnChart, KeyFigures, Link, Table } from '@qabilet/ui';
import { useChartText } from '../../frame/chart-text';
import { Local } from '../../frame/local';
import { itemHref } from '../item-bank/item-links';
import { useMinutes } from './blueprint-words';

interface FiguresProps {
  readonly figures: SimulationFigures;
}

const ENDINGS = ['decided', 'precise', 'itemLimit', 'timeLimit', 'noItems'] as const;
const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;

/** Length, time and why tests ended. */
export function Headline({ figures }: FiguresProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const minutes = useMinutes();
  const unused = figures.exposures.filter(({ rate }) => rate === 0).length;
  return (
    <>
      <KeyFigures
        figures={[
          { label: t('simulation.questions'), value: formats.number(figures.meanQuestions, 1) },
          {
            label: t('simulation.time'),
            value: minutes(figures.meanSeconds),
            note: t('simulation.time-long', { time: minutes(figures.longSeconds) }),
          },
          {
            label: t('simulation.unused'),
            value: formats.number(unused),
            note: t('simulation.of-items', { items: figures.exposures.length }),
          },
          ...(figures.overlap === undefined
            ? []
            : [
                {
                  label: t('simulation.overlap'),
                  value: formats.percent(figures.overlap),
                  note: t('simulation.overlap-note'),
                },
              ]),
        ]}
      />
      <h3>{t('simulation.endings')}</h3>
      <ul>
        {ENDINGS.filter((ending) => figures.endings[ending] > 0).map((ending) => (
          <li key={ending}>
            {t(`simulation.ending.${ending}`)}: {formats.percent(figures.endings[ending])}
          </li>
        ))}
      </ul>
    </>
  );
}

/** How well each competence of the role is measured. */
export function CompetenceFigures({ figures }: FiguresProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const number = (value: number) => formats.number(value, 2);
  return (
    <>
      <h3>{t('simulation.competences')}</h3>
      <p className="q-hint q-measure">{t('simulation.competences-hint')}</p>
      <Table
        caption={t('simulation.competences')}
        isCaptionHidden
        rows={figures.competences}
        rowKey={(row) => row.competence.code}
        columns={[
          {
            key: 'competence',
            header: t('simulation.competence'),
            cell: (row) => (
              <>
                <bdi>{row.competence.code}</bdi> <Local text={row.competence.name} />
              </>
            ),
            isRowHeader: true,
          },
          { key: 'items', header: t('simulation.items'), cell: (row) => row.items, isNumber: true },
          {
            key: 'questions',
            header: t('simulation.questions'),
            cell: (row) => formats.number(row.meanQuestions, 1),
            isNumber: true,
          },
          {
            key: 'se',
            header: t('simulation.se'),
            cell: (row) => number(row.meanStandardError),
            isNumber: true,
          },
          {
            key: 'rmse',
            header: t('simulation.rmse'),
            cell: (row) => number(row.rootMeanSquareError),
            isNumber: true,
          },
          {
            key: 'decided',
            header: t('simulation.decided'),
            cell: (row) => formats.percent(row.decided),
            isNumber: true,
          },
          {
            key: 'right',
            header: t('simulation.right'),
            cell: (row) => (row.decidedRightly === undefined ? '–' : formats.percent(row.decidedRightly)),
            isNumber: true,
          },
          {
            key: 'level',
            header: t('simulation.level'),
            cell: (row) => formats.percent(row.levelAccuracy),
            isNumber: true,
          },
        ]}
      />
    </>
  );
}

/** How many people get how many questions. */
export function LengthFigure({ figures, people }: FiguresProps & { readonly people: number }) {
  const t = useStaffText();
  const { direction, formats } = usePlace();
  const viewText = useChartText();
  const counted = figures.lengths
    .map((count, length) => ({ length, count }))
    .filter(({ count }) => count > 0);
  const [first, last] = [counted[0]?.length ?? 0, counted.at(-1)?.length ?? 0];
  const most = Math.max(...figures.lengths) / people;
  return (
    <ChartFigure
      title={t('simulation.lengths')}
      text={viewText}
      file={{
        name: 'test-length',
        data: () => ({
          columns: [t('simulation.questions'), t('simulation.people'), t('simulation.people-share')],
          rows: counted.map(({ length, count }) => [length, count, count / people]),
        }),
      }}
      table={
        <Table
          caption={t('simulation.lengths')}
          isCaptionHidden
          rows={counted}
          rowKey={(row) => String(row.length)}
          columns={[
            {
              key: 'length',
              header: t('simulation.questions'),
              cell: (row) => formats.number(row.length),
              isNumber: true,
              isRowHeader: true,
            },
            {
              key: 'count',
              header: t('simulation.people'),
              cell: (row) => formats.number(row.count),
              isNumber: true,
            },
          ]}
        />
      }
    >
      <ColumnChart
        description={t('simulation.lengths-text', { from: first, to: last })}
        values={figures.lengths.slice(first, last + 1).map((count) => count / people)}
        most={most}
        ticks={SHARES.filter((share) => share <= most).map((value) => ({
          value,
          label: formats.percent(value),
        }))}
        axes={{ across: t('simulation.lengths-across'), up: t('simulation.people-share') }}
        ends={{ first: formats.number(first), last: first === last ? '' : formats.number(last) }}
        direction={direction}
      />
    </ChartFigure>
  );
}

/** Which items everybody meets and which nobody does. */
export function ExposureFigure({ figures: { exposures } }: FiguresProps) {
  const t = useStaffText();
  const { direction, formats } = usePlace();
  const viewText = useChartText();
  return (
    <ChartFigure
      title={t('simulation.exposure')}
      text={viewText}
      file={{
        name: 'items-met',
        data: () => ({
          columns: [t('items.code'), t('simulation.competence'), t('simulation.people-share')],
          rows: exposures.map(({ code, competence, rate }) => [code, competence, rate]),
        }),
      }}
      table={
        <Table
          caption={t('simulation.exposure')}
          isCaptionHidden
          rows={exposures}
          rowKey={(row) => row.itemId}
          columns={[
            {
              key: 'code',
              header: t('items.code'),
              cell: (row) => (
                <Link href={itemHref.item(row.itemId)}>
                  <bdi>{row.code}</bdi>
                </Link>
              ),
              isRowHeader: true,
            },
            {
              key: 'competence',
              header: t('simulation.competence'),
              cell: (row) => <bdi>{row.competence}</bdi>,
            },
            {
              key: 'rate',
              header: t('simulation.met'),
              cell: (row) => formats.percent(row.rate),
              sortValue: (row) => row.rate,
              isNumber: true,
            },
          ]}
        />
      }
    >
      <ColumnChart
        description={t('simulation.exposure-text', {
          items: exposures.length,
          most: formats.percent(exposures[0]?.rate ?? 0),
          unused: exposures.filter(({ rate }) => rate === 0).length,
        })}
        values={exposures.map(({ rate }) => rate)}
        most={1}
        ticks={SHARES.map((value) => ({ value, label: formats.percent(value) }))}
        axes={{ across: t('simulation.exposure-across'), up: t('simulation.people-share') }}
        ends={{ first: t('simulation.exposure-first'), last: t('simulation.exposure-last') }}
        direction={direction}
      />
    </ChartFigure>
  );
}
