import type { HeatMap as HeatMapView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ButtonLink, EmptyState, HeatMap, LevelKey } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { PersonName } from '../../frame/person-name';
import { levelWords } from '../../scale';
import { useApi } from '../../services';
import { useMe } from '../../session/session';
import { LIVE_MS } from '../programmes/live';
import { programmeHref } from '../programmes/cohorts-page';
import { byCompetence, useHeatCells } from './heat-cells';
import { RankedGaps } from './ranked-gaps';

/** Person by competence with the group above, and the largest gaps; keeps itself up to date. */
export function HeatMapPage() {
  const { waveId = '' } = useParams();
  const api = useApi();
  const query = useContent(['heat-map', waveId], () => api.insights.heatMap(waveId), {
    refetchInterval: LIVE_MS,
  });
  return <Loaded query={query}>{(heatMap) => <HeatMapContent heatMap={heatMap} />}</Loaded>;
}

function HeatMapContent({ heatMap }: { readonly heatMap: HeatMapView }) {
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
          <Levels heatMap={heatMap} />
          <RankedGaps gaps={heatMap.gaps} />
        </>
      )}
    </AppPage>
  );
}

const GROUP_ROW = 'group';

function Levels({ heatMap }: { readonly heatMap: HeatMapView }) {
  const t = useStaffText();
  const me = useMe();
  const words = levelWords(heatMap.levels, (level) => t('heat.below-first', { level }));
  const cells = useHeatCells(words, me.agency.minimumCell);
  const { competences } = heatMap;
  // Competences with a figure of the group come first; the order of the framework stays within both parts.
  const columns = [true, false].flatMap((isShown) =>
    competences.filter((_, index) => (heatMap.group[index]?.enough === true) === isShown),
  );
  const rows = [
    {
      key: GROUP_ROW,
      label: <strong>{t('heat.group')}</strong>,
      cells: byCompetence(competences, heatMap.group.map(cells.group)),
    },
    ...heatMap.people.map((person) => ({
      key: person.personId,
      label: <PersonName name={person.name} />,
      cells: byCompetence(competences, person.cells.map(cells.person)),
    })),
  ];
  return (
    <section className="q-section" aria-label={t('heat.caption')}>
      <LevelKey levels={words.steps} />
      <HeatMap
        caption={t('heat.caption')}
        rowsHeader={t('heat.person')}
        columns={columns.map(({ code, name }) => ({ key: code, label: name.text }))}
        rows={rows}
        missing={cells.none}
      />
      <p className="q-hint q-measure">{t('heat.key')}</p>
      {heatMap.notSharing > 0 ? (
        <p className="q-hint q-measure">{t('heat.not-sharing', { count: heatMap.notSharing })}</p>
      ) : null}
    </section>
  );
}
