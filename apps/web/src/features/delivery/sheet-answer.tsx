import { useState, type KeyboardEvent } from 'react';
import { useOfficialText } from '@qabilet/i18n';
import { Details, FieldSet, Select, TextInput } from '@qabilet/ui';
import {
  columnName,
  DECIMAL_SIGN,
  filterChoices,
  FUNCTION_NAMES,
  isFault,
  LONGEST_ENTRY,
  sortEntryOf,
  sortStateOf,
} from '@qabilet/spreadsheet';
import { Stem, Unknown, type AnswerFieldProps } from './answer-frame';
import { withPart } from './draft';
import { filterIn, viewOf, withFilter, type SheetPart, type SheetView } from './sheet-state';
import { SheetTable, shownAs } from './sheet-table';

/**
 * A small spreadsheet: its table, and below it a named field for each cell to fill and lists to filter and sort by.
 * What is typed is worked out when the field is left or Enter is pressed, as in any spreadsheet.
 */
export function Spreadsheet(props: AnswerFieldProps) {
  const { id, question, draft, error, onChange } = props;
  const { parts = [] } = question;
  const [entered, setEntered] = useState(draft.parts);
  const enter = () => setEntered(draft.parts);
  const choose = (part: SheetPart, value: string) => {
    const next = withPart(draft, part.id, value);
    onChange(next);
    setEntered(next.parts);
  };
  const view = viewOf(question, draft.isUnknown ? {} : entered);
  const filter = parts.find(({ entry }) => entry === 'filter');
  const sort = parts.find(({ entry }) => entry === 'sort');
  const cells = parts.filter((part) => part !== filter && part !== sort);
  const [first] = [filter, sort, ...cells].filter((part) => part !== undefined);
  const idOf = (part: SheetPart) => (part === first ? id : undefined);
  const valueIn = (part: SheetPart) => draft.parts[part.id] ?? '';
  return (
    <>
      <FieldSet id={id} label={<Stem question={question} />} error={error}>
        {() => (
          <>
            <SheetTable question={question} view={view} sort={sort && valueIn(sort)} />
            <div className="q-parts">
              {filter ? (
                <SheetFilter
                  {...{ view }}
                  id={idOf(filter)}
                  value={valueIn(filter)}
                  onChange={(value) => choose(filter, value)}
                />
              ) : null}
              {sort ? (
                <SheetSort
                  {...{ view }}
                  id={idOf(sort)}
                  value={valueIn(sort)}
                  onChange={(value) => choose(sort, value)}
                />
              ) : null}
              {cells.map((part) => (
                <Cell
                  key={part.id}
                  id={idOf(part)}
                  {...{ part, view, question }}
                  value={valueIn(part)}
                  isEntered={(entered[part.id] ?? '') !== '' && !draft.isUnknown}
                  onType={(value) => onChange(withPart(draft, part.id, value))}
                  onEnter={enter}
                />
              ))}
            </div>
            {cells.length > 0 ? <Functions language={question.language} /> : null}
          </>
        )}
      </FieldSet>
      <Unknown {...props} />
    </>
  );
}

interface RowsProps {
  readonly id: string | undefined;
  readonly view: SheetView;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Lists to filter by, one for each column whose words repeat. */
export function SheetFilter({ id, view, value, onChange }: RowsProps) {
  const t = useOfficialText();
  const { grid, shown, all, valueAt } = view;
  return (
    <>
      {filterChoices(grid).map(({ column, cells }, index) => (
        <Select
          key={column}
          id={index === 0 ? id : undefined}
          label={t('test.sheet-filter', { column: headOf(view, column) })}
          options={[
            { value: '', label: t('test.sheet-all') },
            ...cells.map((cell) => ({ value: cell, label: String(valueAt(cell)) })),
          ]}
          value={filterIn(value, column)}
          onChange={(event) => onChange(withFilter(value, column, event.currentTarget.value))}
        />
      ))}
      <p className="q-hint" role="status">
        {t('test.sheet-rows', { shown, all })}
      </p>
    </>
  );
}

/** The column to sort by, and its direction. */
export function SheetSort({ id, view, value, onChange }: RowsProps) {
  const t = useOfficialText();
  const state = sortStateOf(value);
  const options = (view.grid[0] ?? []).map((_, column) => ({
    value: columnName(column),
    label: headOf(view, column),
  }));
  const direction = state?.direction ?? 'asc';
  return (
    <>
      <Select
        id={id}
        label={t('test.sheet-sort')}
        options={[{ value: '', label: t('test.sheet-unsorted') }, ...options]}
        value={state ? columnName(state.column) : ''}
        onChange={(event) => {
          const column = event.currentTarget.value;
          onChange(column === '' ? '' : `${column} ${direction}`);
        }}
      />
      {state ? (
        <Select
          label={t('test.sheet-direction')}
          options={[
            { value: 'asc', label: t('test.sheet-asc') },
            { value: 'desc', label: t('test.sheet-desc') },
          ]}
          value={direction}
          onChange={(event) =>
            onChange(
              sortEntryOf({ ...state, direction: event.currentTarget.value === 'desc' ? 'desc' : 'asc' }),
            )
          }
        />
      ) : null}
    </>
  );
}

interface CellProps extends Pick<AnswerFieldProps, 'question'> {
  readonly id: string | undefined;
  readonly part: SheetPart;
  readonly view: SheetView;
  readonly value: string;
  /** Whether there is something to show. */
  readonly isEntered: boolean;
  readonly onType: (value: string) => void;
  readonly onEnter: () => void;
}

function Cell({ id, part, view, question, value, isEntered, onType, onEnter }: CellProps) {
  const t = useOfficialText();
  const cell = part.entry ?? '';
  const shown = view.valueAt(cell);
  /** Enter belongs to the cell here; the question is sent by its button. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div>
      <TextInput
        id={id}
        label={
          <span lang={question.language} dir="auto">
            <bdi>{cell}</bdi>: {part.text}
          </span>
        }
        hint={t('test.sheet-hint', { example: EXAMPLES[question.language] })}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={LONGEST_ENTRY}
        value={value}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={onEnter}
        onKeyDown={onKeyDown}
      />
      <p className="q-sheet__shows" role="status">
        {!isEntered ? null : isFault(shown) ? (
          t(`test.sheet-${shown.fault}`)
        ) : (
          <>
            {t('test.sheet-shows', { cell })} <bdi>{shownAs(shown, question.language)}</bdi>
          </>
        )}
      </p>
    </div>
  );
}

function Functions({ language }: Pick<AnswerFieldProps['question'], 'language'>) {
  const t = useOfficialText();
  const names = Object.values(FUNCTION_NAMES);
  return (
    <Details summary={t('test.sheet-functions')}>
      <p>{t('test.sheet-signs', { decimal: DECIMAL_SIGN[language] })}</p>
      <ul className="q-sheet__functions">
        {names.map(({ en, ru }) => (
          <li key={en}>
            <bdi>{language === 'ru' && en !== ru ? `${ru} / ${en}` : en}</bdi>
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** A formula as people who write the language type it. */
const EXAMPLES = {
  en: '=SUM(B2:B5)/2',
  ru: '=СУММ(B2:B5)/2',
  kk: '=SUM(B2:B5)/2',
  uz: '=SUM(B2:B5)/2',
  ko: '=SUM(B2:B5)/2',
} as const satisfies Record<AnswerFieldProps['question']['language'], string>;

function headOf({ grid }: SheetView, column: number): string {
  return `${columnName(column)}: ${String(grid[0]?.[column] ?? '')}`;
}
