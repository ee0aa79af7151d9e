import { useState, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, ConfirmDialog, Notice, type ButtonLook } from '@qabilet/ui';
import { useOfficialText } from '@qabilet/i18n';
import { useRefusalText } from './calibration-words';

interface RunActionProps {
  readonly label: string;
  readonly title: string;
  readonly look?: ButtonLook;
  /** The word for leaving things as they are, where "Cancel" would be mistaken. */
  readonly keep?: string;
  /** Whether there is something to ask about. */
  readonly mayAsk?: () => boolean;
  readonly act: () => Promise<unknown>;
  readonly onDone?: () => void;
  readonly children: ReactNode;
}

/** A button that asks once, does it, and says when it was refused; what is shown is read anew either way. */
export function RunAction({ look = 'primary', act, onDone, ...props }: RunActionProps) {
  const official = useOfficialText();
  const refusalText = useRefusalText();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const readAnew = () => client.invalidateQueries({ queryKey: ['content'] });
  const action = useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await readAnew();
      setAsking(false);
      onDone?.();
      focusHeading();
    },
    onError: readAnew,
  });
  function ask() {
    if (props.mayAsk?.() === false) return;
    action.reset();
    setAsking(true);
  }
  return (
    <>
      <Button look={look} onClick={ask}>
        {props.label}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={props.title}
        look={look === 'danger' ? 'danger' : 'primary'}
        confirm={props.label}
        cancel={props.keep ?? official('frame.cancel')}
        busy={action.isPending}
        onConfirm={() => action.mutate()}
        onCancel={() => setAsking(false)}
      >
        {props.children}
        {action.error ? (
          <Notice look="error" role="alert">
            <p>{refusalText(action.error)}</p>
          </Notice>
        ) : null}
      </ConfirmDialog>
    </>
  );
}

/** What was pressed is gone with the state it belonged to; the page goes on from its heading. */
function focusHeading() {
  document.querySelector<HTMLElement>('h1')?.focus();
}
