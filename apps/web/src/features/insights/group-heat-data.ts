import type { GroupHeatMap, HeatMapGroup, WaveFigures } from '@qabilet/api-client';
import type { useStaffText } from '@qabilet/i18n';
import type { ChartData } from '@qabilet/ui';
import type { LevelWords } from '../../scale';
import { figureColumns, figureValues } from './group-words';
import type { OpenedGroup } from './opened-groups';

interface GroupHeatSource extends Pick<GroupHeatMap, 'competences'> {
  readonly figures: WaveFigures;
  readonly groups: readonly OpenedGroup[];
  readonly nameOf: (group: HeatMapGroup) => string;
  readonly words: LevelWords;
}

/** One line for each cell on show; a group says how many are inside it that have no lines of their own. */
export function groupHeatData(
  { figures, competences, groups, nameOf, words }: GroupHeatSource,
  t: ReturnType<typeof useStaffText>,
): ChartData {
  return {
    columns: [
      t('progress.wave'),
      t('figures.group'),
      t('agency.unit-above'),
      t('file.code'),
      t('heat.gap-competence'),
      t('figures.mean-level'),
      t('file.low'),
      t('file.high'),
      t('figures.level-name'),
      ...figureColumns(t),
      t('file.not-listed'),
    ],
    rows: groups.flatMap((group, place) => {
      const above = groups
        .slice(0, place)
        .findLast(({ kind, depth }) => kind === 'unit' && depth < group.depth);
      return competences.map(({ code, name }, i) => {
        const { figure, meanLevel } = group.cells[i] ?? {};
        return [
          figures.wave.name,
          nameOf(group),
          above && nameOf(above),
          code,
          name.text,
          meanLevel?.value,
          meanLevel?.low,
          meanLevel?.high,
          figure?.level === undefined ? undefined : words.word(figure.level),
          ...figureValues(figure),
          group.unlisted,
        ];
      });
    }),
  };
}
