import type { Cell, ReportDocument } from '../report-document';

/** What a row says, without its pictures. */
export function wordsOfRow(row: readonly Cell[]): string {
  return row.flatMap((cell) => ('text' in cell ? [cell.text, cell.below ?? ''] : [])).join('');
}

/** Every row of words of a report, in order. */
export function rowsOf({ sections }: ReportDocument): string[] {
  return sections.flatMap(({ rows }) => rows.map(wordsOfRow));
}

/** Everything a report says, in the order of its parts. */
export function wordsOf(report: ReportDocument): string[] {
  const ofFigures = (figures: ReportDocument['figures'] = []) =>
    figures.flatMap(({ label, value, note }) => [label, value, note]);
  return [
    report.title,
    report.lead,
    report.figuresHeading,
    ...ofFigures(report.figures),
    ...report.sections.flatMap(
      ({ heading, notice, figures, lead = '', items = [], method = '', ...table }) => [
        heading,
        ...(notice ? [notice.title, ...notice.items] : []),
        ...ofFigures(figures),
        lead,
        ...items.flatMap(({ name, text }) => [name, text]),
        ...(table.rows.length > 0 ? table.columns.map(({ header }) => header) : [table.empty]),
        ...table.rows.flatMap((row) =>
          row.flatMap((cell) => ('text' in cell ? [cell.text, cell.below ?? ''] : [])),
        ),
        method,
      ],
    ),
    ...report.notes.items,
  ];
}
