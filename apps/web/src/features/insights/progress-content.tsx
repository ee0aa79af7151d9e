import { useState } from 'react';
import type { CompetenceTrend, Progress } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { EmptyState, Select, Table } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { Local } from '../../frame/local';
import { useApi } from '../../services';
import { ChangeCell } from './change-cell';
import { ChangeSentence } from './change-sentence';
import { EarlierFrameworks } from './earlier-frameworks';
import { GoalsSection } from './goals-section';
import { useGroupWords, type GroupWords } from './group-words';
import { rangedMean, useRanged } from './ranged-cell';
import { Trend } from './trend';

interface ProgressContentProps {
  readonly progress: Progress;
  readonly minimumCell: number;
}

/** Trend of one or all competences, its change in words, what is aimed at, and every competence from first to last wave. */
export function ProgressContent({ progress, minimumCell }: ProgressContentProps) {
  const t = useStaffText();
  const say = useGroupWords(progress.levels, minimumCell);
  const [code, setCode] = useState('');
  const api = useApi();
  const { cohortId } = progress;
  const { data: goals } = useContent(['goals', cohortId], () => api.insights.goals(cohortId));
  const chosen = progress.competences.find((trend) => trend.competence.code === code);
  const figures = chosen?.points ?? progress.waves.map((wave) => wave.figure);
  if (!progress.waves.some((wave) => say.isShown(wave.figure) && wave.figure.mean !== undefined))
    return (
      <>
        <EmptyState title={t('progress.empty-title')}>
          <p>{t('progress.empty-text')}</p>
        </EmptyState>
        {goals ? <GoalsSection cohortId={cohortId} goals={goals} /> : null}
      </>
    );
  return (
    <>
      <EarlierFrameworks earlier={progress.earlier} />
      <Select
        label={t('progress.competence')}
        value={code}
        options={[
          { value: '', label: t('progress.all') },
          ...progress.competences.map(({ competence }) => ({
            value: competence.code,
            label: `${competence.code} ${competence.name.text}`,
          })),
        ]}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Trend
        progress={progress}
        figures={figures}
        cuts={(chosen ?? progress).cuts}
        title={`${t('progress.trend-title')}: ${chosen?.competence.name.text ?? t('progress.all')}`}
        say={say}
        goal={goals?.goals.find(
          ({ unitId, competence = '', mean }) => unitId === undefined && competence === code && mean,
        )}
      />
      <ChangeSentence change={chosen ?? progress} progress={progress} figures={figures} say={say} />
      {goals ? <GoalsSection cohortId={cohortId} goals={goals} shown={{ progress, say }} /> : null}
      <CompetenceTable progress={progress} say={say} />
    </>
  );
}

function CompetenceTable({ progress, say }: { readonly progress: Progress; readonly say: GroupWords }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const ranged = useRanged();
  const shown = (trend: CompetenceTrend) =>
    trend.points.filter((point) => say.isShown(point) && point.mean !== undefined);
  const missing = (trend: CompetenceTrend) => {
    const hidden = trend.points.find((point) => point.suppressed);
    return hidden ? say.people(hidden) : '–';
  };
  // What can be said comes first; the order of the framework stays within both parts.
  const rows = [true, false].flatMap((isShown) =>
    progress.competences.filter((trend) => shown(trend).length > 0 === isShown),
  );
  return (
    <section className="q-section" aria-labelledby="each">
      <h2 id="each">{t('progress.competences-title')}</h2>
      <Table
        caption={t('progress.competences-title')}
        isCaptionHidden
        locale={formats.locale}
        rows={rows}
        rowKey={(row) => row.competence.code}
        columns={[
          {
            key: 'competence',
            header: t('progress.competence'),
            cell: (row) => <Local text={row.competence.name} />,
            sortValue: (row) => row.competence.name.text,
            isRowHeader: true,
          },
          {
            key: 'first',
            header: t('progress.first'),
            cell: (row) => {
              const [first] = shown(row);
              return first ? say.level(first) : missing(row);
            },
            sortValue: (row) => shown(row)[0]?.mean,
          },
          {
            key: 'last',
            header: t('progress.last'),
            cell: (row) => {
              const last = shown(row).at(-1);
              return last ? say.level(last) : missing(row);
            },
            sortValue: (row) => shown(row).at(-1)?.mean,
          },
          {
            key: 'mean',
            header: t('figures.mean'),
            cell: (row) => {
              const last = shown(row).at(-1);
              return ranged(last && rangedMean(last), (value) => formats.number(value, 2));
            },
            sortValue: (row) => shown(row).at(-1)?.mean,
            isNumber: true,
          },
          {
            key: 'change',
            header: t('progress.change'),
            cell: (row) => <ChangeCell of={row} />,
            sortValue: (row) => row.change,
          },
          {
            key: 'share',
            header: t('progress.share'),
            cell: (row) => {
              const last = shown(row).at(-1);
              return last ? say.share(last) : missing(row);
            },
            sortValue: (row) => shown(row).at(-1)?.shareAtTarget,
            isNumber: true,
          },
          {
            key: 'people',
            header: t('progress.people'),
            cell: (row) => {
              const last = shown(row).at(-1);
              return last ? say.people(last) : missing(row);
            },
            sortValue: (row) => shown(row).at(-1)?.n,
            isNumber: true,
          },
        ]}
      />
    </section>
  );
}
