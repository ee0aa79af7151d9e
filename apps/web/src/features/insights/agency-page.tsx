import { useState } from 'react';
import type { AgencyOverview, Progress } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { EmptyState, KeyFigures, Link, Select } from '@qabilet/ui';
import { useSearchParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { programmeHref } from '../programmes/cohorts-page';
import { AgencyComparison } from './agency-comparison';
import { FigureFiles } from './figure-files';
import { latestBegun, useGentleNews } from './gentle-news';
import { latestOf, useGroupWords } from './group-words';
import { ProgressContent } from './progress-content';
import { RankedGaps } from './ranked-gaps';
import { ReportLinks } from './report-links';
import { UnitTable, type UnitsOnShow } from './unit-table';

/** The agency lead's first page: how things stand, how they moved, and where. */
export function AgencyPage() {
  const [params] = useSearchParams();
  const cohortId = params.get('cohort') ?? undefined;
  const api = useApi();
  const query = useContent(['agency-overview', cohortId], () => api.insights.agencyOverview(cohortId), {
    placeholderData: (before) => before,
  });
  return <Loaded query={query}>{(overview) => <Overview overview={overview} />}</Loaded>;
}

function Overview({ overview }: { readonly overview: AgencyOverview }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const [, setParams] = useSearchParams();
  const [onShow, setOnShow] = useState<UnitsOnShow>('then');
  const unitsOnShow = onShow === 'later' ? '&units=later' : '';
  const { progress, campaigns, gaps, units, minimumCell } = overview;
  useGentleNews({ waveId: progress && latestBegun(progress), about: 'agency-overview' });
  return (
    <AppPage
      title={t('agency.title')}
      heading={t('agency.title')}
      caption={progress ? <bdi>{progress.cohortName}</bdi> : undefined}
    >
      {campaigns.length > 1 ? (
        <Select
          label={t('agency.campaign')}
          value={progress?.cohortId ?? ''}
          options={campaigns.map((campaign) => ({ value: campaign.cohortId, label: campaign.name }))}
          onChange={(event) => setParams({ cohort: event.currentTarget.value })}
        />
      ) : null}
      {progress ? (
        <>
          <p className="q-hint">
            {t('board.live')} {t('staff.updated', { time: formats.dateTime(progress.updatedAt) })}
          </p>
          <ReportLinks address={`/api/agency-overview/report?cohortId=${progress.cohortId}${unitsOnShow}`} />
          <Figures progress={progress} minimumCell={minimumCell} />
          <RankedGaps
            gaps={gaps}
            group={`${progress.cohortName}, ${latestOf(progress.waves)?.waveName ?? ''}`}
          />
          <ProgressContent key={progress.cohortId} progress={progress} minimumCell={minimumCell} />
          <p>
            <Link href={programmeHref.progress(progress.cohortId)}>{t('agency.same-people')}</Link>
          </p>
          <UnitTable
            units={units}
            progress={progress}
            minimumCell={minimumCell}
            onShow={onShow}
            onChange={setOnShow}
          />
          <AgencyComparison />
          <FigureFiles cohortId={progress.cohortId} />
        </>
      ) : (
        <EmptyState title={t('agency.empty-title')}>
          <p>{t('agency.empty-text')}</p>
        </EmptyState>
      )}
    </AppPage>
  );
}

/** Four numbers of the latest wave, each with what it is out of. */
function Figures({ progress, minimumCell }: { readonly progress: Progress; readonly minimumCell: number }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const say = useGroupWords(progress.levels, minimumCell);
  const wave = latestOf(progress.waves);
  if (!wave) return null;
  const { figure } = wave;
  const n = figure.n ?? 0;
  return (
    <>
      <h2>{t('agency.latest', { wave: wave.waveName })}</h2>
      <KeyFigures
        figures={[
          {
            label: t('agency.coverage'),
            value: wave.coverage === undefined ? say.coverage(wave) : formats.percent(wave.coverage),
            note:
              wave.finished === undefined || wave.invited === undefined || wave.valid === undefined
                ? undefined
                : t('progress.invited-finished', {
                    valid: wave.valid,
                    invited: wave.invited,
                    finished: wave.finished,
                  }),
          },
          {
            label: t('agency.share'),
            value: say.shareAlone(figure),
            note: figure.suppressed
              ? undefined
              : [say.shareInterval(figure), t('agency.share-note', { n })].filter(Boolean).join(', '),
          },
          { label: t('agency.level'), value: say.level(figure), note: t('staff.n', { n }) },
        ]}
      />
      <p>
        <Link href={programmeHref.figures(wave.waveId)}>{t('agency.figures')}</Link>
      </p>
    </>
  );
}
