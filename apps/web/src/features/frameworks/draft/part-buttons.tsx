import type { DraftPart } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Button } from '@qabilet/ui';
import { DRAFT_BAR } from './draft-bar';
import type { Editing } from './editing';

interface PartButtonsProps {
  readonly part: DraftPart;
  readonly editing: Editing;
  /** Parts it can change places with, in their order, itself among them. */
  readonly siblings: readonly DraftPart[];
}

/** Moves a part up or down among its siblings. */
export function MoveButtons({ part, editing, siblings }: PartButtonsProps) {
  const t = useStaffText();
  const { actions, revision } = editing;
  const place = siblings.indexOf(part);
  const move = (direction: 'up' | 'down') =>
    void actions.edit(revision, { kind: 'move', part: part.part, code: part.code, direction });
  return (
    <>
      <Button look="quiet" busy={place <= 0 || actions.isSaving} onClick={() => move('up')}>
        {t('draft.up')}
        <span className="q-hidden"> {part.code}</span>
      </Button>
      <Button
        look="quiet"
        busy={place === siblings.length - 1 || actions.isSaving}
        onClick={() => move('down')}
      >
        {t('draft.down')}
        <span className="q-hidden"> {part.code}</span>
      </Button>
    </>
  );
}

interface DeleteButtonProps {
  readonly part: DraftPart;
  readonly editing: Editing;
  readonly label: string;
  /** What it is called where it has no code that an author knows. */
  readonly name?: string;
  readonly onDeleted?: () => void;
}

/** Takes a part away at once: an undo brings it back. */
export function DeleteButton({ part, editing, label, name, onDeleted }: DeleteButtonProps) {
  const { actions, revision } = editing;
  async function remove() {
    const error = await actions.edit(revision, { kind: 'delete', part: part.part, code: part.code });
    if (error) return;
    // The button is gone; the undo is where to go from here.
    document.getElementById(DRAFT_BAR)?.focus();
    onDeleted?.();
  }
  return (
    <Button look="quiet" busy={actions.isSaving} onClick={() => void remove()}>
      {label}
      <span className="q-hidden"> {name ?? part.code}</span>
    </Button>
  );
}
