import type { HeatMap as HeatMapView } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { ChartDownloads, HeatMap, LevelKey, type ChartData } from '@qabilet/ui';
import { useRef } from 'react';
import { useChartText } from '../../frame/chart-text';
import { PersonName } from '../../frame/person-name';
import { levelWords } from '../../scale';
import { useMe } from '../../session/session';
import { Pages, usePageNumber } from '../../staff/paging';
import { SearchForm } from '../../staff/search-form';
import { figureColumns, figureValues } from './group-words';
import { byCompetence, shownFirst, useHeatCells } from './heat-cells';

const GROUP_ROW = 'group';
/** Fewer people are found by looking. */
const SEARCHED_FROM = 20;

/** A heat map and which page of its people it holds: the address may be ahead of the answer. */
export interface HeatMapPart {
  readonly heatMap: HeatMapView;
  readonly page: number;
}

/** Person by competence with the group above, page by page or by name; it can be taken home as data or as a picture. */
export function LevelTable({ heatMap, page }: HeatMapPart) {
  const t = useStaffText();
  const me = useMe();
  const table = useRef<HTMLTableElement>(null);
  const words = levelWords(heatMap.levels, (level) => t('heat.below-first', { level }));
  const cells = useHeatCells(words, me.agency.minimumCell);
  const { goTo } = usePageNumber();
  const note = usePart({ heatMap, page });
  const { competences } = heatMap;
  const columns = shownFirst(competences, heatMap.group);
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
      {heatMap.sharing > SEARCHED_FROM || heatMap.matching < heatMap.sharing ? (
        <SearchForm label={t('heat.search')} />
      ) : null}
      <div className="q-chart__head">
        <LevelKey levels={words.steps} />
        <ChartDownloads
          of={table}
          title={`${t('heat.title')}: ${heatMap.cohortName}, ${heatMap.wave.name}`}
          text={useChartText()}
          file={{ name: 'heat-map', data: () => ({ ...heatData(heatMap, t), note }) }}
        />
      </div>
      <HeatMap
        caption={t('heat.caption')}
        rowsHeader={t('heat.person')}
        columns={columns.map(({ code, name }) => ({ key: code, label: name.text }))}
        rows={rows}
        missing={cells.none}
        note={note}
        tableRef={table}
      />
      {note === undefined ? null : (
        <Pages page={page} total={heatMap.matching} size={heatMap.pageSize} onChange={goTo} />
      )}
      <p className="q-hint q-measure">{t('heat.key')}</p>
      {heatMap.notSharing > 0 ? (
        <p className="q-hint q-measure">{t('heat.not-sharing', { count: heatMap.notSharing })}</p>
      ) : null}
    </section>
  );
}

/** Says which of the people who share are shown, where it is not all of them. */
function usePart({ heatMap, page }: HeatMapPart): string | undefined {
  const t = useStaffText();
  const { people, matching, pageSize, sharing } = heatMap;
  if (people.length === sharing) return undefined;
  if (people.length === 0) return t('heat.part-none', { sharing });
  const from = (page - 1) * pageSize + 1;
  const shown = { from, to: from + people.length - 1, matching, sharing };
  return t(matching === sharing ? 'heat.part' : 'heat.part-found', shown);
}

/** One line for each cell: a person's level with its certainty and target, or the group's figures. */
function heatData(
  { competences, group, people }: HeatMapView,
  t: ReturnType<typeof useStaffText>,
): ChartData {
  const nothing = [undefined, undefined];
  return {
    columns: [
      t('heat.person'),
      t('file.code'),
      t('heat.gap-competence'),
      ...figureColumns(t),
      t('file.probability'),
      t('file.target'),
    ],
    rows: competences.flatMap(({ code, name }, index) => [
      [t('heat.group'), code, name.text, ...figureValues(group[index]), ...nothing],
      ...people.map((person) => {
        const { level, probability, target } = person.cells[index] ?? {};
        const figures = figureValues({ suppressed: false, level });
        return [person.name, code, name.text, ...figures, probability, target];
      }),
    ]),
  };
}
