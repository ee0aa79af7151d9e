import type { LaterStructure, UnitNode } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ChartFigure, UnitTree, type UnitBranch } from '@qabilet/ui';
import type { ReactNode } from 'react';
import { useChartText } from '../../frame/chart-text';
import { figureColumns, figureValues, latestOf, type GroupWords } from './group-words';

interface UnitCoverageProps {
  readonly units: readonly UnitNode[];
  /** As of which later day they are; absent: as of the day of each wave. */
  readonly later?: LaterStructure;
  readonly say: GroupWords;
  readonly minimumCell: number;
  readonly table: ReactNode;
  /** Asks for the units inside one of them. */
  readonly onOpen: (unitId: string) => void;
}

/** The organisation as a tree: of how many invited people of each unit the latest wave has answers that count. */
export function UnitCoverage({ units, later, say, minimumCell, table, onOpen }: UnitCoverageProps) {
  const t = useStaffText();
  const { direction, formats } = usePlace();
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return (
    <ChartFigure
      title={
        later?.asOf === undefined
          ? t('agency.units-picture')
          : t('agency.units-picture-later', { wave: later.waveName ?? '', date: formats.date(later.asOf) })
      }
      text={useChartText()}
      table={table}
      file={{
        name: later?.asOf === undefined ? 'organisation' : `organisation-${later.asOf}`,
        data: () => ({
          columns: [
            t('agency.unit'),
            t('agency.unit-above'),
            t('progress.wave'),
            t('file.units-as-of'),
            t('file.invited'),
            t('file.finished'),
            t('agency.coverage'),
            ...figureColumns(t),
            t('agency.change'),
            t('file.change-low'),
            t('file.change-high'),
            t('file.not-listed'),
          ],
          rows: units.map((unit) => {
            const point = latestOf(unit.points);
            return [
              unit.name,
              unit.parentId === undefined ? undefined : names.get(unit.parentId),
              point?.waveName,
              later?.asOf ?? t('file.day-of-wave'),
              point?.invited,
              point?.finished,
              point?.coverage,
              ...figureValues(point?.figure),
              ...[unit.change, unit.changeLow, unit.changeHigh],
              unit.unitsInside,
            ];
          }),
        }),
      }}
    >
      <UnitTree
        units={branchesOf(units, {
          ...say,
          hidden: t('staff.suppressed-long', { n: formats.number(minimumCell) }),
        })}
        direction={direction}
        text={{ inside: (count) => t('agency.units-inside', { count }) }}
        onOpen={onOpen}
      />
    </ChartFigure>
  );
}

interface BranchWords extends Pick<GroupWords, 'coverage'> {
  /** Of a unit with too few people. */
  readonly hidden: string;
}

/** The units, parents before children, as a tree; a unit whose parent is not among them stands at the top. */
function branchesOf(units: readonly UnitNode[], say: BranchWords): UnitBranch[] {
  const known = new Set(units.map(({ id }) => id));
  const below = new Map<string | undefined, UnitNode[]>();
  for (const unit of units) {
    const above = unit.parentId !== undefined && known.has(unit.parentId) ? unit.parentId : undefined;
    below.set(above, [...(below.get(above) ?? []), unit]);
  }
  const branches = (parentId: string | undefined): UnitBranch[] =>
    (below.get(parentId) ?? []).map((unit) => {
      const point = latestOf(unit.points);
      return {
        key: unit.id,
        name: <bdi>{unit.name}</bdi>,
        figure: point?.coverage === undefined ? say.hidden : say.coverage(point),
        ...(point?.coverage === undefined ? {} : { share: point.coverage }),
        inside: branches(unit.id),
        ...(unit.unitsInside === undefined ? {} : { further: unit.unitsInside }),
      };
    });
  return branches(undefined);
}
