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
}

/** A table that scrolls inside itself on a narrow screen and sorts where its columns can. */
export function Table<Row>(props: TableProps<Row>) {
  const { sorting, sortBy } = useSorting(props.initialSorting);
  const sortColumn = props.columns.find((column) => column.key === sorting?.key);
  const rows =
    sorting && sortColumn?.sortValue
      ? sortRows(props.rows, sortColumn.sortValue, { direction: sorting.direction, locale: props.locale })
      : props.rows;

  return (
    <div className="q-table-scroll" tabIndex={0} role="group" aria-label={captionText(props.caption)}>
      <table className="q-table">
        <caption className={classNames(props.isCaptionHidden && 'q-hidden')}>{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th
                key={column.key}
                scope="col"
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
        <tbody>
          {rows.slice(0, props.limit).map((row) => (
            <tr key={props.rowKey(row)}>
              {props.columns.map((column) => (
                <BodyCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function captionText(caption: ReactNode): string | undefined {
  return typeof caption === 'string' ? caption : undefined;
}

function BodyCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const className = classNames(column.isNumber && 'q-table__number');
  if (column.isRowHeader)
    return (
      <th scope="row" className={className}>
        {column.cell(row)}
      </th>
    );
  return <td className={className}>{column.cell(row)}</td>;
}
