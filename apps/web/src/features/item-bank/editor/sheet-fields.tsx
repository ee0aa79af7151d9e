import { useOfficialText, useStaffText } from '@qabilet/i18n';
import { SheetTable } from '../../delivery/sheet-table';
import { useItemEditor } from './editor-context';
import { AlteredFields } from './sheet-altered-fields';
import { SheetCells } from './sheet-cells';
import { StepFields } from './sheet-step-fields';
import { doneRight, questionOf, sheetOf } from './written-sheet';

/** A small spreadsheet: what stands in it, what is to be done there, and the other data on which that is tried. */
export function SheetFields() {
  const t = useStaffText();
  const official = useOfficialText();
  const { item } = useItemEditor();
  const sheet = sheetOf(item);
  const { parts = [] } = item;
  return (
    <>
      <h3>{official('test.sheet')}</h3>
      <p className="q-hint">{t('workshop.sheet-hint')}</p>
      <SheetCells />
      <h3>{t('workshop.sheet-steps')}</h3>
      <StepFields />
      <h3>{t('workshop.sheet-altered')}</h3>
      <p className="q-hint">{t('workshop.sheet-altered-hint')}</p>
      <AlteredFields />
      <h3>{t('workshop.sheet-done')}</h3>
      <p className="q-hint">{t('workshop.sheet-done-hint')}</p>
      <SheetTable
        question={questionOf(sheet, parts)}
        view={doneRight(sheet, parts)}
        sort={parts.find(({ sort }) => sort !== undefined)?.sort}
      />
    </>
  );
}
