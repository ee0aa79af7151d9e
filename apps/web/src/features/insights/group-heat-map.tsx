import type { GroupHeatMap as GroupHeatMapView, GroupHeatMapQuery, WaveFigures } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Button, ChartDownloads, HeatMap, LevelKey } from '@qabilet/ui';
import { useRef } from 'react';
import { useChartText } from '../../frame/chart-text';
import { levelWords } from '../../scale';
import { useGroupName } from './figure-groups';
import { groupHeatData } from './group-heat-data';
import { GroupRowName } from './group-row-name';
import { byCompetence, shownFirst, useHeatCells } from './heat-cells';
import { type FurtherGroups, type OpenedGroup, useOpenedGroups } from './opened-groups';
import { OpeningUnits } from './opening-units';

interface GroupHeatMapProps {
  readonly figures: WaveFigures;
  readonly by: GroupHeatMapQuery['by'];
}

/** The groups of a wave by competence; of many units as many levels as fit, and those inside one when it is opened. */
export function GroupHeatMap({ figures, by }: GroupHeatMapProps) {
  const t = useStaffText();
  const { first, groups, further, toggle, ...opening } = useOpenedGroups(figures.wave.id, by);
  return (
    <section className="q-section" aria-labelledby="group-heat-map">
      <h2 id="group-heat-map">{t('group-heat.title')}</h2>
      <p className="q-hint q-measure">{t('group-heat.text')}</p>
      {first ? <Cells figures={figures} by={by} heatMap={{ ...first, groups }} onToggle={toggle} /> : null}
      <OpeningUnits {...opening} />
      {further.map((one) => (
        <MoreGroups key={one.inside?.key ?? by} further={one} />
      ))}
    </section>
  );
}

interface CellsProps extends GroupHeatMapProps {
  readonly heatMap: Omit<GroupHeatMapView, 'groups'> & { readonly groups: readonly OpenedGroup[] };
  readonly onToggle: (group: OpenedGroup) => void;
}

function Cells({ figures, by, heatMap, onToggle }: CellsProps) {
  const t = useStaffText();
  const table = useRef<HTMLTableElement>(null);
  const nameOf = useGroupName();
  const words = levelWords(figures.levels, (level) => t('heat.below-first', { level }));
  const cells = useHeatCells(words, heatMap.minimumCell);
  const { competences, groups } = heatMap;
  return (
    <>
      <div className="q-chart__head">
        <LevelKey levels={words.steps} />
        <ChartDownloads
          of={table}
          title={`${t('group-heat.caption')}: ${figures.cohortName}, ${figures.wave.name}`}
          text={useChartText()}
          file={{
            name: 'groups-by-competence',
            data: () => groupHeatData({ figures, competences, groups, nameOf, words }, t),
          }}
        />
      </div>
      <HeatMap
        caption={t('group-heat.caption')}
        rowsHeader={t('figures.group')}
        columns={shownFirst(
          competences,
          groups[0]?.cells.map(({ figure }) => figure),
        ).map(({ code, name }) => ({ key: code, label: name.text }))}
        rows={groups.map((group) => ({
          key: group.key,
          depth: group.kind === 'cohort' ? 0 : group.depth + 1,
          label: <GroupRowName group={group} by={by} chosen={figures.chosen} onToggle={onToggle} />,
          cells: byCompetence(competences, group.cells.map(cells.meanLevel)),
        }))}
        missing={cells.none}
        tableRef={table}
      />
    </>
  );
}

function MoreGroups({ further: { inside, count, show } }: { readonly further: FurtherGroups }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const more = t('group-heat.more', { count: formats.number(count) });
  return (
    <p>
      <Button onClick={show}>
        {inside ? t('group-heat.more-inside', { unit: inside.name.text, more }) : more}
      </Button>
    </p>
  );
}
