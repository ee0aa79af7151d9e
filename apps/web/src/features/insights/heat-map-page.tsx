import { usePlace, useStaffText } from '@qabilet/i18n';
import { ButtonLink, EmptyState } from '@qabilet/ui';
import { useParams, useSearchParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { usePageNumber } from '../../staff/paging';
import { useWaveNews } from '../programmes/live';
import { programmeHref } from '../programmes/cohorts-page';
import { LevelTable, type HeatMapPart } from './level-table';
import { RankedGaps } from './ranked-gaps';

/** Person by competence with the group above, and the largest gaps; keeps itself up to date. */
export function HeatMapPage() {
  const { waveId = '' } = useParams();
  const api = useApi();
  const refetchInterval = useWaveNews(waveId);
  const { page } = usePageNumber();
  const [params] = useSearchParams();
  const search = params.get('search') ?? undefined;
  const query = useContent(
    ['heat-map', waveId, page, search],
    async (): Promise<HeatMapPart> => ({
      heatMap: await api.insights.heatMap(waveId, {
        ...(page > 1 ? { page } : {}),
        ...(search ? { search } : {}),
      }),
      page,
    }),
    {
      refetchInterval,
      placeholderData: (before) => (before?.heatMap.wave.id === waveId ? before : undefined),
    },
  );
  return <Loaded query={query}>{(part) => <HeatMapContent {...part} />}</Loaded>;
}

function HeatMapContent({ heatMap, page }: HeatMapPart) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { wave } = heatMap;
  return (
    <AppPage
      title={`${t('heat.title')}, ${wave.name}`}
      heading={t('heat.title')}
      caption={
        <bdi>
          {heatMap.cohortName}, {wave.name}
        </bdi>
      }
      back={{ href: programmeHref.cohort(heatMap.cohortId), label: heatMap.cohortName }}
      actions={
        <ButtonLink look="secondary" href={programmeHref.board(wave.id)}>
          {t('cohort.board')}
        </ButtonLink>
      }
    >
      <p className="q-hint">
        {t('board.live')} {t('staff.updated', { time: formats.time(heatMap.updatedAt) })}
      </p>
      {wave.scored === 0 ? (
        <EmptyState title={t('heat.empty-title')}>
          <p>{t('heat.empty-text')}</p>
        </EmptyState>
      ) : (
        <>
          <LevelTable heatMap={heatMap} page={page} />
          <RankedGaps gaps={heatMap.gaps} group={`${heatMap.cohortName}, ${wave.name}`} />
        </>
      )}
    </AppPage>
  );
}
