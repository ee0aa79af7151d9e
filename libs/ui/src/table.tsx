import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { ariaSort, sortRows, useSorting, type Sorting, type SortValue } from './sorting';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Present on columns a person may sort by. */
  readonly sortValue?: (row: Row) => SortValue;
  readonly isNumber?: boolean;
  /** The column that names the row. */
  readonly isRowHeader?: boolean;
}

interface TableProps<Row> {
  readonly caption: ReactNode;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly initialSorting?: Sorting;
  /** Whose alphabet orders the words. */
  readonly locale?: string;
  /** How many rows are drawn, the first in the order chosen; absent: all. */
  readonly limit?: number;
  /** On a narrow screen each row is a short list with the headings before its values, instead of scrolling. */
  readonly isStacked?: boolean;
}

/** A table that scrolls inside itself on a narrow screen and sorts where its columns can. */
export function Table<Row>(props: TableProps<Row>) {
  const { sorting, sortBy } = useSorting(props.initialSorting);
  const sortColumn = props.columns.find((column) => column.key === sorting?.key);
  const rows =
    sorting && sortColumn?.sortValue
      ? sortRows(props.rows, sortColumn.sortValue, { direction: sorting.direction, locale: props.locale })
      : props.rows;

  const as = props.isStacked ? STACKED : PLAIN;
  return (
    <div className="q-table-scroll" tabIndex={0} role="group" aria-label={captionText(props.caption)}>
      <table className={classNames('q-table', props.isStacked && 'q-table--stacked')} role={as.table}>
        <caption className={classNames(props.isCaptionHidden && 'q-hidden')}>{props.caption}</caption>
        <thead role={as.group}>
          <tr role={as.row}>
            {props.columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                role={as.columnHeader}
                className={classNames(column.isNumber && 'q-table__number')}
                aria-sort={ariaSort(sorting, column.key)}
              >
                {column.sortValue ? (
                  <button type="button" className="q-sort" onClick={() => sortBy(column.key)}>
                    {column.header}
                  </button>
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={as.group}>
          {rows.slice(0, props.limit).map((row) => (
            <tr key={props.rowKey(row)} role={as.row}>
              {props.columns.map((column) => (
                <BodyCell key={column.key} column={column} row={row} as={as} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Roles {
  readonly table?: string;
  readonly group?: string;
  readonly row?: string;
  readonly columnHeader?: string;
  readonly rowHeader?: string;
  readonly cell?: string;
}

const PLAIN: Roles = {};
/** Said aloud, since browsers forget that a table is one where its rows are laid out as blocks. */
const STACKED: Roles = {
  table: 'table',
  group: 'rowgroup',
  row: 'row',
  columnHeader: 'columnheader',
  rowHeader: 'rowheader',
  cell: 'cell',
};

function captionText(caption: ReactNode): string | undefined {
  return typeof caption === 'string' ? caption : undefined;
}

interface BodyCellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly as: Roles;
}

function BodyCell<Row>({ column, row, as }: BodyCellProps<Row>) {
  const className = classNames(column.isNumber && 'q-table__number');
  if (column.isRowHeader)
    return (
      <th scope="row" role={as.rowHeader} className={className}>
        {column.cell(row)}
      </th>
    );
  return (
    <td role={as.cell} className={className} data-label={as.cell && column.header}>
      {column.cell(row)}
    </td>
  );
}
