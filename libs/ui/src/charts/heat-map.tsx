import { Fragment, type ReactNode, type Ref } from 'react';
import { ariaSort, sortBranches, sortRows, useSorting } from '../sorting';

export type LevelStep = 0 | 1 | 2 | 3 | 4;

/** `suppressed`: too few people to show; `none`: nothing measured. Both say so in words. */
export type HeatCell =
  | {
      readonly kind: 'value';
      /** What the cells are sorted by. */
      readonly value: number;
      readonly figure: string;
      readonly word: string;
      readonly step: LevelStep;
      /** How many people stand behind it, already in words, for example "n = 12". */
      readonly count?: string;
    }
  | { readonly kind: 'suppressed' | 'none'; readonly text: string; readonly explanation: string };

export interface HeatColumn {
  readonly key: string;
  readonly label: string;
  /** The full name where the label is a short one. */
  readonly title?: string;
}

export interface HeatRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly cells: Readonly<Record<string, HeatCell>>;
  /** How deep it lies under the row before it; rows are sorted among those beside them. */
  readonly depth?: number;
}

export interface HeatMapProps {
  readonly caption: string;
  /** Heading of the first column. */
  readonly rowsHeader: string;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  readonly missing: HeatCell;
  /** What is not in the table: it stands below the rows and in every picture of them. */
  readonly note?: string;
  /** The table as it is drawn into a file. */
  readonly tableRef?: Ref<HTMLTableElement>;
}

const valueOf = (cell: HeatCell | undefined) => (cell?.kind === 'value' ? cell.value : undefined);

/** People or units against competences: a real table whose cells carry number, level word and colour. */
export function HeatMap({ caption, rowsHeader, columns, rows, missing, note, tableRef }: HeatMapProps) {
  const { sorting, sortBy } = useSorting();
  const sorted = sorting
    ? sortBranches(rows, (beside) =>
        sortRows(beside, (row) => valueOf(row.cells[sorting.key]), {
          direction: sorting.direction,
          locale: undefined,
        }),
      )
    : rows;

  return (
    <div className="q-heat-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="q-table q-heat" ref={tableRef}>
        <caption className="q-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowsHeader}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" aria-sort={ariaSort(sorting, column.key)}>
                <button type="button" className="q-sort" onClick={() => sortBy(column.key)}>
                  <span aria-hidden={column.title ? true : undefined}>{column.label}</span>
                  {column.title ? <span className="q-hidden">{column.title}</span> : null}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {columns.map((column) => (
                <Fragment key={column.key}>{heatCell(row.cells[column.key] ?? missing)}</Fragment>
              ))}
            </tr>
          ))}
        </tbody>
        {note === undefined ? null : (
          <tfoot>
            <tr>
              <td colSpan={columns.length + 1} className="q-heat__note">
                <span>{note}</span>
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function heatCell(cell: HeatCell) {
  if (cell.kind !== 'value')
    return (
      <td data-kind={cell.kind}>
        <bdi aria-hidden="true">{cell.text}</bdi>
        <span className="q-hidden">{cell.explanation}</span>
      </td>
    );
  return (
    <td className={`q-level-${cell.step}`}>
      <span className="q-heat__value">{cell.figure}</span>
      <span className="q-heat__word">{cell.word}</span>
      {cell.count ? <span className="q-heat__count">{cell.count}</span> : null}
    </td>
  );
}

/** The level words beside their colours. */
export function LevelKey(props: {
  readonly levels: readonly { readonly step: LevelStep; readonly label: string }[];
}) {
  return (
    <ul className="q-legend-list">
      {props.levels.map(({ step, label }) => (
        <li key={step}>
          <span className={`q-swatch q-level-${step}`} aria-hidden="true" />
          {label}
        </li>
      ))}
    </ul>
  );
}
