import type { LaterStructure, Progress, UnitNode } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Select, Table } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { useApi } from '../../services';
import { ChangeCell } from './change-cell';
import { DEEPEST_INDENT } from './figure-groups';
import { latestOf, useGroupWords } from './group-words';
import { useOpenedUnits } from './opened-units';
import { OpeningUnits } from './opening-units';
import { UnitCoverage } from './unit-coverage';

interface UnitTableProps {
  readonly units: readonly UnitNode[];
  readonly progress: Progress;
  readonly minimumCell: number;
}

/** The units of the day of the wave, or those in which its people are by now. */
export type UnitsOnShow = 'then' | 'later';

interface UnitChoice {
  readonly onShow: UnitsOnShow;
  readonly onChange: (units: UnitsOnShow) => void;
}

/** The organisation in the latest wave, by the units of the wave's day or by those where its people are by now. */
export function UnitTable(props: UnitTableProps & UnitChoice) {
  const t = useStaffText();
  const { formats } = usePlace();
  const api = useApi();
  const { cohortId } = props.progress;
  const isLater = props.onShow === 'later';
  const { data: later } = useContent(
    ['later-structure', cohortId],
    () => api.insights.laterStructure(cohortId),
    { enabled: isLater },
  );
  if (props.units.length === 0) return null;
  const units = isLater ? (later?.units ?? []) : props.units;
  return (
    <section className="q-section" aria-labelledby="units">
      <h2 id="units">{t('agency.units-title')}</h2>
      <Select
        label={t('structure.label')}
        hint={t('structure.hint')}
        value={props.onShow}
        options={[
          { value: 'then', label: t('structure.then') },
          { value: 'later', label: t('structure.later') },
        ]}
        onChange={(event) => props.onChange(event.currentTarget.value === 'later' ? 'later' : 'then')}
      />
      {isLater && later ? <LaterNote later={later} /> : null}
      {units.length === 0 ? null : (
        <Units key={String(isLater)} {...props} units={units} {...(isLater && { later })} />
      )}
      <p className="q-hint q-measure">{t('agency.units-note', { n: formats.number(props.minimumCell) })}</p>
    </section>
  );
}

/** Of which wave the units are, and as of which day; or why there are none. */
function LaterNote({ later: { state, asOf, waveName = '' } }: { readonly later: LaterStructure }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const date = asOf === undefined ? '' : formats.date(asOf);
  return <p className="q-measure">{t(`structure.${state}`, { wave: waveName, date })}</p>;
}

/** The organisation as a tree, and as an indented table: coverage, mean level and share at target in the latest wave. */
function Units({
  units: top,
  progress,
  minimumCell,
  later,
}: UnitTableProps & { readonly later?: LaterStructure }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { units, open, ...opening } = useOpenedUnits(top, progress.cohortId);
  const say = useGroupWords(progress.levels, minimumCell);
  const rows = units.map((unit) => ({
    unit,
    point: latestOf(unit.points),
  }));
  return (
    <>
      <UnitCoverage
        units={units}
        later={later}
        say={say}
        minimumCell={minimumCell}
        onOpen={open}
        table={
          <Table
            caption={t('agency.units-caption')}
            locale={formats.locale}
            rows={rows}
            rowKey={(row) => row.unit.id}
            columns={[
              {
                key: 'unit',
                header: t('agency.unit'),
                cell: ({ unit }) => <UnitName unit={unit} onOpen={open} />,
                isRowHeader: true,
              },
              {
                key: 'coverage',
                header: t('agency.coverage'),
                cell: ({ point }) => (point ? say.coverage(point) : '–'),
                isNumber: true,
              },
              {
                key: 'level',
                header: t('progress.level'),
                cell: ({ point }) => (point ? say.level(point.figure) : '–'),
              },
              ...(units.some(({ change }) => change !== undefined)
                ? [
                    {
                      key: 'change',
                      header: t('agency.change'),
                      cell: ({ unit }: (typeof rows)[number]) => <ChangeCell of={unit} />,
                    },
                  ]
                : []),
              {
                key: 'share',
                header: t('progress.share'),
                cell: ({ point }) => (point ? say.share(point.figure) : '–'),
                isNumber: true,
              },
              {
                key: 'people',
                header: t('progress.people'),
                cell: ({ point }) => (point ? say.people(point.figure) : '–'),
                isNumber: true,
              },
            ]}
          />
        }
      />
      <OpeningUnits {...opening} />
      {units.some(({ unitsInside }) => unitsInside !== undefined) ? (
        <p className="q-hint q-measure">{t('agency.units-further')}</p>
      ) : null}
    </>
  );
}

interface UnitNameProps {
  readonly unit: UnitNode;
  readonly onOpen: (unitId: string) => void;
}

/** Indented by its depth; what is inside and not on show yet can be opened. */
function UnitName({ unit: { id, name, depth, unitsInside }, onOpen }: UnitNameProps) {
  const t = useStaffText();
  const indent = `q-indent-${Math.min(depth, DEEPEST_INDENT)}`;
  if (unitsInside === undefined) return <bdi className={indent}>{name}</bdi>;
  return (
    <span className={indent}>
      <button type="button" className="q-tree__toggle" aria-expanded={false} onClick={() => onOpen(id)}>
        <bdi>{name}</bdi> <span className="q-muted">{t('agency.units-inside', { count: unitsInside })}</span>
      </button>
    </span>
  );
}
