import { useStaffText } from '@qabilet/i18n';
import { Button, SaveState } from '@qabilet/ui';

export type SavingState = 'saved' | 'unsaved' | 'saving' | 'failed';

interface Saving {
  readonly isPending: boolean;
  readonly error: unknown;
}

export function savingState({ isPending, error }: Saving, isUnsaved: boolean): SavingState {
  if (isPending) return 'saving';
  if (error) return 'failed';
  return isUnsaved ? 'unsaved' : 'saved';
}

interface SaveBarProps {
  readonly state: SavingState;
  readonly onSave: () => void;
}

/** Saves the draft, and says whether everything is safe. */
export function SaveBar({ state, onSave }: SaveBarProps) {
  const t = useStaffText();
  return (
    <div className="q-actions">
      <Button busy={state === 'saving'} onClick={onSave}>
        {t('workshop.save')}
      </Button>
      <SaveState state={state === 'unsaved' ? 'idle' : state} text={t(`workshop.state.${state}`)} />
    </div>
  );
}
