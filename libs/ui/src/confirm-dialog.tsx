import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button';

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly look?: 'primary' | 'danger';
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Asks once before something that cannot be taken back; Escape means no. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === props.isOpen) return;
    if (props.isOpen) element.showModal();
    else element.close();
  }, [props.isOpen]);

  return (
    <dialog
      ref={dialog}
      className="q-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        props.onCancel();
      }}
    >
      <h2 id={titleId}>{props.title}</h2>
      {props.children}
      <div className="q-actions">
        <Button look={props.look ?? 'primary'} busy={props.busy ?? false} onClick={props.onConfirm}>
          {props.confirm}
        </Button>
        <Button look="secondary" onClick={props.onCancel}>
          {props.cancel}
        </Button>
      </div>
    </dialog>
  );
}
