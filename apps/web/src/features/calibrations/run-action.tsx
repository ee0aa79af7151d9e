import { useEffect, useRef, useState, type ReactNode } from 'react';
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
  const hasActed = useFocusAfterwards();
  const readAnew = () => client.invalidateQueries({ queryKey: ['content'] });
  const action = useMutation({
    mutationFn: act,
    onSuccess: async () => {
      hasActed.current = true;
      await readAnew();
      setAsking(false);
      onDone?.();
    },
    onError: readAnew,
  });
  function ask() {
    if (props.mayAsk?.() === false) return;
    hasActed.current = false;
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

/** Where the button goes with the state it belonged to, the keyboard goes on from the heading of the page. */
function useFocusAfterwards() {
  const hasActed = useRef(false);
  useEffect(
    () => () => {
      if (hasActed.current) document.querySelector<HTMLElement>('h1')?.focus();
    },
    [],
  );
  return hasActed;
}
