import { LANGUAGE_FACTS, useOfficialText } from '@qabilet/i18n';
import { cellName, columnName, isFault, sortStateOf, type CellValue, type Grid } from '@qabilet/spreadsheet';
import { gridOf, type SheetQuestion, type SheetView } from './sheet-state';

interface SheetTableProps {
  readonly question: SheetQuestion;
  /** What is seen now; without it the sheet as it was given. */
  readonly view?: SheetView;
  readonly sort?: string;
}

/** The sheet as a table with its letters and numbers; rows keep their numbers wherever a sort puts them. */
export function SheetTable({ question, view, sort = '' }: SheetTableProps) {
  const t = useOfficialText();
  const { language, parts = [] } = question;
  const grid = view?.grid ?? gridOf(question);
  const [heads = []] = grid;
  const sorted = sortStateOf(sort);
  const own = new Set(parts.map(({ entry }) => entry));
  const rows = view?.rows ?? grid.map((_, row) => row).slice(1);
  return (
    <div className="q-table-scroll" tabIndex={0} role="group" aria-label={t('test.sheet')}>
      <table className="q-table q-sheet" lang={language}>
        <caption className="q-hidden">{t('test.sheet')}</caption>
        <thead>
          <tr>
            <td />
            {heads.map((_, column) => (
              <th key={column} scope="col" className="q-sheet__name">
                {columnName(column)}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="row" className="q-sheet__name">
              1
            </th>
            {heads.map((head, column) => (
              <th
                key={column}
                scope="col"
                dir="auto"
                className={isNumeric(grid, column) ? 'q-table__number' : undefined}
                aria-sort={sorted?.column === column ? SORTED[sorted.direction] : undefined}
              >
                {shownAs(head, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row" className="q-sheet__name">
                {row + 1}
              </th>
              {heads.map((_, column) => {
                const name = cellName({ column, row });
                const value = view?.valueAt(name) ?? grid[row]?.[column];
                return (
                  <td
                    key={column}
                    dir="auto"
                    className={[
                      isNumeric(grid, column) ? 'q-table__number' : '',
                      own.has(name) ? 'q-sheet__own' : '',
                    ].join(' ')}
                  >
                    {shownAs(value, language)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const SORTED = { asc: 'ascending', desc: 'descending' } as const;
/** Enough to tell values apart, and few enough to be read. */
const MOST_DIGITS = 4;

/** A value as the language writes it; a fault is shown as a mark, and is told in words beside the field. */
export function shownAs(value: CellValue, language: SheetQuestion['language']): string {
  if (value === undefined) return '';
  if (isFault(value)) return '#';
  if (typeof value !== 'number') return String(value);
  const locales = [...LANGUAGE_FACTS[language].locales];
  return new Intl.NumberFormat(locales, { maximumFractionDigits: MOST_DIGITS }).format(value);
}

/** Whether a column holds numbers below its head, or nothing yet. */
function isNumeric(grid: Grid, column: number): boolean {
  return grid.slice(1).every((cells) => typeof cells[column] !== 'string');
}
