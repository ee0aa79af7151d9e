import { useId, useState, type ClipboardEvent } from 'react';
import type { LanguageCode, SheetCellBody } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useOfficialText, usePlace, useStaffText } from '@qabilet/i18n';
import { Button } from '@qabilet/ui';
import { cellName, columnName, type Position } from '@qabilet/spreadsheet';
import { useItemEditor } from './editor-context';
import { useHintAt } from './hint-with-advice';
import { fieldIdAt, withWords } from './written-item';
import { cellOf, LARGEST, pasted, resized, sheetOf, sizeOf, typedIn, withCell } from './written-sheet';

const LONGEST_WORDS = 200;

/** What stands in the sheet, cell by cell; a table that is pasted spreads from the cell on. */
export function SheetCells() {
  const t = useStaffText();
  const official = useOfficialText();
  const { item, change } = useItemEditor();
  const sheet = sheetOf(item);
  const size = sizeOf(sheet);
  const resize = (more: Partial<typeof size>) => change({ sheet: resized(sheet, { ...size, ...more }) });
  return (
    <>
      <div className="q-table-scroll" tabIndex={0} role="group" aria-label={official('test.sheet')}>
        <table className="q-table q-sheet q-sheet--written">
          <caption className="q-hidden">{official('test.sheet')}</caption>
          <thead>
            <tr>
              <td />
              {sheet.rows[0]?.cells.map((_, column) => (
                <th key={column} scope="col" className="q-sheet__name">
                  {columnName(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map(({ cells }, row) => (
              <tr key={row}>
                <th scope="row" className="q-sheet__name">
                  {row + 1}
                </th>
                {cells.map((cell, column) => (
                  <td key={column}>
                    <Cell at={{ row, column }} cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="q-row">
        <Button
          look="secondary"
          busy={size.rows >= LARGEST.rows}
          onClick={() => resize({ rows: size.rows + 1 })}
        >
          {t('workshop.sheet-add-row')}
        </Button>
        <Button
          look="secondary"
          busy={size.columns >= LARGEST.columns}
          onClick={() => resize({ columns: size.columns + 1 })}
        >
          {t('workshop.sheet-add-column')}
        </Button>
        <Button look="quiet" busy={size.rows <= 2} onClick={() => resize({ rows: size.rows - 1 })}>
          {t('workshop.sheet-remove-row', { row: size.rows })}
        </Button>
        <Button look="quiet" busy={size.columns <= 1} onClick={() => resize({ columns: size.columns - 1 })}>
          {t('workshop.sheet-remove-column', { column: columnName(size.columns - 1) })}
        </Button>
      </div>
    </>
  );
}

interface CellProps {
  readonly at: Position;
  readonly cell: SheetCellBody;
}

/** A number, or words in English and below them in the other language. */
function Cell({ at, cell }: CellProps) {
  const { item, change, second } = useItemEditor();
  const { language: author } = usePlace();
  const [typed, setTyped] = useState<string>();
  const sheet = sheetOf(item);
  const shown = typedIn(cell, author);
  const isTyped = typed !== undefined && typedIn(cellOf(typed, cell, author), author) === shown;
  const put = (next: SheetCellBody) => change({ sheet: withCell(sheet, at, next) });
  const paste = (event: ClipboardEvent) => {
    const table = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(table)) return;
    event.preventDefault();
    change({ sheet: pasted(sheet, at, table, author) });
  };
  return (
    <>
      <CellInput
        at={at}
        language="en"
        value={isTyped ? typed : shown}
        onPaste={paste}
        onChange={(words) => {
          setTyped(words);
          put(cellOf(words, cell, author));
        }}
      />
      {cell.text && second ? (
        <CellInput
          at={at}
          language={second}
          value={cell.text[second] ?? ''}
          onChange={(words) => put({ text: withWords(cell.text ?? { en: '' }, second, words) })}
        />
      ) : null}
    </>
  );
}

interface CellInputProps {
  readonly at: Position;
  readonly language: LanguageCode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onPaste?: (event: ClipboardEvent) => void;
}

function CellInput({ at, language, value, onChange, onPaste }: CellInputProps) {
  const t = useStaffText();
  const noteId = useId();
  const { errorAt } = useItemEditor();
  const place = `rows[${at.row}][${at.column}].${language}`;
  const error = errorAt(place);
  const advice = useHintAt(place);
  const { name, direction } = LANGUAGE_FACTS[language];
  return (
    <>
      <input
        type="text"
        id={fieldIdAt(place)}
        className="q-input"
        aria-label={t('draft.field-in', { field: cellName(at), language: name })}
        aria-describedby={error || advice ? noteId : undefined}
        aria-invalid={error ? true : undefined}
        lang={language}
        dir={direction === 'rtl' ? 'rtl' : 'auto'}
        autoComplete="off"
        maxLength={LONGEST_WORDS}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onPaste={onPaste}
      />
      {error || advice ? (
        <span id={noteId} className={error ? 'q-error' : 'q-hint'}>
          {error ?? advice}
        </span>
      ) : null}
    </>
  );
}
