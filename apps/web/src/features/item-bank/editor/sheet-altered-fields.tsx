import type { SheetBody } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Button, Select } from '@qabilet/ui';
import { useItemEditor } from './editor-context';
import { NumberField } from './fields';
import { fieldIdAt } from './written-item';
import { cellsBelowHeads, sheetOf, typedIn } from './written-sheet';

type Altered = SheetBody['altered'][number];

/** Cells that hold something else when formulas are tried, so that a number typed by hand is not right there. */
export function AlteredFields() {
  const t = useStaffText();
  const { item, change } = useItemEditor();
  const sheet = sheetOf(item);
  const { altered } = sheet;
  const keep = (next: readonly Altered[]) => change({ sheet: { ...sheet, altered: next } });
  return (
    <>
      {altered.map((one, index) => (
        <fieldset key={index} className="q-thing">
          <legend>{t('workshop.sheet-other', { n: index + 1 })}</legend>
          <AlteredCell
            at={`sheet.altered[${index}].`}
            {...{ sheet, one }}
            onChange={(next) => keep(altered.map((each) => (each === one ? next : each)))}
          />
          <Button look="quiet" onClick={() => keep(altered.filter((each) => each !== one))}>
            {t('workshop.remove')}
            <span className="q-hidden"> {t('workshop.sheet-other', { n: index + 1 })}</span>
          </Button>
        </fieldset>
      ))}
      <Button look="secondary" onClick={() => keep([...altered, { cell: '' }])}>
        {t('workshop.sheet-add-other')}
      </Button>
    </>
  );
}

interface AlteredCellProps {
  readonly at: string;
  readonly sheet: SheetBody;
  readonly one: Altered;
  readonly onChange: (next: Altered) => void;
}

function AlteredCell({ at, sheet, one, onChange }: AlteredCellProps) {
  const t = useStaffText();
  const { language } = usePlace();
  const filled = cellsBelowHeads(sheet).filter(([, { text, number }]) => text || number !== undefined);
  const labelled = ([name, cell]: (typeof filled)[number]) => ({
    value: name,
    label: `${name}: ${typedIn(cell, language)}`,
  });
  const choose = { value: '', label: t('workshop.choose') };
  const others = sheet.altered.map(({ cell }) => cell);
  const cell = filled.find(([name]) => name === one.cell)?.[1];
  return (
    <>
      <Select
        id={fieldIdAt(`${at}cell`)}
        label={t('workshop.sheet-other-cell')}
        value={one.cell}
        onChange={(event) => onChange({ cell: event.currentTarget.value })}
        options={[
          choose,
          ...filled.filter(([name]) => name === one.cell || !others.includes(name)).map(labelled),
        ]}
      />
      {cell?.number === undefined ? null : (
        <NumberField
          at={`${at}number`}
          label={t('workshop.sheet-other-number')}
          value={one.number}
          onChange={(number) => onChange({ cell: one.cell, number })}
        />
      )}
      {cell?.text ? (
        <Select
          id={fieldIdAt(`${at}same`)}
          label={t('workshop.sheet-other-words')}
          value={one.same ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ cell: one.cell, ...(value === '' ? {} : { same: value }) })
          }
          options={[choose, ...wordsToTake(filled, one).map(labelled)]}
        />
      ) : null}
    </>
  );
}

/** The first cell of each wording in the column, and whatever was chosen. */
function wordsToTake(
  filled: ReturnType<typeof cellsBelowHeads>,
  { cell, same }: Altered,
): ReturnType<typeof cellsBelowHeads> {
  const column = filled.filter(([name, { text }]) => text && name[0] === cell[0]);
  const own = column.find(([name]) => name === cell)?.[1].text?.en;
  return column.filter(
    ([name, { text }], place) =>
      name === same ||
      (text?.en !== own && column.findIndex(([, other]) => other.text?.en === text?.en) === place),
  );
}
