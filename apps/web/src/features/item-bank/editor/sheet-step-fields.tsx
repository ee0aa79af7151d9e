import type { PartBody } from '@qabilet/api-client';
import { useOfficialText, usePlace, useStaffText } from '@qabilet/i18n';
import { Select, TextInput } from '@qabilet/ui';
import { filterChoices, isFault, LONGEST_ENTRY, type CellValue } from '@qabilet/spreadsheet';
import { SheetFilter, SheetSort } from '../../delivery/sheet-answer';
import { shownAs } from '../../delivery/sheet-table';
import { useItemEditor } from './editor-context';
import { NumberField, TextPair } from './fields';
import { ThingList } from './thing-list';
import { blankStep, fieldIdAt, freshId } from './written-item';
import { cellsBelowHeads, doneRight, sheetOf, tried } from './written-sheet';

const DEEDS = ['formula', 'filter', 'sort'] as const;
type Deed = (typeof DEEDS)[number];

function deedOf({ filter, sort }: PartBody): Deed {
  if (filter !== undefined) return 'filter';
  return sort === undefined ? 'formula' : 'sort';
}

/** What is to be done in the sheet: formulas, one filter, one sort. */
export function StepFields() {
  const t = useStaffText();
  const { item, change } = useItemEditor();
  const steps = item.parts ?? [];
  const redone = ({ id, text, rationale }: PartBody, deed: Deed): PartBody => {
    const step = { id, text, rationale };
    return deed === 'formula' ? { ...step, cell: '', formula: '' } : { ...step, [deed]: '' };
  };
  return (
    <ThingList
      things={steps}
      onChange={(parts) => change({ parts })}
      title={(_, number) => t('workshop.sheet-step', { number })}
      add={t('workshop.sheet-add-step')}
      make={() => blankStep(freshId(item, 'step'))}
    >
      {(step, changeStep, index) => {
        const taken = steps.filter((each) => each !== step).map(deedOf);
        return (
          <>
            <TextPair
              at={`parts[${index}].text`}
              label={t('workshop.sheet-step-words')}
              value={step.text}
              onChange={(text) => changeStep({ text })}
            />
            <Select
              id={fieldIdAt(`parts[${index}].deed`)}
              label={t('workshop.sheet-deed')}
              value={deedOf(step)}
              onChange={(event) => {
                const deed = DEEDS.find((one) => one === event.currentTarget.value) ?? 'formula';
                change({ parts: steps.map((each) => (each === step ? redone(step, deed) : each)) });
              }}
              options={DEEDS.filter((deed) => deed === 'formula' || !taken.includes(deed)).map((value) => ({
                value,
                label: t(`workshop.sheet-deed.${value}`),
              }))}
            />
            <StepKey at={`parts[${index}].`} step={step} onChange={changeStep} />
            <TextPair
              at={`parts[${index}].rationale`}
              label={t('workshop.part-rationale')}
              value={step.rationale}
              onChange={(rationale) => changeStep({ rationale })}
            />
          </>
        );
      }}
    </ThingList>
  );
}

interface StepKeyProps {
  readonly at: string;
  readonly step: PartBody;
  readonly onChange: (changed: Partial<PartBody>) => void;
}

/** What is right in a step. */
function StepKey({ at, step, onChange }: StepKeyProps) {
  const t = useStaffText();
  const { item } = useItemEditor();
  const { filter, sort } = step;
  const view = doneRight(sheetOf(item), item.parts ?? []);
  if (sort !== undefined)
    return (
      <SheetSort
        id={fieldIdAt(`${at}sort`)}
        {...{ view }}
        value={sort}
        onChange={(next) => onChange({ sort: next })}
      />
    );
  if (filter === undefined) return <FormulaFields {...{ at, step, onChange }} />;
  return (
    <>
      {filterChoices(view.grid).length === 0 ? (
        <p className="q-hint">{t('workshop.sheet-no-filter')}</p>
      ) : null}
      <SheetFilter
        id={fieldIdAt(`${at}filter`)}
        {...{ view }}
        value={filter}
        onChange={(next) => onChange({ filter: next })}
      />
    </>
  );
}

function FormulaFields({ at, step, onChange }: StepKeyProps) {
  const t = useStaffText();
  const { item } = useItemEditor();
  const { cell = '', formula = '', tolerance = 0 } = step;
  const blank = cellsBelowHeads(sheetOf(item)).flatMap(([name, { text, number }]) =>
    text || number !== undefined ? [] : [name],
  );
  const cells = cell === '' || blank.includes(cell) ? blank : [cell, ...blank];
  return (
    <>
      <Select
        id={fieldIdAt(`${at}cell`)}
        label={t('workshop.sheet-cell')}
        hint={t('workshop.sheet-cell-hint')}
        value={cell}
        onChange={(event) => onChange({ cell: event.currentTarget.value })}
        options={[
          { value: '', label: t('workshop.choose') },
          ...cells.map((name) => ({ value: name, label: name })),
        ]}
      />
      <TextInput
        id={fieldIdAt(`${at}formula`)}
        label={t('workshop.sheet-formula')}
        hint={t('workshop.sheet-formula-hint')}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_ENTRY}
        value={formula}
        onChange={(event) => onChange({ formula: event.currentTarget.value })}
      />
      <p className="q-sheet__shows" role="status">
        {cell === '' || formula.trim() === '' ? null : <Shown cell={cell} />}
      </p>
      <NumberField
        at={`${at}tolerance`}
        label={t('workshop.tolerance')}
        hint={t('workshop.tolerance-hint')}
        value={tolerance}
        onChange={(next) => onChange({ tolerance: next })}
      />
    </>
  );
}

/** What the right formula shows on the sheet that people see and on the other data. */
function Shown({ cell }: { readonly cell: string }) {
  const t = useStaffText();
  const official = useOfficialText();
  const { language } = usePlace();
  const { item } = useItemEditor();
  const { parts = [] } = item;
  const sheet = sheetOf(item);
  const [seen, other] = [sheet, tried(sheet)].map((one): CellValue => doneRight(one, parts).valueAt(cell));
  const fault = [seen, other].find(isFault);
  if (fault) return official(`test.sheet-${fault.fault}`);
  const [value, otherwise] = [shownAs(seen, language), shownAs(other, language)];
  if (seen === other) return t('workshop.sheet-same', { value });
  return t('workshop.sheet-shows', { value, otherwise });
}
